import { da, ends, line, table, untold, type Paper } from './paper.ts'

// Invoices, delivery notes, bills and papers that only look like them, of the eighth batch.
export const EIGHTH_INVOICES: Paper[] = [
  {
    id: 'wholesaler-discount-on-foot',
    width: 700,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:22px">SNC GROS ALIMENTAIRE ZERROUKI</b><br>Marché de gros, Semmar<br>RC 16/00-0118822 - NIF 001216099887766</div><div><b>FACTURE 2026/0911</b><br>du 26/10/2026</div></div>${table(
      [
        ['N°', 'Article', 'Unité', 'Quantité', 'Prix HT', 'Remise', 'Total HT'],
        ['1', 'Thon 160g', 'ctn 48', '3', '7 200,00', '5%', '20 520,00'],
        ['2', 'Concentré 400g', 'ctn 24', '5', '2 880,00', '0%', '14 400,00'],
        ['3', 'Mayonnaise 500ml', 'ctn 12', '4', '3 360,00', '10%', '12 096,00'],
      ],
      { border: true },
    )}<table style="width:46%;margin-left:54%"><tr><td>Total HT</td><td class="figure">47 016,00</td></tr><tr><td>Remise 2%</td><td class="figure">940,32</td></tr><tr><td>Net HT</td><td class="figure">46 075,68</td></tr><tr><td>TVA 19%</td><td class="figure">8 754,38</td></tr><tr><td>Total TTC</td><td class="figure">54 830,06</td></tr><tr><td>Timbre 1%</td><td class="figure">549,00</td></tr><tr><td><b>Net à payer</b></td><td class="figure"><b>55 379,06</b></td></tr></table><p>Mode de règlement : Espèces</p>`,
    truth: {
      merchant: 'SNC GROS ALIMENTAIRE ZERROUKI',
      merchantAlt: ['GROS ALIMENTAIRE ZERROUKI'],
      date: '2026-10-26',
      total: da(55379.06),
      stamp: da(549),
      tax: [{ amount: da(8754.38) }],
      paymentMethod: 'cash',
      items: [
        line('Thon 160g', 3, 7200, 20520),
        line('Concentré 400g', 5, 2880),
        line('Mayonnaise 500ml', 4, 3360, 12096),
      ],
      language: 'fr',
    },
  },
  {
    id: 'gas-bill-boxes-due',
    width: 680,
    print: 'narrow',
    html: `<div class="ends"><div><b style="font-size:22px">DISTRIBUTION ÉNERGIE EST</b><br>Agence commerciale Guelma</div><div>Facture N° 24426051188<br>3ème trimestre 2026<br>Etablie le 05/10/2026</div></div>${table(
      [
        ['', 'Ancien index', 'Nouvel index', 'Consommation', 'Montant HT'],
        ['Electricité', '18 220', '18 905', '685 kWh', '2 864,35'],
        ['Gaz', '5 110', '5 232', '122 Th', '402,60'],
        ['Redevances fixes', '', '', '', '320,00'],
      ],
      { border: true },
    )}${ends('Total HT', '3 586,95')}${ends('TVA 9%', '244,20')}${ends('TVA 19%', '165,96')}${ends('Droit de timbre', '40,00')}${table(
      [
        ['MONTANT A PAYER', 'DATE LIMITE'],
        ['4 037,11 DA', '25/10/2026'],
      ],
      { border: true },
    )}`,
    truth: {
      merchant: 'DISTRIBUTION ÉNERGIE EST',
      date: '2026-10-05',
      dueDate: '2026-10-25',
      total: da(4037.11),
      currency: 'DZD',
      subtotal: da(3586.95),
      stamp: da(40),
      tax: [{ amount: da(410.16) }],
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'delivery-two-units-kufi',
    width: 640,
    print: 'kufi',
    html: `<div dir="rtl"><b style="font-size:24px">مؤسسة النور لتوزيع المشروبات</b><br>المنطقة الصناعية - سطيف${ends('وصل تسليم رقم 2218', '11/09/2026')}${table(
      [
        ['المنتوج', 'العدد', 'سعر الوحدة', 'القيمة'],
        ['ماء معدني 1,5 ل', '60', '180,00', '10 800,00'],
        ['عصير برتقال 1 ل', '24', '130,00', '3 120,00'],
        ['مشروب غازي 2 ل', '36', '145,00', '5 220,00'],
      ],
      { border: true },
    )}${ends('المجموع', '19 140,00')}${ends('حق الطابع', '192,00')}${ends('<b>المبلغ الصافي</b>', '<b>19 332,00 دج</b>')}</div>`,
    truth: {
      merchant: 'مؤسسة النور لتوزيع المشروبات',
      date: '2026-09-11',
      total: da(19332),
      stamp: da(192),
      currency: 'DZD',
      items: [
        line('ماء معدني 1,5 ل', 60, 180),
        line('عصير برتقال 1 ل', 24, 130),
        line('مشروب غازي 2 ل', 36, 145),
      ],
      language: 'ar',
    },
  },
  {
    id: 'english-software-usd',
    width: 600,
    print: 'archivo',
    html: `<b style="font-size:26px">CloudPOS Inc.</b><br>548 Market St, San Francisco, CA<br><br><b>Invoice</b> INV-20418<br>Date of issue: March 5, 2026<br>Bill to: Boutique Sirine, Oran, Algeria${table(
      [
        ['Description', 'Qty', 'Unit price', 'Amount'],
        ['Starter plan (monthly)', '1', '$19.00', '$19.00'],
        ['Extra register', '2', '$7.50', '$15.00'],
      ],
      {},
    )}${ends('Subtotal', '$34.00')}${ends('Tax', '$0.00')}${ends('<b>Amount due</b>', '<b>$34.00 USD</b>')}`,
    truth: {
      merchant: 'CloudPOS Inc.',
      merchantAlt: ['CloudPOS'],
      date: '2026-03-05',
      total: 3400,
      currency: 'USD',
      items: [line('Starter plan (monthly)', 1, 19), line('Extra register', 2, 7.5)],
      language: 'en',
    },
  },
  {
    id: 'transport-waybill-cod',
    width: 420,
    print: 'condensed',
    taken: 'folded',
    html: `<b style="font-size:22px">RAPIDO EXPRESS</b> · Livraison 58 wilayas<br>Bordereau RX-8812004<br>Date : 08-08-2026<hr>Expéditeur : Boutique Sirine, Oran<br>Destinataire : Yacine B., Ouargla<br>Contenu : chaussures<br>${ends('Prix du colis', '6 500 DA')}${ends('Frais de livraison', '850 DA')}${ends('<b>Total à encaisser</b>', '<b>7 350 DA</b>')}<br>Paiement à la livraison`,
    truth: {
      merchant: 'RAPIDO EXPRESS',
      date: '2026-08-08',
      total: da(7350),
      currency: 'DZD',
      paymentMethod: 'cod',
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'monthly-account-statement',
    width: 640,
    print: 'serif',
    html: `<b style="font-size:22px">ETS FOURNITURES BUREAU DAHMANI</b><br>Batna<br><center><b>RELEVÉ DE COMPTE CLIENT</b> au 30/09/2026</center>${table(
      [
        ['Date', 'Pièce', 'Débit', 'Crédit', 'Solde'],
        ['02/09/2026', 'Facture 811', '12 400,00', '', '12 400,00'],
        ['11/09/2026', 'Facture 834', '7 150,00', '', '19 550,00'],
        ['20/09/2026', 'Versement', '', '10 000,00', '9 550,00'],
      ],
      { border: true },
    )}${ends('<b>Solde dû</b>', '<b>9 550,00 DA</b>')}`,
    truth: untold,
  },
  {
    id: 'invoice-sideways-from-afar',
    width: 560,
    print: 'almarai',
    taken: 'from-afar',
    html: `<div dir="rtl"><b style="font-size:24px">مصنع البلاستيك الحديث</b><br>برج بوعريريج${ends('فاتورة رقم 611', '16/03/2026')}${table(
      [
        ['البيان', 'الكمية', 'السعر', 'المبلغ'],
        ['أكياس بلاستيك', '50', '220', '11000'],
        ['علب تغليف', '200', '18', '3600'],
      ],
      { border: true },
    )}${ends('المجموع', '14600')}${ends('الرسم 19%', '2774')}${ends('<b>الصافي للدفع</b>', '<b>17374 دج</b>')}</div>`,
    truth: {
      merchant: 'مصنع البلاستيك الحديث',
      date: '2026-03-16',
      total: da(17374),
      currency: 'DZD',
      tax: [{ amount: da(2774) }],
      items: [line('أكياس بلاستيك', 50, 220), line('علب تغليف', 200, 18)],
      language: 'ar',
    },
  },
]
