import { da, ends, goods, table, type Paper } from './paper.ts'

// Tickets and slips of the first batch, written before one of them was read.
export const FIRST_TICKETS: Paper[] = [
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
