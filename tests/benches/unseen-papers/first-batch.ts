import { da, ends, goods, table, type Paper } from './paper.ts'

// Sixteen papers, written before one of them was read.
export const FIRST_BATCH: Paper[] = [
  {
    id: 'till-two-lines',
    width: 330,
    print: 'thermal',
    html: `<center><b style="font-size:26px">SUPERETTE EL WIFAK</b><br>Cité 500 logts Bt 12, Bab Ezzouar<br>Tél 021 24 55 18</center><hr>
${ends('Ticket 004512', 'Caisse 02')}${ends('14/09/2025', '18:47')}<hr>
<div>LAIT CANDIA 1L</div>${ends('&nbsp;&nbsp;3 x 145,00', '435,00')}
<div>PATES AMOR BEN AMOR 500G</div>${ends('&nbsp;&nbsp;4 x 85,00', '340,00')}
<div>HUILE ELIO 2L</div>${ends('&nbsp;&nbsp;1 x 330,00', '330,00')}
<div>THON CORAIL 140G</div>${ends('&nbsp;&nbsp;2 x 260,00', '520,00')}
<hr>${ends('NB ARTICLES', '10')}${ends('TOTAL', '1 625,00', 'font-size:28px;font-weight:bold')}
${ends('DROIT DE TIMBRE', '17,00')}${ends('NET A PAYER', '1 642,00', 'font-weight:bold')}
${ends('ESPECES', '2 000,00')}${ends('RENDU', '358,00')}<hr>
<center>Points fidélité : 164 - cumul 2 310<br>Merci et à bientôt</center>`,
    truth: {
      merchant: 'SUPERETTE EL WIFAK',
      date: '2025-09-14',
      time: '18:47',
      total: da(1642),
      subtotal: da(1625),
      stamp: da(17),
      currency: null,
      tax: [],
      paymentMethod: 'cash',
      items: goods(
        ['LAIT CANDIA 1L', 435],
        ['PATES AMOR BEN AMOR 500G', 340],
        ['HUILE ELIO 2L', 330],
        ['THON CORAIL 140G', 520],
      ),
      language: 'fr',
    },
  },
  {
    id: 'pharmacy-chifa',
    width: 420,
    print: 'condensed',
    html: `<b style="font-size:24px">Pharmacie BENALI Samira</b><br>Rue des frères Bouadou, Birkhadem<br>Agrément 1123/DSP/16<hr>
${ends('Vente N° 88213', 'Le 03/11/2025 à 10:12')}Assuré : 16 0745 2211 33 &nbsp; Taux : 80%
${table([
  ['Désignation', 'Qté', 'PPA', 'Montant'],
  ['DOLIPRANE 1G CP B/8', '2', '145,20', '290,40'],
  ['AMOXYPEN 1G B/14', '1', '412,75', '412,75'],
  ['VENTOLINE SPRAY', '1', '386,00', '386,00'],
])}<hr>
${ends('Total ordonnance', '1 089,15')}${ends('Part CNAS (CHIFA)', '-871,32')}
${ends("Part de l'assuré", '217,83', 'font-weight:bold;font-size:22px')}
<small>Réglé en espèces. Les médicaments ne sont ni repris ni échangés.</small>`,
    truth: {
      merchant: 'Pharmacie BENALI Samira',
      date: '2025-11-03',
      time: '10:12',
      total: da(217.83),
      tax: [],
      paymentMethod: 'cash',
      items: goods(['DOLIPRANE 1G CP B/8', 290.4], ['AMOXYPEN 1G B/14', 412.75], ['VENTOLINE SPRAY', 386]),
      language: 'fr',
    },
  },
  {
    id: 'fuel-pump',
    width: 300,
    print: 'thermal',
    html: `<center>NAFTAL<br><b>STATION SERVICE AIN NAADJA</b><br>GD 16-0241</center><br>
<div>DATE  : 21-07-2025  07:33</div><div>POMPE : 05   PISTOLET : 2</div><div>PRODUIT : SP SANS PLOMB</div>
<div>VOLUME  :   32,10 L</div><div>PRIX/L  :   45,62 DA</div><div style="font-size:24px"><b>MONTANT : 1464,40 DA</b></div>
<div>PAIEMENT : CARTE CIB</div><div>AUTO : 004417</div><br><center>BONNE ROUTE</center>`,
    truth: {
      merchant: 'STATION SERVICE AIN NAADJA',
      merchantAlt: ['NAFTAL', 'NAFTAL STATION SERVICE AIN NAADJA'],
      date: '2025-07-21',
      time: '07:33',
      total: da(1464.4),
      currency: 'DZD',
      tax: [],
      paymentMethod: 'card',
      items: goods(['SP SANS PLOMB', 1464.4]),
      language: 'fr',
    },
  },
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
    id: 'recharge-slip',
    width: 310,
    print: 'thermal',
    html: `<center><b style="font-size:26px">mobilis</b><br>Kiosque ETOILE - El Harrach<br>RECU DE RECHARGEMENT</center><hr>
<div>Transaction : 77120345512</div><div>N° appelé : 0661 23 45 67</div><div>Date : 05/01/2026</div><div>Heure : 16:20:41</div>
<div>Offre : PixX 1000</div><div>Montant : <b>1.000,00 DA</b></div><div>Commission : 0,00</div><hr><center>Conservez ce reçu</center>`,
    truth: {
      merchant: 'mobilis',
      merchantAlt: ['Kiosque ETOILE', 'Kiosque ETOILE - El Harrach', 'mobilis Kiosque ETOILE'],
      date: '2026-01-05',
      time: '16:20',
      total: da(1000),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: null,
      language: 'fr',
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
  {
    id: 'hardware-pen',
    width: 480,
    print: 'pen',
    html: `<div class="printed"><b>QUINCAILLERIE GENERALE DU LITTORAL</b><br>Peinture - Plomberie - Électricité<br>Staoueli - Tél. 023 39 11 20<hr>BON N° 772</div>
<div>Le 11 / 03 / 2025</div><div>Doit : Mr Hamza</div>
${table([
  ['Qté', 'Désignation', 'P.U', 'Montant'],
  ['2', 'peinture 5 L', '1800', '3600'],
  ['1', 'rouleau', '450', '450'],
  ['10', 'vis', '15', '150'],
  ['3', 'coude 32', '90', '270'],
])}
${ends('Total', '4470 DA')}${ends('Avance', '2000')}${ends('Reste', '2470')}`,
    truth: {
      merchant: 'QUINCAILLERIE GENERALE DU LITTORAL',
      date: '2025-03-11',
      total: da(4470),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: goods(['peinture 5 L', 3600], ['rouleau', 450], ['vis', 150], ['coude 32', 270]),
      language: 'fr',
    },
  },
  {
    id: 'restaurant-service',
    width: 340,
    print: 'thermal',
    html: `<center><b style="font-size:24px">LE VIEUX PORT</b><br>Restaurant - Poissons grillés<br>La Pêcherie, Alger</center><br>
${ends('TABLE 12', 'COUVERTS 4')}${ends('Serveur: Amine', '27/06/2025 21:58')}<hr>
${ends('2 Soupe de poisson', '900.00')}${ends('1 Crevettes royales', '2 400.00')}${ends('2 Dorade grillée', '3 600.00')}${ends('4 Eau 50cl', '240.00')}${ends('3 Thé menthe', '300.00')}<hr>
${ends('SOUS-TOTAL', '7 440.00')}${ends('SERVICE 10%', '744.00')}${ends('<b>ADDITION</b>', '<b>8 184.00 DA</b>', 'font-size:22px')}<br><center>TPE - EDAHABIA<br>Sahha chribtkoum</center>`,
    truth: {
      merchant: 'LE VIEUX PORT',
      date: '2025-06-27',
      time: '21:58',
      total: da(8184),
      subtotal: da(7440),
      currency: 'DZD',
      tax: [],
      paymentMethod: 'card',
      items: goods(
        ['Soupe de poisson', 900],
        ['Crevettes royales', 2400],
        ['Dorade grillée', 3600],
        ['Eau 50cl', 240],
        ['Thé menthe', 300],
      ),
      language: 'fr',
    },
  },
  {
    id: 'bakery-whole',
    width: 280,
    print: 'condensed',
    html: `<center><b>Boulangerie Pâtisserie<br>LES DELICES DE SETIF</b></center>${ends('23/12/25', '08:05')}<br>
${ends('Baguette x10', '150')}${ends('Croissant x6', '300')}${ends('Millefeuille x4', '480')}${ends('Tarte citron', '1200')}<hr>${ends('<b>TOTAL DA</b>', '<b>2130</b>', 'font-size:24px')}<center>à votre service</center>`,
    truth: {
      merchant: 'LES DELICES DE SETIF',
      merchantAlt: ['Boulangerie Pâtisserie LES DELICES DE SETIF'],
      date: '2025-12-23',
      time: '08:05',
      total: da(2130),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: goods(['Baguette', 150], ['Croissant', 300], ['Millefeuille', 480], ['Tarte citron', 1200]),
      language: 'fr',
    },
  },
  {
    id: 'parking',
    width: 260,
    print: 'thermal',
    html: `<center><b>PARKING TAFOURAH</b><br>EGCTU Alger</center><div>Entrée  30/04/25 09:14</div><div>Sortie  30/04/25 12:40</div><div>Durée   3h26</div><div>Véhicule 01234-115-16</div><div style="font-size:26px">A payer : 200 DA</div><center>Ticket non remboursable</center>`,
    truth: {
      merchant: 'PARKING TAFOURAH',
      date: '2025-04-30',
      total: da(200),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'clothes-discount',
    width: 360,
    print: 'condensed',
    html: `<center><b style="font-size:30px;letter-spacing:4px">KENZA MODE</b><br>Centre commercial Ardis<br>www.kenza-mode.example</center><hr>
<div>Ticket n° T1-009921 &nbsp; 02 févr. 2026 &nbsp; 17h35</div><br>
${ends('2210045 CHEMISE LIN BLANC 42', '4 900,00')}${ends('&nbsp; Remise soldes -30%', '-1 470,00')}${ends('2210981 JEAN SLIM 40', '6 500,00')}${ends('9900001 SAC CABAS', '50,00')}<hr>
${ends('Total TTC', '9 980,00', 'font-weight:bold;font-size:22px')}${ends('dont TVA 19%', '1 593,45')}${ends('Carte bancaire', '9 980,00')}<br><small>Échange sous 7 jours sur présentation du ticket</small>`,
    truth: {
      merchant: 'KENZA MODE',
      date: '2026-02-02',
      time: '17:35',
      total: da(9980),
      tax: [{ amount: da(1593.45) }],
      paymentMethod: 'card',
      items: goods(['CHEMISE LIN BLANC 42', 4900], ['JEAN SLIM 40', 6500], ['SAC CABAS', 50]),
      language: 'fr',
    },
  },
  {
    id: 'arabic-western-digits',
    width: 360,
    print: 'naskh',
    html: `<div dir="rtl"><center><b style="font-size:30px">مقهى ومطعم السعادة</b><br>شارع الأمير عبد القادر، وهران<br>الهاتف 041 33 22 11</center><hr>
${ends('التاريخ : 19/10/2025', 'الساعة 13:22')}${table([
      ['الصنف', 'الكمية', 'السعر', 'المبلغ'],
      ['شوربة فريك', '2', '250', '500'],
      ['دجاج مشوي', '1', '900', '900'],
      ['مشروبات', '3', '120', '360'],
    ])}<hr>
${ends('<b>المجموع</b>', '<b>1760 دج</b>', 'font-size:22px')}${ends('نقدا', '2000 دج')}${ends('الباقي', '240 دج')}<center>شكرا لزيارتكم</center></div>`,
    truth: {
      merchant: 'مقهى ومطعم السعادة',
      merchantAlt: ['مطعم السعادة'],
      date: '2025-10-19',
      time: '13:22',
      total: da(1760),
      currency: 'DZD',
      tax: [],
      paymentMethod: 'cash',
      items: goods(['شوربة فريك', 500], ['دجاج مشوي', 900], ['مشروبات', 360]),
      language: 'ar',
    },
  },
  {
    id: 'arabic-eastern-digits',
    width: 380,
    print: 'arabic',
    html: `<div dir="rtl"><center><b style="font-size:28px">مؤسسة النور لمواد البناء</b><br>حي الرياض، سطيف</center>${ends('وصل رقم ٣٤٥', 'يوم ٠٨/٠٤/٢٠٢٥')}<div>السيد : كريم</div>
${table(
  [
    ['المادة', 'العدد', 'السعر', 'المجموع'],
    ['إسمنت', '١٠', '٨٥٠', '٨٥٠٠'],
    ['رمل', '٢', '٣٢٠٠', '٦٤٠٠'],
    ['حديد ١٢', '٥', '١٤٥٠', '٧٢٥٠'],
  ],
  { border: true },
)}
${ends('المجموع', '٢٢١٥٠ دج')}${ends('الدفع المسبق', '١٠٠٠٠ دج')}${ends('الباقي', '١٢١٥٠ دج')}</div>`,
    truth: {
      merchant: 'مؤسسة النور لمواد البناء',
      date: '2025-04-08',
      total: da(22150),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: goods(['إسمنت', 8500], ['رمل', 6400], ['حديد ١٢', 7250]),
      language: 'ar',
    },
  },
]
