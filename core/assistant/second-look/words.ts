import { said, type Said } from '../answering/voice.ts'
import type { Asked } from '../understanding/questions.ts'
import type { SeenAsk } from './phrases.ts'

export const didYouMean = said(
  'Je ne suis pas sûr d’avoir compris. Vous demandez :',
  'لست متأكدا من أنني فهمت. هل تسأل عن:',
  'I am not sure I understood. Do you mean:',
  'ما نيش متأكد بلي فهمت. راك تسقسي على:',
  'Manich mte2ked belli fhemt. Rak tse9si 3la:',
)

export const notMeant = said(
  'D’accord. Dites-le autrement, ou « aide » pour des exemples.',
  'حسنا. قلها بطريقة أخرى، أو قل «مساعدة» لترى أمثلة.',
  'All right. Say it another way, or "help" for examples.',
  'صحا. قولها بكلمة أخرى، ولا قول «عاونني».',
  'Sa7a. Goulha b kelma khra, wela goul « 3awni ».',
)

/** What a question is about, short enough for a button. */
export const askLabels: Record<SeenAsk, Said> = {
  revenue: said('Les ventes', 'المبيعات', 'Sales', 'البيع', 'Lbi3'),
  expenses: said('Les dépenses', 'المصاريف', 'Expenses', 'المصاريف', 'Lmasarif'),
  profit: said('Le bénéfice', 'الربح', 'Profit', 'الفايدة', 'Lfayda'),
  low_stock: said(
    'Bientôt en rupture',
    'ما أوشك على النفاد',
    'Running low',
    'واش قريب يخلص',
    'Wach 9rib yekhlas',
  ),
  out_of_stock: said('En rupture', 'ما نفد', 'Out of stock', 'واش خلص', 'Wach khlas'),
  stock: said(
    'Le stock de l’article',
    'مخزون المنتج',
    'Stock of the item',
    'الستوك تاع السلعة',
    'Stock ta3 sel3a',
  ),
  stock_value: said(
    'La valeur du stock',
    'قيمة المخزون',
    'Stock value',
    'شحال تسوى السلعة',
    'Ch7al teswa sel3a',
  ),
  top_products: said(
    'Les plus vendus',
    'الأكثر مبيعا',
    'Best sellers',
    'واش يتباع بزاف',
    'Wach yetba3 bezzaf',
  ),
  worst_products: said(
    'Les moins vendus',
    'الأقل مبيعا',
    'Worst sellers',
    'واش يتباع قليل',
    'Wach yetba3 9lil',
  ),
  never_sold: said('Jamais vendus', 'ما لم يبع قط', 'Never sold', 'واش ما تباعش', 'Wach ma tba3ch'),
  top_expenses: said(
    'Les plus grosses dépenses',
    'أكبر المصاريف',
    'Biggest expenses',
    'أكبر مصروف',
    'Akbar masrouf',
  ),
  price: said('Le prix de vente', 'سعر البيع', 'Selling price', 'سومة البيع', 'Soumat lbi3'),
  cost: said('Le prix d’achat', 'سعر الشراء', 'Purchase cost', 'سومة الشرا', 'Soumat chra'),
  margin: said('La marge', 'الهامش', 'Margin', 'الفايدة فالسلعة', 'Lfayda f sel3a'),
  customers_owe: said(
    'Le total des crédits',
    'مجموع الديون',
    'Total owed to you',
    'الكريدي كامل',
    'Lkridi kamel',
  ),
  top_debtor: said(
    'Qui doit le plus',
    'أكبر مدين',
    'Who owes most',
    'شكون نسالوه بزاف',
    'Chkoun nsalouh bezzaf',
  ),
  debtors: said('Qui vous doit', 'من عليه دين', 'Who owes you', 'شكون عليه كريدي', 'Chkoun 3lih kridi'),
  balance: said(
    'Le crédit du client',
    'دين الزبون',
    'What the customer owes',
    'كريدي الكليان',
    'Kridi ta3 lklyan',
  ),
  sales_count: said(
    'Le nombre de ventes',
    'عدد المبيعات',
    'Number of sales',
    'شحال من بيعة',
    'Ch7al men bi3a',
  ),
  average_basket: said(
    'Le panier moyen',
    'متوسط السلة',
    'Average basket',
    'معدل البيعة',
    'Moyenne ta3 lbi3a',
  ),
  best_customer: said('Le meilleur client', 'أفضل زبون', 'Best customer', 'خير كليان', 'Khir klyan'),
  best_day: said('Le meilleur jour', 'أفضل يوم', 'Best day', 'خير نهار', 'Khir nhar'),
  compare: said('La comparaison', 'المقارنة', 'The comparison', 'المقارنة', 'Comparaison'),
}

/** What is asked in everyday words, so that talk of other things may sound like it: papers and screens have words of their own. */
export function isFigure(ask: Asked): boolean {
  return ask in askLabels || EVERYDAY.has(ask)
}
const EVERYDAY: ReadonlySet<string> = new Set([
  'advice',
  'trends',
  'best_hour',
  'best_weekday',
  'competitors',
  'till',
  'reorder',
])
