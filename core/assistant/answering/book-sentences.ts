import { said } from './voice.ts'

/** A sum, when it was, and of how many. */
type Sold = { sum: string; when: string; count: string }
type ItemSold = Sold & { many: string }
type Earned = { sum: string; when: string; revenue: string; expenses: string }

/** Sales, spending and stock. */
export const bookSentences = {
  itemSold: said(
    ({ many, when, sum, count }: ItemSold) => `${many} ${when}, pour ${sum} (${count}).`,
    ({ many, when, sum, count }: ItemSold) => `${many} ${when}، بقيمة ${sum} (${count}).`,
    ({ many, when, sum, count }: ItemSold) => `${many} ${when}, for ${sum} (${count}).`,
    ({ many, when, sum, count }: ItemSold) => `${many} ${when}، ب ${sum} (${count}).`,
    ({ many, when, sum, count }: ItemSold) => `${many} ${when}, b ${sum} (${count}).`,
  ),
  perSale: said(
    ({ sum, when, count }: Sold) => `${sum} par vente en moyenne ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} لكل بيعة في المتوسط ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} a sale on average ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} في كل بيعة ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} f kol bi3a ${when} (${count}).`,
  ),
  spent: said(
    ({ sum, when, count }: Sold) => `${sum} dépensés ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} من المصاريف ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} spent ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} مصاريف ${when} (${count}).`,
    ({ sum, when, count }: Sold) => `${sum} masarif ${when} (${count}).`,
  ),
  earned: said(
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} de bénéfice ${when} (ventes ${revenue} − dépenses ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} ربحا ${when} (المبيعات ${revenue} − المصاريف ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} profit ${when} (sales ${revenue} − expenses ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} فايدة ${when} (البيع ${revenue} − المصاريف ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} fayda ${when} (bi3 ${revenue} − masarif ${expenses}).`,
  ),
  lostMoney: said(
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} de perte ${when} (ventes ${revenue} − dépenses ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} خسارة ${when} (المبيعات ${revenue} − المصاريف ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} loss ${when} (sales ${revenue} − expenses ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} خسارة ${when} (البيع ${revenue} − المصاريف ${expenses}).`,
    ({ sum, when, revenue, expenses }: Earned) =>
      `${sum} khsara ${when} (bi3 ${revenue} − masarif ${expenses}).`,
  ),
  noData: said(
    'Je n’ai rien d’enregistré pour cette période.',
    'ليس لدي أي شيء مسجل في هذه الفترة.',
    'I have nothing recorded for that period.',
    'ما عندي والو مسجل في هاد الوقت.',
    'Ma 3andi walou m9ayyed f had lwa9t.',
  ),
  future: said(
    'Cette période n’est pas encore arrivée : je n’ai rien à compter.',
    'هذه الفترة لم تأت بعد، لا شيء لأحسبه.',
    'That period has not come yet: there is nothing to count.',
    'هاد الوقت مازال ما جاش، ما كاين والو نحسبو.',
    'Had lwa9t mazal ma jach, makach walou ne7seb.',
  ),
  detail: said('détail', 'التفصيل', 'detail', 'التفصيل', 'détail'),
  biggest: said('La plus grosse', 'أكبرها', 'The biggest', 'أكبر وحدة', 'Akbar wa7da'),
  whichItem: said(
    'De quel article parlez-vous ?',
    'عن أي منتج تتحدث؟',
    'Which product do you mean?',
    'على واش من سلعة راك تهدر؟',
    '3la wach men sel3a rak tehder?',
  ),
  emptyCatalogue: said(
    'Votre catalogue est encore vide. Dites par exemple « nouveau produit Lait à 115 DA », « reçu 40 Lait », ou importez votre fichier depuis l’écran Stock.',
    'قائمتك لا تزال فارغة. قل مثلا «منتج جديد حليب بـ 115 دج» ثم «استلمت 40 حليب»، أو استورد ملفك من صفحة المخزون.',
    'Your catalogue is still empty. Say for example "new product Milk at 115 DA", "received 40 Milk", or import your file on the Stock screen.',
    'القائمة تاعك مازال فارغة. قول مثلا «سلعة جديدة حليب ب 115 دج» ومن بعد «وصلني 40 حليب»، ولا دخل الفيشي تاعك من صفحة الستوك.',
    'La liste ta3ek mazal fargha. Goul matalan « produit jdid Lait b 115 DA », men ba3d « wselni 40 Lait », wela dekhel le fichier ta3ek mel page Stock.',
  ),
  lowNone: said(
    'Aucun article sous son seuil d’alerte.',
    'لا يوجد منتج تحت حد التنبيه.',
    'No product is under its alert level.',
    'ما كاين حتى سلعة ناقصة.',
    'Makach 7atta sel3a na9sa.',
  ),
  outNone: said(
    'Aucun article en rupture.',
    'لا يوجد منتج نافد.',
    'No product is out of stock.',
    'ما كاين حتى سلعة خلصت.',
    'Makach 7atta sel3a khlaset.',
  ),
  low: said(
    (products: string) => `${products} à commander`,
    (products: string) => `${products} للطلب`,
    (products: string) => `${products} to order`,
    (products: string) => `${products} لازم تكومونديهم`,
    (products: string) => `${products} lazem tcommandihom`,
  ),
  out: said('En rupture', 'نفد من المخزون', 'Out of stock', 'خلاص', 'Khlas'),
  neverSold: said('Jamais vendus', 'لم تُبع أبدا', 'Never sold', 'عمرها ما تباعت', '3omrha ma tba3et'),
  everySold: said(
    'Tous les articles se sont vendus.',
    'كل المنتجات بيعت.',
    'Every product has sold.',
    'كامل السلعة تباعت.',
    'Kamel sel3a tba3et.',
  ),
  marginOf: said(
    (sum: string) => `${sum} de marge`,
    (sum: string) => `هامش ${sum}`,
    (sum: string) => `${sum} margin`,
    (sum: string) => `فايدة ${sum}`,
    (sum: string) => `fayda ${sum}`,
  ),
  /** After the value at cost. */
  atPrice: said(
    (sum: string) => `Au prix de vente : ${sum}.`,
    (sum: string) => `بسعر البيع: ${sum}.`,
    (sum: string) => `At selling price: ${sum}.`,
    (sum: string) => `بسومة البيع: ${sum}.`,
    (sum: string) => `B soumat lbi3: ${sum}.`,
  ),
  best: said('Les plus vendus', 'الأكثر مبيعا', 'Best sellers', 'لي يمشيو بزاف', 'Li yemchiw bezzaf'),
  worst: said('Les moins vendus', 'الأقل مبيعا', 'Worst sellers', 'لي يمشيو قليل', 'Li yemchiw 9lil'),
  byRevenue: said('En valeur', 'بالقيمة', 'By value', 'بالدراهم', 'B drahem'),
  bestDay: said('Meilleur jour', 'أفضل يوم', 'Best day', 'خير نهار', 'Khir nhar'),
  worstDay: said('Jour le plus faible', 'أضعف يوم', 'Slowest day', 'أضعف نهار', 'Ad3ef nhar'),
  bestWeekday: said(
    (sum: string) => `votre meilleur jour, ${sum} en moyenne.`,
    (sum: string) => `أفضل أيامك، ${sum} في المتوسط.`,
    (sum: string) => `your best day, ${sum} on average.`,
    (sum: string) => `خير نهار عندك، ${sum} في المعدل.`,
    (sum: string) => `khir nhar 3andek, ${sum} f la moyenne.`,
  ),
  worstWeekday: said(
    (sum: string) => `votre jour le plus faible, ${sum} en moyenne.`,
    (sum: string) => `أضعف أيامك، ${sum} في المتوسط.`,
    (sum: string) => `your slowest day, ${sum} on average.`,
    (sum: string) => `أضعف نهار عندك، ${sum} في المعدل.`,
    (sum: string) => `ad3ef nhar 3andek, ${sum} f la moyenne.`,
  ),
  bestHour: said('Heure la plus forte', 'أفضل ساعة', 'Busiest hour', 'خير ساعة', 'Khir sa3a'),
  ofMetric: {
    revenue: said(
      (sum: string) => `${sum} de ventes`,
      (sum: string) => `${sum} مبيعات`,
      (sum: string) => `${sum} in sales`,
      (sum: string) => `${sum} بيع`,
      (sum: string) => `${sum} bi3`,
    ),
    expenses: said(
      (sum: string) => `${sum} de dépenses`,
      (sum: string) => `${sum} مصاريف`,
      (sum: string) => `${sum} in expenses`,
      (sum: string) => `${sum} مصاريف`,
      (sum: string) => `${sum} masarif`,
    ),
    profit: said(
      (sum: string) => `${sum} de bénéfice`,
      (sum: string) => `${sum} ربحا`,
      (sum: string) => `${sum} profit`,
      (sum: string) => `${sum} فايدة`,
      (sum: string) => `${sum} fayda`,
    ),
  },
  up: said('en hausse de', 'ارتفاع بـ', 'up', 'زاد ب', 'zad b'),
  down: said('en baisse de', 'انخفاض بـ', 'down', 'نقص ب', 'n9es b'),
  same: said('stable', 'مستقر', 'level', 'كيف كيف', 'kif kif'),
  against: said('contre', 'مقابل', 'against', 'قبال', '9bal'),
} as const
