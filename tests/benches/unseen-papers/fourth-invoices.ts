import { da, ends, line, table, type Paper } from './paper.ts'

// Invoices, bills and notes of the fourth batch: drawn with the third, read once, after the third was mended for.
export const FOURTH_INVOICES: Paper[] = [
  {
    id: 'invoice-qty-designation-tva',
    width: 740,
    print: 'narrow',
    html: `<table style="width:100%"><tr><td>Vendu à :<br><b>Quincaillerie Sahnoun</b><br>Ain Témouchent</td><td style="text-align:right"><b style="font-size:26px">SPA METALOR</b><br>Complexe industriel, Arzew<br>Capital social 50 000 000 DA<br>NIF 099931010112233</td></tr></table><p><b>Facture N° 26F00518</b> du 23/02/2026 — Réf. commande 7713</p>
${table(
  [
    ['Qté', 'U', 'Désignation', 'Prix HT', 'Montant HT', 'TVA'],
    ['120', 'ml', 'Tube rond 40/49', '410,00', '49 200,00', '19'],
    ['36', 'u', 'Cornière 40x40 barre 6 m', '1 980,00', '71 280,00', '19'],
    ['10', 'kg', 'Électrode 2,5 mm', '450,00', '4 500,00', '19'],
  ],
  { border: true },
)}
<table style="width:44%;margin-left:56%"><tr><td>TOTAL HT</td><td class="figure">124 980,00</td></tr><tr><td>REMISE 2 %</td><td class="figure">2 499,60</td></tr><tr><td>NET HT</td><td class="figure">122 480,40</td></tr><tr><td>TVA 19 %</td><td class="figure">23 271,28</td></tr><tr><td><b>TOTAL TTC</b></td><td class="figure"><b>145 751,68</b></td></tr></table><p>Règlement par chèque à 30 jours</p>`,
    truth: {
      merchant: 'SPA METALOR',
      merchantAlt: ['METALOR'],
      date: '2026-02-23',
      total: da(145751.68),
      tax: [{ amount: da(23271.28) }],
      paymentMethod: 'cheque',
      items: [
        line('Tube rond 40/49', 120, 410),
        line('Cornière 40x40 barre 6 m', 36, 1980),
        line('Électrode 2,5 mm', 10, 450),
      ],
      language: 'fr',
    },
  },
  {
    id: 'invoice-sum-boxes-across',
    width: 760,
    print: 'office',
    html: `<b style="font-size:24px">ETS BELKHEIR FOURNITURES SCOLAIRES</b><br>Rue Emir Khaled, Bouira &nbsp; RC 10/00-3344556A17<br>${ends('Facture 000733', 'Bouira, 31/08/2025')}
<table class="border"><tr><th>Réf</th><th style="width:30%">Article</th><th>Colisage</th><th>Qté</th><th>P.U.</th><th>Montant</th></tr><tr><td>CA96</td><td>Cahier 96 pages grands carreaux couverture plastifiée</td><td>carton 80</td><td class="figure">160</td><td class="figure">48,00</td><td class="figure">7 680,00</td></tr><tr><td>ST10</td><td>Stylo bille bleu</td><td>boîte 50</td><td class="figure">100</td><td class="figure">18,50</td><td class="figure">1 850,00</td></tr><tr><td>TR02</td><td>Trousse garnie deux compartiments</td><td>—</td><td class="figure">12</td><td class="figure">390,00</td><td class="figure">4 680,00</td></tr></table>
<table class="border"><tr><th>Total HT</th><th>TVA 9 %</th><th>Total TTC</th><th>Timbre</th><th>Net à payer</th></tr><tr><td class="figure">14 210,00</td><td class="figure">1 278,90</td><td class="figure">15 488,90</td><td class="figure">155,00</td><td class="figure">15 643,90</td></tr></table><p>Mode de paiement : espèces</p>`,
    truth: {
      merchant: 'ETS BELKHEIR FOURNITURES SCOLAIRES',
      merchantAlt: ['ETS BELKHEIR'],
      date: '2025-08-31',
      total: da(15643.9),
      subtotal: da(14210),
      stamp: da(155),
      tax: [{ amount: da(1278.9) }],
      paymentMethod: 'cash',
      items: [
        line('Cahier 96 pages grands carreaux couverture plastifiée', 160, 48),
        line('Stylo bille bleu', 100, 18.5),
        line('Trousse garnie deux compartiments', 12, 390),
      ],
      language: 'fr',
    },
  },
  {
    id: 'transport-freight',
    width: 620,
    print: 'typed',
    html: `<b>TRANSPORTS GUERGOUR</b><br>Messagerie nationale - Ain Oulmene<br><br>LETTRE DE VOITURE 2025-60871 &nbsp;&nbsp; le 06/12/2025<br><br>Expediteur : Usine Tassili, Rouiba<br>Destinataire : Depot Soltane, Biskra<br><br>${ends('12 palettes textile - 3 400 kg', '')}${ends('Transport', '28 000,00')}${ends('Manutention', '3 500,00')}${ends('Assurance', '1 500,00')}${ends('Total HT', '33 000,00')}${ends('TVA 19%', '6 270,00')}${ends('<b>Montant TTC</b>', '<b>39 270,00</b>')}<br>Port du par le destinataire`,
    truth: {
      merchant: 'TRANSPORTS GUERGOUR',
      date: '2025-12-06',
      total: da(39270),
      subtotal: da(33000),
      tax: [{ amount: da(6270) }],
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'phone-bill',
    width: 680,
    print: 'condensed',
    html: `<div class="ends"><div><b style="font-size:24px">ATLAS TELECOM ALGERIE SPA</b><br>Direction opérationnelle de Sétif</div><div>Facture n° 1203-88-4471<br>Émise le : 01/03/2026<br>N° d'appel : 036 55 10 10</div></div><p>Période de facturation : du 01/02/2026 au 28/02/2026</p>${ends('Abonnement Fibre 300 Méga', '3 361,34')}${ends('Communications nationales', '214,00')}${ends('Communications vers mobiles', '388,66')}<hr>${ends('Montant hors taxes', '3 964,00')}${ends('T.V.A. (19,00 %)', '753,16')}${ends('Montant de la facture TTC', '4 717,16')}${ends('Solde précédent', '0,00')}${ends('<b>Montant total à régler</b>', '<b>4 717,16 DA</b>')}<p><b>Date limite de règlement : 20/03/2026</b></p>`,
    truth: {
      merchant: 'ATLAS TELECOM ALGERIE SPA',
      merchantAlt: ['ATLAS TELECOM ALGERIE', 'ATLAS TELECOM'],
      date: '2026-03-01',
      dueDate: '2026-03-20',
      total: da(4717.16),
      subtotal: da(3964),
      currency: 'DZD',
      tax: [{ amount: da(753.16) }],
      paymentMethod: null,
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'arabic-delivery-western',
    width: 560,
    print: 'tajawal',
    html: `<div dir="rtl"><b style="font-size:28px">شركة الواحات للمشروبات</b><br>المنطقة الصناعية - ورقلة<br><center><b style="font-size:21px">وصل تسليم رقم 5521</b></center>${ends('التاريخ: 05/01/2026', 'الزبون: سوبيرات النخيل')}${table(
      [
        ['التعيين', 'العدد', 'سعر الوحدة', 'القيمة'],
        ['مشروب برتقال 1 ل كرطون 12', '20', '960,00', '19 200,00'],
        ['ماء معدني 1,5 ل', '60', '180,00', '10 800,00'],
        ['عصير تفاح', '15', '1 100,00', '16 500,00'],
      ],
      { border: true },
    )}${ends('<b>المبلغ الإجمالي</b>', '<b>46 500,00 دج</b>')}${ends('الدين السابق', '12 000,00')}${ends('الدين الجديد', '58 500,00')}</div>`,
    truth: {
      merchant: 'شركة الواحات للمشروبات',
      date: '2026-01-05',
      total: da(46500),
      currency: 'DZD',
      tax: [],
      items: [
        line('مشروب برتقال 1 ل كرطون 12', 20, 960),
        line('ماء معدني 1,5 ل', 60, 180),
        line('عصير تفاح', 15, 1100),
      ],
      language: 'ar',
    },
  },
  {
    id: 'arabic-invoice-eastern-tva',
    width: 600,
    print: 'book',
    html: `<div dir="rtl"><center><b style="font-size:28px">مطبعة الأوراس الحديثة</b><br>باتنة - حي النصر</center>${ends('فاتورة رقم ٢٢٩', 'التاريخ ٠٨/١٢/٢٠٢٥')}${table(
      [
        ['البيان', 'الكمية', 'السعر', 'المبلغ'],
        ['بطاقات زيارة', '٥٠٠', '٨', '٤٠٠٠'],
        ['ملصقات', '٢٠', '٣٥٠', '٧٠٠٠'],
        ['دفاتر فواتير', '١٠', '٤٠٠', '٤٠٠٠'],
      ],
      { border: true },
    )}${ends('المجموع', '١٥٠٠٠')}${ends('الرسم ١٩٪', '٢٨٥٠')}${ends('<b>المبلغ الصافي للدفع</b>', '<b>١٧٨٥٠ دج</b>')}</div>`,
    truth: {
      merchant: 'مطبعة الأوراس الحديثة',
      date: '2025-12-08',
      total: da(17850),
      currency: 'DZD',
      tax: [{ amount: da(2850) }],
      paymentMethod: null,
      items: [line('بطاقات زيارة', 500, 8), line('ملصقات', 20, 350), line('دفاتر فواتير', 10, 400)],
      language: 'ar',
    },
  },
  {
    id: 'arabic-rent-receipt',
    width: 480,
    print: 'naskh',
    html: `<div dir="rtl"><center><b style="font-size:30px">وكالة الزيتون العقارية</b><br>شارع أول نوفمبر، بجاية<br><b>وصل كراء</b> رقم 118</center><p>استلمنا من السيد حميد ب. مبلغ كراء محل تجاري لشهر مارس 2026</p>${ends('الكراء', '28 000,00 دج')}${ends('أعباء', '1 500,00 دج')}${ends('<b>المجموع المدفوع</b>', '<b>29 500,00 دج</b>')}<p>طريقة الدفع : نقدا</p><p style="text-align:left">بجاية في 02/03/2026</p></div>`,
    truth: {
      merchant: 'وكالة الزيتون العقارية',
      date: '2026-03-02',
      total: da(29500),
      currency: 'DZD',
      tax: [],
      paymentMethod: 'cash',
      items: null,
      language: 'ar',
    },
  },
  {
    id: 'credit-return-note',
    width: 560,
    print: 'serif',
    html: `<b style="font-size:25px">Comptoir des Peintures</b><br>32 av. Soummam, Oran<br><br>${ends('BON DE VENTE 2217', 'Oran le 14 mai 2025')}
<table style="width:100%"><tr><th>Article</th><th>Quantité</th><th>Prix</th><th>Montant</th></tr><tr><td>Peinture satinée 10 kg</td><td>4</td><td>2 650</td><td>10 600</td></tr><tr><td>Enduit 20 kg</td><td>6</td><td>780</td><td>4 680</td></tr><tr><td>Rouleau</td><td>3</td><td>350</td><td>1 050</td></tr><tr><td>Retour : vernis 1 L</td><td>-2</td><td>900</td><td>-1 800</td></tr></table><hr>${ends('Total', '14 530')}${ends('Versé', '14 530')}<p>Payé comptant, espèces</p>`,
    truth: {
      merchant: 'Comptoir des Peintures',
      date: '2025-05-14',
      total: da(14530),
      tax: [],
      paymentMethod: 'cash',
      items: [
        line('Peinture satinée 10 kg', 4, 2650),
        line('Enduit 20 kg', 6, 780),
        line('Rouleau', 3, 350),
        line('vernis 1 L', -2, 900),
      ],
      language: 'fr',
    },
  },
]
