import type { ReportLanguage, SectionCode } from './contract.ts'

type Sentence = Record<ReportLanguage, string>
const say = (fr: string, ar: string, en: string): Sentence => ({ fr, ar, en })

export const titles = {
  report: say('Rapport d’activité et de marché', 'تقرير النشاط والسوق', 'Report on business and market'),
  period: say('Période', 'الفترة', 'Period'),
  madeOn: say('Établi le', 'حرر يوم', 'Made on'),
  by: say(
    'Établi par Sanad à partir des livres de l’entreprise',
    'أعده سند انطلاقا من دفاتر المؤسسة',
    'Made by Sanad from the books of the business',
  ),
  sources: say('Sources', 'المصادر', 'Sources'),
  contents: say('Sommaire', 'المحتويات', 'Contents'),
  sector: say('Activité', 'النشاط', 'Trade'),
  wilaya: say('Wilaya', 'الولاية', 'Wilaya'),
  nif: say('NIF', 'رقم التعريف الجبائي', 'NIF'),
  rc: say('RC', 'السجل التجاري', 'RC'),
  address: say('Adresse', 'العنوان', 'Address'),
  phone: say('Tél.', 'الهاتف', 'Tel.'),
  page: say('Page', 'صفحة', 'Page'),
  upTo: say('au', 'إلى', 'to'),
}

export const sectionTitles: Record<SectionCode, Sentence> = {
  summary: say('L’essentiel', 'الخلاصة', 'In short'),
  sales: say('Ventes', 'المبيعات', 'Sales'),
  products: say('Articles', 'المنتجات', 'Items'),
  expenses: say('Dépenses', 'المصاريف', 'Expenses'),
  stock: say('Stock et créances', 'المخزون والديون', 'Stock and debts'),
  competitors: say('Concurrents', 'المنافسون', 'Competitors'),
  country: say('L’Algérie en chiffres', 'الجزائر بالأرقام', 'Algeria in figures'),
  seasons: say('Ce qui vient', 'ما هو قادم', 'What is coming'),
  method: say('Méthode et limites', 'المنهج والحدود', 'Method and limits'),
}

export const labels = {
  revenue: say('Chiffre d’affaires', 'رقم الأعمال', 'Revenue'),
  expenses: say('Dépenses', 'المصاريف', 'Expenses'),
  profit: say('Bénéfice (ventes − dépenses)', 'الربح (المبيعات − المصاريف)', 'Profit (sales − expenses)'),
  margin: say('Bénéfice sur chiffre d’affaires', 'الربح إلى رقم الأعمال', 'Profit over revenue'),
  sales: say('Nombre de ventes', 'عدد المبيعات', 'Number of sales'),
  basket: say('Panier moyen', 'متوسط السلة', 'Average basket'),
  change: say('Évolution du chiffre d’affaires', 'تغيّر رقم الأعمال', 'Change of revenue'),
  stockValue: say('Valeur du stock (au prix d’achat)', 'قيمة المخزون (بسعر الشراء)', 'Stock value (at cost)'),
  owedToUs: say('Dû par les clients', 'ديون على الزبائن', 'Owed by customers'),
  weOwe: say('Dû aux fournisseurs', 'ديون للموردين', 'Owed to suppliers'),
  items: say('Articles au catalogue', 'المنتجات في القائمة', 'Items in the catalogue'),
  lowItems: say('Articles à réapprovisionner', 'منتجات للتموين', 'Items to reorder'),
  bestMonth: say('Meilleure période', 'أحسن فترة', 'Best period'),
  month: say('Période', 'الفترة', 'Period'),
  item: say('Article', 'المنتج', 'Item'),
  quantity: say('Quantité', 'الكمية', 'Quantity'),
  share: say('Part', 'الحصة', 'Share'),
  category: say('Catégorie', 'الصنف', 'Category'),
  amount: say('Montant', 'المبلغ', 'Amount'),
  threshold: say('Seuil', 'الحد', 'Threshold'),
  left: say('Reste', 'الباقي', 'Left'),
  ours: say('Notre prix', 'سعرنا', 'Our price'),
  theirs: say('Leur prix', 'سعرهم', 'Their price'),
  difference: say('Écart', 'الفارق', 'Difference'),
  competitor: say('Concurrent', 'المنافس', 'Competitor'),
  date: say('Date', 'التاريخ', 'Date'),
  indicator: say('Indicateur', 'المؤشر', 'Indicator'),
  value: say('Valeur', 'القيمة', 'Value'),
  year: say('Au', 'في', 'As of'),
  season: say('Période', 'الفترة', 'Season'),
  from: say('Du', 'من', 'From'),
  to: say('Au', 'إلى', 'To'),
  effect: say('Effet attendu', 'الأثر المتوقع', 'Expected effect'),
  salesAndExpenses: say(
    'Ventes et dépenses, en dinars',
    'المبيعات والمصاريف، بالدينار',
    'Sales and expenses, in dinars',
  ),
  byRevenue: say('Articles par chiffre d’affaires', 'المنتجات حسب رقم الأعمال', 'Items by revenue'),
  byCategory: say('Dépenses par catégorie', 'المصاريف حسب الصنف', 'Expenses by category'),
  inflation: say('Inflation en Algérie, en %', 'التضخم في الجزائر، %', 'Inflation in Algeria, in %'),
}

type F = Record<string, string>
export const paragraphs = {
  summary: (f: F) =>
    say(
      `Du ${f.from} au ${f.to}, ${f.name} a vendu pour ${f.revenue} en ${f.sales} ventes, pour ${f.expenses} de dépenses confirmées, soit un résultat de ${f.profit}.`,
      `من ${f.from} إلى ${f.to}، باع ${f.name} بمبلغ ${f.revenue} في ${f.sales} عملية بيع، مقابل ${f.expenses} من المصاريف المؤكدة، أي نتيجة قدرها ${f.profit}.`,
      `From ${f.from} to ${f.to}, ${f.name} sold for ${f.revenue} in ${f.sales} sales, against ${f.expenses} of confirmed expenses: a profit of ${f.profit}.`,
    ),
  change: (f: F) =>
    say(
      `Par rapport au même nombre de jours juste avant (${f.before}), le chiffre d’affaires évolue de ${f.change}.`,
      `مقارنة بنفس عدد الأيام قبلها مباشرة (${f.before})، تغيّر رقم الأعمال بـ ${f.change}.`,
      `Against the same number of days just before (${f.before}), revenue changed by ${f.change}.`,
    ),
  shortBefore: (from: string) =>
    say(
      `Les livres commencent le ${from} : la période d’avant n’y est pas entière, elle n’est pas comparée.`,
      `تبدأ الدفاتر يوم ${from}: الفترة السابقة غير كاملة فيها، ولذلك لا تُقارن.`,
      `The books begin on ${from}: the period before is not whole in them and is not compared with.`,
    ),
  noBefore: say(
    'Aucune vente n’est enregistrée dans les jours d’avant : il n’y a pas de comparaison.',
    'لا توجد مبيعات مسجلة في الأيام السابقة: لا مقارنة ممكنة.',
    'No sale is booked in the days before, so there is nothing to compare with.',
  ),
  noSales: say(
    'Aucune vente n’est enregistrée sur la période.',
    'لا توجد مبيعات مسجلة في هذه الفترة.',
    'No sale is booked in this period.',
  ),
  best: (f: F) =>
    say(
      `La meilleure période est ${f.when}, avec ${f.amount}.`,
      `أحسن فترة هي ${f.when} بمبلغ ${f.amount}.`,
      `The best period is ${f.when}, with ${f.amount}.`,
    ),
  products: (f: F) =>
    say(
      `Les articles du tableau (${f.count}) font ${f.share} du chiffre d’affaires ; le premier est ${f.first}.`,
      `منتجات الجدول (${f.count}) تمثل ${f.share} من رقم الأعمال، وأولها ${f.first}.`,
      `The items of the table (${f.count}) make ${f.share} of revenue; the first is ${f.first}.`,
    ),
  expenses: (f: F) =>
    say(
      `Le premier poste est « ${f.first} » : ${f.amount}, soit ${f.share} des dépenses.`,
      `أول بند هو «${f.first}»: ${f.amount}، أي ${f.share} من المصاريف.`,
      `The first item is “${f.first}”: ${f.amount}, or ${f.share} of expenses.`,
    ),
  noExpenses: say(
    'Aucune dépense confirmée sur la période.',
    'لا توجد مصاريف مؤكدة في هذه الفترة.',
    'No confirmed expense in this period.',
  ),
  stock: (f: F) =>
    say(
      `Le stock vaut ${f.value} au coût moyen pondéré. Articles à leur seuil ou en dessous : ${f.low}.`,
      `قيمة المخزون ${f.value} بالتكلفة المتوسطة المرجحة. عدد المنتجات عند حدها أو تحته: ${f.low}.`,
      `The stock is worth ${f.value} at weighted average cost. Items at their threshold or below: ${f.low}.`,
    ),
  withoutCost: (f: F) =>
    say(
      `Articles sans prix d’achat connu, comptés pour zéro dans cette valeur : ${f.count}.`,
      `عدد المنتجات بلا سعر شراء معروف، وتُحسب صفرا: ${f.count}.`,
      `Items without a known cost, counted as zero in this value: ${f.count}.`,
    ),
  competitors: (f: F) =>
    say(
      `Articles comparés aux prix relevés chez les concurrents : ${f.count}, dont moins chers ou au même prix chez nous : ${f.cheapest}.`,
      `المنتجات المقارنة بأسعار المنافسين: ${f.count}، منها الأرخص أو المساوي عندنا: ${f.cheapest}.`,
      `Items compared with prices noted at competitors: ${f.count}, of which cheaper or equal here: ${f.cheapest}.`,
    ),
  noCompetitors: say(
    'Aucun prix de concurrent n’est relevé pour nos articles.',
    'لم يُسجل أي سعر لدى المنافسين لمنتجاتنا.',
    'No competitor’s price is noted for our items.',
  ),
  country: say(
    'Derniers chiffres connus de chaque série, avec leur date. Ils sont publiés avec retard et révisés.',
    'آخر الأرقام المعروفة لكل سلسلة مع تاريخها. تُنشر متأخرة وتُراجع.',
    'The last known figure of each series, with its date. They come out late and are revised.',
  ),
  seasons: say(
    'Les dates du calendrier hégirien sont des estimations (± 1 jour).',
    'تواريخ التقويم الهجري تقديرية (± يوم).',
    'Dates of the Hijri calendar are estimates (± 1 day).',
  ),
  method: [
    say(
      'Le chiffre d’affaires est le total des ventes à leur date, ventes à crédit comprises. Les dépenses sont celles qui ont été confirmées, toutes taxes comprises. Le résultat est leur différence : ce n’est ni un bénéfice fiscal ni un solde de caisse.',
      'رقم الأعمال هو مجموع المبيعات بتواريخها، بما فيها البيع بالدين. المصاريف هي المؤكدة فقط، بكل الرسوم. والنتيجة هي الفرق بينهما: ليست ربحا جبائيا ولا رصيد صندوق.',
      'Revenue is the total of sales by their date, sales on credit included. Expenses are the confirmed ones, all taxes included. Profit is their difference: neither a taxable profit nor a cash balance.',
    ),
    say(
      'Le stock et les créances sont ceux du jour où le rapport est établi. Le stock est évalué au coût moyen pondéré ; une quantité négative compte pour zéro.',
      'المخزون والديون كما هي يوم تحرير التقرير. يُقيّم المخزون بالتكلفة المتوسطة المرجحة، والكمية السالبة تُحسب صفرا.',
      'Stock and debts are those of the day of the report. Stock is valued at weighted average cost; a negative quantity counts as zero.',
    ),
    say(
      'Ces chiffres viennent des livres tenus par l’entreprise dans Sanad. Ils n’ont pas été audités.',
      'هذه الأرقام من الدفاتر التي تمسكها المؤسسة في سند، ولم تخضع لتدقيق محاسبي.',
      'These figures come from the books that the business keeps in Sanad. They have not been audited.',
    ),
    say(
      'À vérifier avec votre comptable avant tout usage fiscal ou bancaire. Sanad n’est pas un logiciel de caisse certifié.',
      'يُراجع مع محاسبكم قبل أي استعمال جبائي أو بنكي. سند ليس برنامج صندوق معتمدا.',
      'To be checked with your accountant before any use for taxes or a bank. Sanad is not certified till software.',
    ),
  ],
}
