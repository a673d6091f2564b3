import { da, ends, goods, table, type Paper } from './paper.ts'

// Invoices, bills and notes of the second batch, written before the first was read, and read only after it was mended for.
export const SECOND_INVOICES: Paper[] = [
  {
    id: 'garage-invoice',
    width: 720,
    print: 'office',
    html: `<table style="width:100%"><tr><td><b style="font-size:24px">GARAGE AUTO PLUS</b><br>Mécanique générale - Diagnostic<br>12 Bd Zirout Youcef, Constantine<br>N.I.F. 198025010034578</td><td style="text-align:right;vertical-align:top">Facture : 0087/2025<br>Date de facture : 3 mars 2025<br>Véhicule : Symbol 00412-118-25</td></tr></table>
${table(
  [
    ['Désignation des travaux', 'Quantité', 'Prix unitaire', 'Total'],
    ['Vidange huile 5W40', '5', '980,00', '4 900,00'],
    ['Filtre à huile', '1', '750,00', '750,00'],
    ['Plaquettes avant', '1', '5 200,00', '5 200,00'],
    ["Main d'oeuvre", '', '', '3 500,00'],
  ],
  { border: true },
)}
<table style="width:50%;margin-left:50%" class="border"><tr><td>MONTANT H.T.</td><td class="figure">14 350,00</td></tr><tr><td>T.V.A. (19%)</td><td class="figure">2 726,50</td></tr><tr><td>MONTANT T.T.C.</td><td class="figure">17 076,50</td></tr><tr><td>ACOMPTE VERSÉ</td><td class="figure">7 000,00</td></tr><tr><td>SOLDE A RÉGLER</td><td class="figure">10 076,50</td></tr></table><p>Réglé par chèque BADR n° 4471230</p>`,
    truth: {
      merchant: 'GARAGE AUTO PLUS',
      date: '2025-03-03',
      total: da(17076.5),
      subtotal: da(14350),
      tax: [{ amount: da(2726.5) }],
      paymentMethod: 'cheque',
      items: goods(
        ['Vidange huile 5W40', 4900],
        ['Filtre à huile', 750],
        ['Plaquettes avant', 5200],
        ["Main d'oeuvre", 3500],
      ),
      language: 'fr',
    },
  },
  {
    id: 'power-bill-bilingual',
    width: 740,
    print: 'arabic',
    html: `<div class="ends"><b>الشركة الجزائرية لتوزيع الكهرباء والغاز</b><b style="font-size:22px">SADEG - Groupe Sonelgaz</b></div><center><b>FACTURE D'ÉLECTRICITÉ ET GAZ / فاتورة الكهرباء والغاز</b></center>
${table(
  [
    ['Date limite de paiement', 'Date émission', 'N° facture'],
    ['22/02/2026', '29/01/2026', '260129-88120'],
  ],
  { border: true },
)}<br>
${table(
  [
    ['Libellé', 'Montant'],
    ['Électricité', '1 822,40'],
    ['Gaz', '644,10'],
    ['TVA', '221,98'],
    ['Droits fixes et taxes', '175,00'],
    ['Timbre', '28,63'],
  ],
  { border: true },
)}
${ends('<b>Montant à payer / المبلغ الواجب دفعه</b>', '<b>2 892,11 DA</b>', 'font-size:22px')}`,
    truth: {
      merchant: 'SADEG',
      merchantAlt: ['SADEG - Groupe Sonelgaz', 'Sonelgaz', 'الشركة الجزائرية لتوزيع الكهرباء والغاز'],
      date: '2026-01-29',
      total: da(2892.11),
      stamp: da(28.63),
      currency: 'DZD',
      dueDate: '2026-02-22',
      tax: [{ amount: da(221.98) }],
      paymentMethod: null,
      items: null,
      language: 'fr-ar',
    },
  },
  {
    id: 'wholesale-carton',
    width: 680,
    print: 'condensed',
    html: `<center><b style="font-size:24px">SNC FRERES BOUZID - Vente en gros</b><br>Cité commerciale El Eulma, Sétif<br>Tél/Fax 036 87 00 11 - RC 19/00 0567123 B 11</center>${ends('Facture N° 4512', 'El Eulma le 05/06/2025')}${ends('Client: Supérette Ikram', 'Mode règlement: à terme')}
${table([
  ['Réf', 'Article', 'Cond.', 'Nb', 'Prix carton', 'Remise', 'Montant'],
  ['A12', 'Biscuit fourré', 'carton 24', '5', '1 440,00', '0', '7 200,00'],
  ['C07', 'Couches T4', 'carton 6', '3', '5 400,00', '5', '15 390,00'],
  ['D33', 'Mouchoirs', 'carton 40', '2', '1 000,00', '0', '2 000,00'],
])}
${ends('Nombre de colis : 10', '')}${ends('Total net', '24 590,00')}${ends('Solde antérieur', '61 300,00')}${ends('Nouveau solde', '85 890,00')}`,
    truth: {
      merchant: 'SNC FRERES BOUZID',
      merchantAlt: ['SNC FRERES BOUZID - Vente en gros'],
      date: '2025-06-05',
      total: da(24590),
      tax: [],
      paymentMethod: 'credit',
      items: goods(['Biscuit fourré', 7200], ['Couches T4', 15390], ['Mouchoirs', 2000]),
      language: 'fr',
    },
  },
  {
    id: 'furniture-advance',
    width: 600,
    print: 'serif',
    html: `<center><b style="font-size:28px">Meubles El Yasmine</b><br><i>Salons, chambres, cuisines sur mesure</i><br>Route de Chéraga, Dely Ibrahim - 0770 45 45 45</center><p>Reçu n° 318 &nbsp;&nbsp; Date : 28/11/2025</p><p>Reçu de : M. Larbi</p>
${table([
  ['Article', 'Montant'],
  ['Salon marocain 7 places', '185 000,00'],
  ['Table basse', '24 000,00'],
])}<hr>${ends('Total', '209 000,00')}${ends('Remise accordée', '9 000,00')}${ends('Net', '200 000,00')}${ends('Avance reçue', '80 000,00')}${ends('Reste à payer à la livraison', '120 000,00')}<p>Paiement : virement CCP</p>`,
    truth: {
      merchant: 'Meubles El Yasmine',
      date: '2025-11-28',
      total: da(200000),
      tax: [],
      paymentMethod: 'transfer',
      items: goods(['Salon marocain 7 places', 185000], ['Table basse', 24000]),
      language: 'fr',
    },
  },
  {
    id: 'arabic-invoice-eastern',
    width: 560,
    print: 'naskh',
    html: `<div dir="rtl"><b style="font-size:28px">مكتبة الهدى</b><br>شارع العربي بن مهيدي، عنابة<br>${ends('فاتورة رقم ١١٢', 'عنابة في ١٢/٠٩/٢٠٢٥')}${table(
      [
        ['الرقم', 'التعيين', 'الكمية', 'سعر الوحدة', 'المبلغ'],
        ['١', 'كراس ٩٦ صفحة', '٢٠', '٤٥', '٩٠٠'],
        ['٢', 'أقلام', '٣٠', '٢٥', '٧٥٠'],
        ['٣', 'محفظة', '٢', '١٨٠٠', '٣٦٠٠'],
      ],
      { border: true },
    )}${ends('المبلغ الإجمالي', '٥٢٥٠ دج')}${ends('تخفيض', '٢٥٠ دج')}${ends('<b>الصافي للدفع</b>', '<b>٥٠٠٠ دج</b>')}</div>`,
    truth: {
      merchant: 'مكتبة الهدى',
      date: '2025-09-12',
      total: da(5000),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: goods(['كراس ٩٦ صفحة', 900], ['أقلام', 750], ['محفظة', 3600]),
      language: 'ar',
    },
  },
  {
    id: 'hotel-invoice',
    width: 700,
    print: 'serif',
    html: `<b style="font-size:26px">HOTEL LES ZIBANS ***</b><br>Biskra - Tél 033 74 22 00 - contact@zibans.example<br><br>${ends('Facture n° 2025-1190', 'Chambre 214')}${ends('Arrivée : 10/04/2025', 'Départ : 12/04/2025')}${ends('Client : SARL Oasis Data', 'Éditée le : 12/04/2025')}
${table([
  ['Date', 'Libellé', 'Montant'],
  ['10/04', 'Nuitée chambre double', '8 500,00'],
  ['11/04', 'Nuitée chambre double', '8 500,00'],
  ['11/04', 'Restaurant', '2 350,00'],
  ['12/04', 'Taxe de séjour', '400,00'],
])}<hr>${ends('Total HT', '17 754,13')}${ends('TVA 9 %', '1 595,87')}${ends('Taxe de séjour', '400,00')}${ends('TOTAL TTC', '19 750,00', 'font-weight:bold')}<div>Mode de paiement : Carte bancaire</div>`,
    truth: {
      merchant: 'HOTEL LES ZIBANS',
      merchantAlt: ['HOTEL LES ZIBANS ***'],
      date: '2025-04-12',
      total: da(19750),
      subtotal: da(17754.13),
      tax: [{ amount: da(1595.87) }],
      paymentMethod: 'card',
      items: goods(
        ['Nuitée chambre double', 8500],
        ['Nuitée chambre double', 8500],
        ['Restaurant', 2350],
        ['Taxe de séjour', 400],
      ),
      language: 'fr',
    },
  },
]
