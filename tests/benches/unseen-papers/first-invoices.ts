import { da, ends, goods, table, type Paper } from './paper.ts'

// Invoices, bills and notes of the first batch, written before one of them was read.
export const FIRST_INVOICES: Paper[] = [
  {
    id: 'power-bill',
    width: 760,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:24px;color:#d35400">SONELGAZ Distribution</b><br>Direction de distribution de Blida<br>Agence Ouled Yaïch</div>
<div>Facture N° 250917034512<br>Référence client : 09 1187 2210 0456<br>Date de facturation : 17/09/2025</div></div>
<p>M. KACIMI Redouane - Cité Ben Boulaid, Blida<br>Période : 3ème trimestre 2025 &nbsp; Nombre de mois : 3</p>
${table(
  [
    ['Énergie', 'Ancien index', 'Nouvel index', 'Consommation', 'Montant HT'],
    ['Électricité (kWh)', '14 512', '15 240', '728', '2 654,18'],
    ['Gaz (thermies)', '3 310', '3 402', '864', '280,80'],
    ['Primes fixes', '', '', '', '164,34'],
  ],
  { border: true },
)}
${table(
  [
    ['', ''],
    ['Total HT', '3 099,32'],
    ['TVA 9 %', '164,00'],
    ['TVA 19 %', '242,66'],
    ['Taxe habitation', '150,00'],
    ['Contribution coûts permanents', '100,00'],
    ['Droit de timbre', '38,00'],
  ],
  { head: false },
)}
<div class="ends" style="border:2px solid #333;padding:8px;font-size:21px"><b>Net à payer : 3 793,98 DA</b><b>À payer avant le 08/10/2025</b></div>
<small>Paiement par carte CIB / Edahabia sur le site. Numéro vert 3303</small>`,
    truth: {
      merchant: 'SONELGAZ Distribution',
      merchantAlt: ['SONELGAZ', 'SONELGAZ Distribution Blida'],
      date: '2025-09-17',
      total: da(3793.98),
      subtotal: da(3099.32),
      stamp: da(38),
      currency: 'DZD',
      dueDate: '2025-10-08',
      tax: [{ amount: da(164) }, { amount: da(242.66) }],
      paymentMethod: null,
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'water-bill',
    width: 700,
    print: 'serif',
    html: `<div class="ends"><div><b style="font-size:26px">SEAAL</b><br>Société des Eaux et de l'Assainissement d'Alger<br>Agence Kouba - Tél 1594</div><div style="text-align:right">FACTURE<br>N° F2025-0771204<br>Alger, le 12 juin 2025</div></div><hr>
Code client 0447120 &nbsp; Contrat 118-2210 &nbsp; Compteur 7710023<br>Trimestre 2/2025 &nbsp; Ancien index 812 &nbsp; Nouvel index 851 &nbsp; Consommation 39 m3
${table([
  ['Désignation', 'Quantité', 'PU', 'Montant'],
  ['Eau potable tranche 1', '25', '6,30', '157,50'],
  ['Eau potable tranche 2', '14', '20,48', '286,72'],
  ['Assainissement', '39', '2,35', '91,65'],
  ['Abonnement eau', '1', '240,00', '240,00'],
])}<hr>
${ends('Total HT', '775,87')}${ends('TVA 9%', '69,83')}${ends("Redevance économie de l'eau", '31,03')}${ends("Redevance qualité de l'eau", '31,03')}${ends('Total TTC', '907,76')}${ends('Arriérés', '1 250,40')}
${ends('MONTANT TOTAL A PAYER', '2 158,16 DA', 'font-weight:bold;font-size:22px')}
<p style="color:#b00">Date limite de paiement : 30/06/2025</p>`,
    truth: {
      merchant: 'SEAAL',
      merchantAlt: ["Société des Eaux et de l'Assainissement d'Alger"],
      date: '2025-06-12',
      total: da(2158.16),
      subtotal: da(775.87),
      currency: 'DZD',
      dueDate: '2025-06-30',
      tax: [{ amount: da(69.83) }],
      paymentMethod: null,
      items: goods(
        ['Eau potable tranche 1', 157.5],
        ['Eau potable tranche 2', 286.72],
        ['Assainissement', 91.65],
        ['Abonnement eau', 240],
      ),
      language: 'fr',
    },
  },
  {
    id: 'telecom-bilingual',
    width: 720,
    print: 'arabic',
    html: `<div class="ends"><b style="font-size:24px;color:#0a5">Algérie Télécom</b><b style="font-size:24px;color:#0a5" dir="rtl">اتصالات الجزائر</b></div>
<div class="ends"><span>ACTEL Tizi Ouzou</span><span dir="rtl">الوكالة التجارية تيزي وزو</span></div><hr>
${ends('Facture N° 1025 0044 8813', 'Date / التاريخ : 02/10/2025')}${ends('N° de ligne : 026 21 44 90', 'Période : 09/2025')}
${table(
  [
    ['Prestation', 'Montant DA'],
    ['Abonnement IDOOM FIBRE 120 Mbps', '2 184,87'],
    ['Location modem', '168,07'],
    ['Communications', '94,12'],
  ],
  { border: true },
)}
${ends('Montant HT / المبلغ خارج الرسم', '2 447,06')}${ends('TVA 19% / ر.ق.م', '464,94')}${ends('<b>Montant TTC à payer / المبلغ الإجمالي للدفع</b>', '<b>2 912,00 DA</b>')}
${ends('Date limite / آخر أجل للدفع', '25/10/2025', 'color:#c00')}<small>Payez par Edahabia sur l'espace client</small>`,
    truth: {
      merchant: 'Algérie Télécom',
      merchantAlt: ['اتصالات الجزائر'],
      date: '2025-10-02',
      total: da(2912),
      subtotal: da(2447.06),
      currency: 'DZD',
      dueDate: '2025-10-25',
      tax: [{ amount: da(464.94) }],
      paymentMethod: null,
      items: goods(
        ['Abonnement IDOOM FIBRE 120 Mbps', 2184.87],
        ['Location modem', 168.07],
        ['Communications', 94.12],
      ),
      language: 'fr-ar',
    },
  },
  {
    id: 'invoice-two-rates',
    width: 800,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:23px">EURL MEZIANE DISTRIBUTION</b><br>Grossiste en produits alimentaires<br>Zone d'activité Oued Smar, Alger<br>RC : 16/00-1023456B09 &nbsp; NIF : 000916102345678<br>NIS : 000916090012345 &nbsp; AI : 16090012345</div>
<div><b>FACTURE N° FA-2025/1187</b><br>Date : 26/08/2025<br>Client : Alimentation générale Nadir<br>NIF client : 184160900112233</div></div>
${table(
  [
    ['N°', 'Désignation', 'Colis', 'Qté', 'P.U HT', 'TVA', 'Montant HT'],
    ['1', 'Farine 25 kg', '10', '10', '1 100,00', '9', '11 000,00'],
    ['2', 'Eau minérale 1,5L x6', '20', '20', '165,00', '19', '3 300,00'],
    ['3', 'Chocolat tablette 100g', '2', '48', '118,50', '19', '5 688,00'],
    ['4', 'Lentilles 1 kg', '3', '36', '215,00', '9', '7 740,00'],
  ],
  { border: true },
)}
<div style="margin-left:380px">${ends('Total HT', '27 728,00')}${ends('Remise 2 %', '554,56')}${ends('Net HT', '27 173,44')}${ends('TVA 9 %', '1 652,87')}${ends('TVA 19 %', '1 673,60')}${ends('Total TTC', '30 499,91')}${ends('Droit de timbre', '457,50')}${ends('<b>NET A PAYER</b>', '<b>30 957,41</b>')}</div>
<p>Arrêtée la présente facture à la somme de : trente mille neuf cent cinquante-sept dinars et 41 centimes</p><p>Mode de paiement : Espèces</p>`,
    truth: {
      merchant: 'EURL MEZIANE DISTRIBUTION',
      date: '2025-08-26',
      total: da(30957.41),
      stamp: da(457.5),
      tax: [{ amount: da(1652.87) }, { amount: da(1673.6) }],
      paymentMethod: 'cash',
      items: goods(
        ['Farine 25 kg', 11000],
        ['Eau minérale 1,5L x6', 3300],
        ['Chocolat tablette 100g', 5688],
        ['Lentilles 1 kg', 7740],
      ),
      language: 'fr',
    },
  },
  {
    id: 'delivery-balance',
    width: 560,
    print: 'office',
    html: `<center><b style="font-size:22px">DEPOT EL BARAKA - Boissons et eaux</b><br>Rte de Boufarik, Blida - Mob 0550 11 22 33</center>
${ends('BON DE LIVRAISON N° 3341', 'Blida le 09.05.2025')}<div>Livré à : Café du Stade</div>
${table(
  [
    ['Produit', 'Fardeaux', 'Prix', 'Total'],
    ['Hamoud 1L', '12', '540', '6480'],
    ['Ifruit 33cl', '6', '780', '4680'],
    ['Eau Guedila 0,5L', '15', '270', '4050'],
  ],
  { border: true },
)}
${ends('Montant BL', '15210')}${ends('Ancien crédit', '22000')}${ends('Total dû', '37210')}${ends('Versé ce jour', '20000')}${ends('Reste', '17210')}<br>${ends('Le livreur', 'Le client')}`,
    truth: {
      merchant: 'DEPOT EL BARAKA',
      merchantAlt: ['DEPOT EL BARAKA - Boissons et eaux'],
      date: '2025-05-09',
      total: da(15210),
      tax: [],
      paymentMethod: null,
      items: goods(['Hamoud 1L', 6480], ['Ifruit 33cl', 4680], ['Eau Guedila 0,5L', 4050]),
      language: 'fr',
    },
  },
]
