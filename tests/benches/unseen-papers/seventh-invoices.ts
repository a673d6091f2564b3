import { da, ends, line, table, untold, type Paper } from './paper.ts'

// Invoices, delivery notes, bills and papers that only look like them, of the seventh batch.
export const SEVENTH_INVOICES: Paper[] = [
  {
    id: 'delivery-old-balance-payment',
    width: 720,
    print: 'archivo',
    html: `<div class="ends"><div><b style="font-size:23px">EURL DISTRIBUTION EL HIDHAB</b><br>Zone d'activité, Sétif<br>Tél 036 84 11 70</div><div><b>BON DE LIVRAISON</b><br>N° BL26/04418<br>Date : 19/05/2026<br>Client : Superette Ilyes</div></div>${table(
      [
        ['Réf', 'Désignation', 'Colis', 'Qté', 'P.U', 'Montant'],
        ['B101', 'Biscuit Bimo 24p', '5', '120', '28,00', '3 360,00'],
        ['C220', 'Chocolat Ambassadeur', '2', '48', '95,00', '4 560,00'],
        ['D007', 'Dentifrice Signal', '1', '36', '142,00', '5 112,00'],
      ],
      { border: true },
    )}<div class="ends"><div>Arrêté le présent bon à la somme de :<br>Treize mille trente-deux dinars</div><table style="width:46%"><tr><td>Total BL</td><td class="figure">13 032,00</td></tr><tr><td>Ancien solde</td><td class="figure">21 400,00</td></tr><tr><td>Versement</td><td class="figure">15 000,00</td></tr><tr><td>Nouveau solde</td><td class="figure">19 432,00</td></tr></table></div>`,
    truth: {
      merchant: 'EURL DISTRIBUTION EL HIDHAB',
      merchantAlt: ['DISTRIBUTION EL HIDHAB'],
      date: '2026-05-19',
      total: da(13032),
      items: [
        line('Biscuit Bimo 24p', 120, 28),
        line('Chocolat Ambassadeur', 48, 95),
        line('Dentifrice Signal', 36, 142),
      ],
      language: 'fr',
    },
  },
  {
    id: 'telecom-bill-arrears',
    width: 660,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:24px;color:#046">TELDZ Mobile</b><br>Service entreprises</div><div>Facture N° F2609-118820<br>Date d'émission : 01/09/2026<br>Période : 01/08/2026 - 31/08/2026</div></div><p>Client : LIBRAIRIE ENNOUR<br>N° ligne : 0661 22 33 44</p>${table(
      [
        ['Rubrique', 'Montant HT'],
        ['Abonnement Pro 50 Go', '2 500,00'],
        ['Communications hors forfait', '318,40'],
        ['Options', '200,00'],
      ],
      { border: true },
    )}${ends('Total HT', '3 018,40')}${ends('TVA 19%', '573,50')}${ends('Total TTC', '3 591,90')}${ends('Droit de timbre', '36,00')}${ends('<b>MONTANT DE LA FACTURE</b>', '<b>3 627,90</b>')}<p>A payer avant le : 20/09/2026</p>`,
    truth: {
      merchant: 'TELDZ Mobile',
      merchantAlt: ['TELDZ'],
      date: '2026-09-01',
      dueDate: '2026-09-20',
      total: da(3627.9),
      subtotal: da(3018.4),
      stamp: da(36),
      tax: [{ amount: da(573.5) }],
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'credit-note',
    width: 640,
    print: 'serif',
    html: `<div class="ends"><div><b style="font-size:22px">SARL PAPETERIE DU SAHEL</b><br>Koléa, Tipaza<br>NIF 000942010099887</div><div><b style="font-size:20px">FACTURE D'AVOIR</b><br>N° AV-0031<br>Le 12/05/2026</div></div><p>Annule partiellement la facture n° 2261 du 02/05/2026</p>${table(
      [
        ['Désignation', 'Qté', 'PU HT', 'Montant HT'],
        ['Cahier 192p retour', '40', '85,00', '3 400,00'],
        ['Classeur levier retour', '4', '150,00', '600,00'],
      ],
      { border: true },
    )}${ends('Total HT', '4 000,00')}${ends('TVA 19%', '760,00')}${ends('<b>Total avoir TTC</b>', '<b>4 760,00</b>')}<p>A valoir sur vos prochains achats</p>`,
    truth: untold,
  },
  {
    id: 'proforma-quote',
    width: 640,
    print: 'condensed',
    html: `<b style="font-size:22px">FROID SERVICE MITIDJA</b><br>Boufarik - 0550 10 20 30<br><center><b style="font-size:20px">FACTURE PROFORMA</b><br>N° 088/2026 du 15/06/2026</center>${table(
      [
        ['Désignation', 'Quantité', 'Prix unitaire', 'Total'],
        ['Vitrine réfrigérée 1,5 m', '1', '148 000,00', '148 000,00'],
        ['Installation', '1', '9 000,00', '9 000,00'],
      ],
      { border: true },
    )}${ends('Total HT', '157 000,00')}${ends('TVA 19%', '29 830,00')}${ends('<b>Total TTC</b>', '<b>186 830,00</b>')}<p>Offre valable 30 jours. Délai de livraison : 2 semaines.</p>`,
    truth: untold,
  },
  {
    id: 'bank-advice-in-boxes',
    width: 660,
    print: 'narrow',
    html: `<div class="ends"><b style="font-size:22px">CRÉDIT DU SUD ALGÉRIEN</b><span>Agence Ghardaïa 204</span></div><center><b>AVIS D'OPÉRATION — PAIEMENT PAR VIREMENT</b></center>${table(
      [
        ['Date', 'Référence', "Donneur d'ordre", 'Bénéficiaire'],
        ['07/07/2026', 'VIR 20418', 'SNC AMIROUCHE', 'LAITERIE BENI ISGUEN'],
      ],
      { border: true },
    )}${table(
      [
        ['Montant', 'Commission', 'TVA', 'Total débité'],
        ['126 500,00', '400,00', '76,00', '126 976,00'],
      ],
      { border: true },
    )}<p>Devise : DZD</p>`,
    truth: {
      merchant: 'LAITERIE BENI ISGUEN',
      merchantAlt: ['CRÉDIT DU SUD ALGÉRIEN'],
      date: '2026-07-07',
      total: da(126976),
      currency: 'DZD',
      paymentMethod: 'transfer',
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'receipt-of-payment-in-words',
    width: 560,
    print: 'hand',
    html: `<div class="printed"><div class="ends"><b style="font-size:22px">REÇU DE PAIEMENT</b><b>B.P.DA : <span style="font:26px 'Patrick Hand'"># 45 000,00 #</span></b></div>N° 0417<br><br></div><div>Reçu de M. Boutique Sirine</div><div>La somme de quarante cinq mille dinars</div><div>Pour : loyer local mois de juillet 2026</div><div>Mode : espèces</div><br>${ends('Oran, le 01/07/2026', 'AGENCE IMMO EL BAHIA')}`,
    truth: {
      merchant: 'AGENCE IMMO EL BAHIA',
      date: '2026-07-01',
      total: da(45000),
      currency: 'DZD',
      paymentMethod: 'cash',
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'bilingual-dairy-invoice',
    width: 720,
    print: 'scheherazade',
    html: `<div class="ends"><div><b style="font-size:26px">LAITERIE EDOUGH ملبنة إيدوغ</b><br>Annaba عنابة</div><div dir="rtl"><b>فاتورة FACTURE</b><br>رقم N° 5518<br>التاريخ Date : 28/04/2026</div></div>${table(
      [
        ['Désignation البيان', 'Qté الكمية', 'P.U السعر', 'Montant المبلغ'],
        ['Lait sachet حليب', '400', '25,00', '10 000,00'],
        ['Lben لبن', '120', '60,00', '7 200,00'],
        ['Beurre 200g زبدة', '48', '290,00', '13 920,00'],
      ],
      { border: true },
    )}${ends('Total HT المجموع بدون رسم', '31 120,00')}${ends('TVA 9% الرسم', '2 800,80')}${ends('<b>Net à payer الصافي للدفع</b>', '<b>33 920,80</b>')}`,
    truth: {
      merchant: 'LAITERIE EDOUGH',
      merchantAlt: ['ملبنة إيدوغ', 'LAITERIE EDOUGH ملبنة إيدوغ'],
      date: '2026-04-28',
      total: da(33920.8),
      subtotal: da(31120),
      tax: [{ amount: da(2800.8) }],
      items: [line('Lait sachet', 400, 25), line('Lben', 120, 60), line('Beurre 200g', 48, 290)],
      language: 'fr-ar',
    },
  },
  {
    id: 'foreign-euro-invoice',
    width: 640,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:22px">EMBALLAGES PROVENCE SAS</b><br>13 rue de la Loubière, 13005 Marseille<br>SIRET 412 118 220 00017</div><div>Facture FA-2026-077<br>14/02/2026</div></div>${table(
      [
        ['Description', 'Qté', 'PU HT', 'Total HT'],
        ['Sachets zip 1000 pc', '3', '42,00', '126,00'],
        ['Ruban adhésif', '12', '2,50', '30,00'],
      ],
      { border: true },
    )}${ends('Total HT', '156,00 €')}${ends('TVA 20%', '31,20 €')}${ends('<b>Total TTC</b>', '<b>187,20 €</b>')}`,
    truth: {
      merchant: 'EMBALLAGES PROVENCE SAS',
      merchantAlt: ['EMBALLAGES PROVENCE'],
      date: '2026-02-14',
      total: 18720,
      currency: 'EUR',
      tax: [{ amount: 3120 }],
      items: [line('Sachets zip 1000 pc', 3, 42), line('Ruban adhésif', 12, 2.5)],
      language: 'fr',
    },
  },
]
