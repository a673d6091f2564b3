import { said } from './voice.ts'

/** Sales, spending and stock. */
export const bookSentences = {
  salesLine: said(
    (count: string) => `sur ${count} vente${manyInFrench(count)}`,
    (count: string) => `من ${count} عملية بيع`,
    (count: string) => `from ${count} ${count === '1' ? 'sale' : 'sales'}`,
    (count: string) => `من ${count} بيعة`,
    (count: string) => `men ${count} biaa`,
  ),
  salesCount: said(
    (count: string) => `${count} vente${manyInFrench(count)}`,
    (count: string) => `${count} عملية بيع`,
    (count: string) => `${count} ${count === '1' ? 'sale' : 'sales'}`,
    (count: string) => `${count} بيعة`,
    (count: string) => `${count} biaa`,
  ),
  expensesLine: said(
    (count: string) => `${count} dépense${manyInFrench(count)}`,
    (count: string) => `${count} مصروف`,
    (count: string) => `${count} ${count === '1' ? 'expense' : 'expenses'}`,
    (count: string) => `${count} مصروف`,
    (count: string) => `${count} masrouf`,
  ),
  noData: said(
    'Je n’ai rien d’enregistré pour cette période.',
    'ليس لدي أي شيء مسجل في هذه الفترة.',
    'I have nothing recorded for that period.',
    'ما عندي والو مسجل في هاد الوقت.',
    'Ma aandi walou mqayed f had lwaqt.',
  ),
  future: said(
    'Cette période n’est pas encore arrivée : je n’ai rien à compter.',
    'هذه الفترة لم تأت بعد، لا شيء لأحسبه.',
    'That period has not come yet: there is nothing to count.',
    'هاد الوقت مازال ما جاش، ما كاين والو نحسبو.',
    'Had lwaqt mazal ma jach, ma kayen walou nehseb.',
  ),
  detail: said('détail', 'التفصيل', 'detail', 'التفصيل', 'détail'),
  biggest: said('la plus grosse', 'أكبرها', 'the biggest', 'كبر وحدة', 'kbar wahda'),
  whichItem: said(
    'De quel produit parlez-vous ?',
    'عن أي منتج تتحدث؟',
    'Which product do you mean?',
    'على أنا سلعة راك تهدر؟',
    'ala ana selaa rak tahdar?',
  ),
  emptyCatalogue: said(
    'Votre catalogue est encore vide. Dites par exemple « nouveau produit Lait à 115 DA », « reçu 40 Lait », ou importez votre fichier depuis l’écran Stock.',
    'قائمتك لا تزال فارغة. قل مثلا «منتج جديد حليب بـ 115 دج» ثم «استلمت 40 حليب»، أو استورد ملفك من صفحة المخزون.',
    'Your catalogue is still empty. Say for example "new product Milk at 115 DA", "received 40 Milk", or import your file on the Stock screen.',
    'القائمة تاعك مازال فارغة. قول مثلا «سلعة جديدة حليب ب 115 دج» ومن بعد «وصلني 40 حليب»، ولا دخل الفيشي تاعك من صفحة الستوك.',
    'La liste taaek mazal fargha. Goul matalan « produit jdid Lait b 115 DA », men baad « wselni 40 Lait », wela dekhel le fichier taaek mel page Stock.',
  ),
  lowNone: said(
    'Aucun produit sous son seuil d’alerte.',
    'لا يوجد منتج تحت حد التنبيه.',
    'No product is under its alert level.',
    'ما كاين حتى سلعة ناقصة.',
    'Ma kayen hata selaa naqsa.',
  ),
  outNone: said(
    'Aucun produit en rupture.',
    'لا يوجد منتج نافد.',
    'No product is out of stock.',
    'ما كاين حتى سلعة خلصت.',
    'Ma kayen hata selaa khlaset.',
  ),
  low: said(
    (count: string) =>
      count === '1' ? '1 produit à réapprovisionner' : `${count} produits à réapprovisionner`,
    (count: string) => `${count} منتجات يجب تجديدها`,
    (count: string) => (count === '1' ? '1 product to reorder' : `${count} products to reorder`),
    (count: string) => `${count} سلع لازم تكوموندي`,
    (count: string) => `${count} selaa lazem tkoumandi`,
  ),
  out: said('En rupture', 'نفد من المخزون', 'Out of stock', 'خلاص من الستوك', 'Khlas mel stock'),
  neverSold: said('Jamais vendus', 'لم تُبع أبدا', 'Never sold', 'عمرها ما تباعت', 'amerha ma tbaaet'),
  everySold: said(
    'Tous les produits se sont vendus.',
    'كل المنتجات بيعت.',
    'Every product has sold.',
    'كامل السلعة تباعت.',
    'Kamel selaa tbaaet.',
  ),
  best: said('Le plus vendu', 'الأكثر مبيعا', 'Best seller', 'لي تمشي كثر', 'Li temchi kter'),
  bestList: said('Les meilleurs', 'الأفضل', 'Top', 'الأوائل', 'Top'),
  worst: said('Les moins vendus', 'الأقل مبيعا', 'Slowest', 'لي تمشي قليل', 'Li temchi qlil'),
  byRevenue: said('en valeur', 'بالقيمة', 'by value', 'بالدراهم', 'b drahem'),
  byQuantity: said('en quantité', 'بالكمية', 'by quantity', 'بالكمية', 'b la quantité'),
  bestDay: said('Meilleur jour', 'أفضل يوم', 'Best day', 'خير نهار', 'Khir nhar'),
  worstDay: said('Jour le plus faible', 'أضعف يوم', 'Slowest day', 'أضعف نهار', 'Adaaf nhar'),
  bestWeekday: said(
    'Jour de la semaine le plus fort',
    'أفضل يوم في الأسبوع',
    'Strongest day of the week',
    'خير نهار في السيمانة',
    'Khir nhar f simana',
  ),
  bestHour: said('Heure la plus forte', 'أفضل ساعة', 'Busiest hour', 'خير ساعة', 'Khir saaa'),
  onAverage: said('en moyenne', 'في المتوسط', 'on average', 'في المعدل', 'f lmoyenne'),
  up: said('en hausse', 'ارتفاع', 'up', 'زاد', 'zad'),
  down: said('en baisse', 'انخفاض', 'down', 'نقص', 'nqes'),
  same: said('stable', 'مستقر', 'level', 'كيف كيف', 'kif kif'),
  against: said('contre', 'مقابل', 'against', 'مقابل', 'qbal'),
} as const

/** In French none is one too: `0 vente`. */
function manyInFrench(count: string): 's' | '' {
  return count === '0' || count === '1' ? '' : 's'
}
