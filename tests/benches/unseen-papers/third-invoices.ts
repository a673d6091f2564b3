import { da, ends, line, table, type Paper } from './paper.ts'

// Invoices, bills and delivery notes of the third batch, drawn before one of them was read.
export const THIRD_INVOICES: Paper[] = [
  {
    id: 'invoice-amount-first',
    width: 760,
    print: 'office',
    html: `<div class="ends"><div><b style="font-size:23px">SARL DJURDJURA EMBALLAGE</b><br>Zone d'activité Oued Aïssi, Tizi Ouzou<br>NIF 001215019876543 - RC 15/00-0981234B12</div><div style="text-align:right"><b style="font-size:20px">FACTURE</b><br>N° FA/26/0147<br>Tizi Ouzou, le 09 février 2026</div></div><p>Doit : <b>Pâtisserie Amandine</b>, Azazga</p>
${table(
  [
    ['N°', 'Montant HT', 'P.U. HT', 'Qté', 'TVA', 'Désignation'],
    ['1', '27 000,00', '45,00', '600', '19%', 'Boîte gâteau 25x25 imprimée'],
    ['2', '6 400,00', '3,20', '2 000', '19%', 'Caissette papier brun'],
    ['3', '4 750,00', '950,00', '5', '19%', 'Ruban satin rouleau 100 m'],
  ],
  { border: true },
)}
<table style="width:46%;margin-left:54%" class="border"><tr><td>Total HT</td><td class="figure">38 150,00</td></tr><tr><td>TVA 19 %</td><td class="figure">7 248,50</td></tr><tr><td>Total TTC</td><td class="figure">45 398,50</td></tr><tr><td>Timbre 1 %</td><td class="figure">453,99</td></tr><tr><td><b>Net à payer</b></td><td class="figure"><b>45 852,49</b></td></tr></table><p>Arrêtée la présente facture à la somme de : quarante cinq mille huit cent cinquante deux dinars et 49 cts. Paiement : espèces.</p>`,
    truth: {
      merchant: 'SARL DJURDJURA EMBALLAGE',
      merchantAlt: ['DJURDJURA EMBALLAGE'],
      date: '2026-02-09',
      total: da(45852.49),
      subtotal: da(38150),
      stamp: da(453.99),
      tax: [{ amount: da(7248.5) }],
      paymentMethod: 'cash',
      items: [
        line('Boîte gâteau 25x25 imprimée', 600, 45),
        line('Caissette papier brun', 2000, 3.2),
        line('Ruban satin rouleau 100 m', 5, 950),
      ],
      language: 'fr',
    },
  },
  {
    id: 'invoice-wrapped-two-rates',
    width: 720,
    print: 'serif',
    html: `<b style="font-size:25px">EURL AGRO-SAHEL DISTRIBUTION</b><br>Lot 14, Koléa (Tipaza) — Tél. 024 38 00 17<br><br>${ends('Facture n° 2026/00392', 'Date : 17/03/2026')}${ends('Client : Épicerie du Port', 'Échéance : 16/04/2026')}
<table class="border"><tr><th style="width:34%">Désignation</th><th>Qté</th><th>Prix unit. HT</th><th>Rem.</th><th>TVA %</th><th>Total HT</th></tr><tr><td>Semoule extra fine qualité supérieure, sac de 25 kg</td><td class="figure">8</td><td class="figure">1 150,00</td><td class="figure">0 %</td><td class="figure">9</td><td class="figure">9 200,00</td></tr><tr><td>Détergent liquide multi-usages citron, bidon 5 litres</td><td class="figure">12</td><td class="figure">620,00</td><td class="figure">5 %</td><td class="figure">19</td><td class="figure">7 068,00</td></tr><tr><td>Thé vert gunpowder</td><td class="figure">20</td><td class="figure">240,00</td><td class="figure">0 %</td><td class="figure">19</td><td class="figure">4 800,00</td></tr></table>
<table style="width:60%" class="border"><tr><th>Taux</th><th>Base</th><th>Montant TVA</th></tr><tr><td>9 %</td><td class="figure">9 200,00</td><td class="figure">828,00</td></tr><tr><td>19 %</td><td class="figure">11 868,00</td><td class="figure">2 254,92</td></tr></table>
${ends('Total HT', '21 068,00')}${ends('Total TVA', '3 082,92')}${ends('<b>NET À PAYER TTC</b>', '<b>24 150,92 DA</b>')}<p>Mode de règlement : virement bancaire</p>`,
    truth: {
      merchant: 'EURL AGRO-SAHEL DISTRIBUTION',
      merchantAlt: ['AGRO-SAHEL DISTRIBUTION'],
      date: '2026-03-17',
      total: da(24150.92),
      subtotal: da(21068),
      currency: 'DZD',
      dueDate: '2026-04-16',
      tax: [{ amount: da(828) }, { amount: da(2254.92) }],
      paymentMethod: 'transfer',
      items: [
        line('Semoule extra fine qualité supérieure, sac de 25 kg', 8, 1150),
        line('Détergent liquide multi-usages citron, bidon 5 litres', 12, 620, 7068),
        line('Thé vert gunpowder', 20, 240),
      ],
      language: 'fr',
    },
  },
  {
    id: 'invoice-ttc-columns',
    width: 640,
    print: 'narrow',
    html: `${ends('<b style="font-size:24px">INFORMATIQUE PLUS</b>', '<span>FACTURE PROFORMA N° 88<br>04/10/2025</span>')}12 rue Larbi Tebessi, Béchar · RC 08/01-0456789A09<br>
${table([
  ['Code', 'Libellé', 'PU HT', 'TVA', 'PU TTC', 'Qte', 'Total TTC'],
  ['CLV-01', 'Clavier USB AZERTY', '1 000,00', '19', '1 190,00', '3', '3 570,00'],
  ['SOU-07', 'Souris optique', '600,00', '19', '714,00', '3', '2 142,00'],
  ['TON-85', 'Toner 85A compatible', '2 500,00', '19', '2 975,00', '2', '5 950,00'],
])}<hr>${ends('', 'TOTAL HT : 9 800,00')}${ends('', 'TOTAL TVA : 1 862,00')}${ends('', '<b>TOTAL TTC : 11 662,00</b>')}`,
    truth: {
      merchant: 'INFORMATIQUE PLUS',
      date: '2025-10-04',
      total: da(11662),
      subtotal: da(9800),
      tax: [{ amount: da(1862) }],
      paymentMethod: null,
      items: [
        line('Clavier USB AZERTY', 3, 1190),
        line('Souris optique', 3, 714),
        line('Toner 85A compatible', 2, 2975),
      ],
      language: 'fr',
    },
  },
  {
    id: 'delivery-no-unit-price',
    width: 600,
    print: 'typed',
    carbon: true,
    html: `<b>LAITERIE DU HODNA</b><br>Dépôt de M'sila<br><br>BON DE LIVRAISON N° 11874<br>Date 26/10/2025   Chauffeur : Nabil<br>Client : Superette El Feth<br><br>
<table style="width:100%"><tr><td>QTE</td><td>COLIS</td><td>ARTICLE</td><td>PRIX</td><td>VALEUR</td></tr><tr><td>48</td><td>4</td><td>LAIT CAILLE 1L</td><td>62,50</td><td>3 000,00</td></tr><tr><td>120</td><td>10</td><td>YAOURT FRAISE</td><td>22,00</td><td>2 640,00</td></tr><tr><td>24</td><td>1</td><td>BEURRE 250G</td><td>210,00</td><td>5 040,00</td></tr></table><br>TOTAL BON ............ 10 680,00<br>ANCIEN SOLDE ......... 32 400,00<br>VERSEMENT ............ 15 000,00<br>NOUVEAU SOLDE ........ 28 080,00<br><br>Signature client`,
    truth: {
      merchant: 'LAITERIE DU HODNA',
      date: '2025-10-26',
      total: da(10680),
      tax: [],
      paymentMethod: null,
      items: [line('LAIT CAILLE 1L', 48, 62.5), line('YAOURT FRAISE', 120, 22), line('BEURRE 250G', 24, 210)],
      language: 'fr',
    },
  },
  {
    id: 'water-bill-arabic',
    width: 660,
    print: 'book',
    html: `<div dir="rtl"><div class="ends"><div><b style="font-size:24px">شركة المياه والتطهير لقسنطينة</b><br>وكالة سيدي مبروك</div><div>فاتورة الماء<br>رقم الفاتورة 2511-77410</div></div><p>الزبون : السيد ك. مراد<br>تاريخ الإصدار : 12/11/2025<br>آخر أجل للدفع : 05/12/2025</p>${table(
      [
        ['البيان', 'الكمية', 'السعر', 'المبلغ'],
        ['استهلاك الماء', '38', '6,30', '239,40'],
        ['التطهير', '38', '2,35', '89,30'],
        ['الإتاوة الثابتة', '1', '240,00', '240,00'],
      ],
      { border: true },
    )}${ends('المبلغ خارج الرسم', '568,70')}${ends('الرسم على القيمة المضافة 9%', '51,18')}${ends('<b>المبلغ الواجب دفعه</b>', '<b>619,88 دج</b>', 'font-size:22px')}</div>`,
    truth: {
      merchant: 'شركة المياه والتطهير لقسنطينة',
      merchantAlt: ['شركة المياه والتطهير'],
      date: '2025-11-12',
      dueDate: '2025-12-05',
      total: da(619.88),
      subtotal: da(568.7),
      currency: 'DZD',
      tax: [{ amount: da(51.18) }],
      paymentMethod: null,
      items: null,
      language: 'ar',
    },
  },
  {
    id: 'rent-receipt',
    width: 560,
    print: 'serif',
    html: `<center><b style="font-size:26px">QUITTANCE DE LOYER</b></center><p>Agence immobilière EL MANAR<br>Bd de l'ALN, Béjaïa — Agrément n° 4471</p><p>Reçu de M. Tahar Benslimane la somme de <b>trente-cinq mille dinars</b> (35 000,00 DA) pour le loyer du local sis 8 rue de la Liberté, mois de janvier 2026.</p>${ends('Loyer', '33 000,00 DA')}${ends('Charges', '2 000,00 DA')}${ends('<b>Total réglé</b>', '<b>35 000,00 DA</b>')}<p>Mode de paiement : chèque n° 0099817</p><p style="text-align:right">Fait à Béjaïa, le 03/01/2026</p>`,
    truth: {
      merchant: 'Agence immobilière EL MANAR',
      merchantAlt: ['EL MANAR'],
      date: '2026-01-03',
      total: da(35000),
      currency: 'DZD',
      tax: [],
      paymentMethod: 'cheque',
      items: null,
      language: 'fr',
    },
  },
  {
    id: 'arabic-invoice-mixed-columns',
    width: 620,
    print: 'naskh',
    html: `<div dir="rtl"><center><b style="font-size:30px">مؤسسة الرمال للبناء</b><br>بيع مواد البناء بالجملة والتجزئة — الوادي<br>السجل التجاري 39/00-1234567</center>${ends('فاتورة رقم 2026/041', 'الوادي في 21/01/2026')}<p>الزبون: مقاولة السلام</p>${table(
      [
        ['المبلغ', 'سعر الوحدة', 'الكمية', 'البيان'],
        ['32 500,00', '650,00', '50', 'إسمنت'],
        ['18 000,00', '1 800,00', '10', 'حديد'],
        ['9 600,00', '24,00', '400', 'آجر'],
      ],
      { border: true },
    )}${ends('المجموع خارج الرسم', '60 100,00')}${ends('الرسم على القيمة المضافة 19%', '11 419,00')}${ends('<b>المجموع بكل الرسوم</b>', '<b>71 519,00 دج</b>')}<p>طريقة الدفع: صك بنكي</p></div>`,
    truth: {
      merchant: 'مؤسسة الرمال للبناء',
      date: '2026-01-21',
      total: da(71519),
      subtotal: da(60100),
      currency: 'DZD',
      tax: [{ amount: da(11419) }],
      paymentMethod: 'cheque',
      items: [line('إسمنت', 50, 650), line('حديد', 10, 1800), line('آجر', 400, 24)],
      language: 'ar',
    },
  },
  {
    id: 'arabic-voucher-eastern',
    width: 430,
    print: 'naskh',
    html: `<div dir="rtl"><center><b style="font-size:30px">محلات البركة للأقمشة</b><br>سوق الحميز<br><b>وصل بيع</b> رقم ٨٧٤</center><hr>${ends('التاريخ : ٢٥/٠٢/٢٠٢٦', '')}${table(
      [
        ['السلعة', 'العدد', 'الثمن', 'المجموع'],
        ['قماش قطن', '٦', '٤٥٠', '٢٧٠٠'],
        ['خيط', '١٢', '٦٠', '٧٢٠'],
        ['أزرار', '٢٠', '١٥', '٣٠٠'],
      ],
    )}<hr>${ends('<b>المجموع</b>', '<b>٣٧٢٠ دج</b>', 'font-size:26px')}<center>شكرا لزيارتكم</center></div>`,
    truth: {
      merchant: 'محلات البركة للأقمشة',
      date: '2026-02-25',
      total: da(3720),
      currency: 'DZD',
      tax: [],
      paymentMethod: null,
      items: [line('قماش قطن', 6, 450), line('خيط', 12, 60), line('أزرار', 20, 15)],
      language: 'ar',
    },
  },
]
