import { counted } from '../../language/counted.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import type { InsightWords } from './words.ts'

const WEEKDAYS = ['لحد', 'لتنين', 'الثلاثا', 'لاربعا', 'الخميس', 'الجمعة', 'السبت']
const weekday = (of: number) => WEEKDAYS[of] ?? ''
const days = (count: number) => (count === 1 ? 'نهار' : count > 10 ? `${count} يوم` : `${count} أيام`)

export const darijaArabicWords: InsightWords = {
  tell: {
    cost_rise: (facts, { money, quantity, day }) => ({
      title: `${facts.item}: الشرية غلات والفايدة نقصت`,
      detail: `من ${day(facts.since)} ولات تتشرى بـ ${money(facts.cost)} في بلاصة ${money(facts.costBefore)}. كي تبيعها بـ ${money(facts.price)} تربح غير ${money(facts.margin)} في بلاصة ${money(facts.marginBefore)}، وتباعت ${quantity(facts.soldInAMonth, facts.unit)} في ربع سيمانات. ${money(facts.suggestedPrice)} ترجع الفايدة (إلا إذا السومة محددة من الدولة).`,
      todo: `نشوف سومة ${facts.item}`,
    }),
    thin_margin: (facts, { money, percent }) => ({
      title:
        facts.price < facts.cost
          ? `${facts.item} راهي تتباع بالخسارة`
          : `${facts.item} فايدتها قليلة: ${percent(facts.marginRate)}`,
      detail: `تتشرى بـ ${money(facts.cost)} وتتباع بـ ${money(facts.price)}: فايدة ${percent(facts.marginRate)}، والعادة عندك ${percent(facts.usualMarginRate)}. شوف الشرية المسجلة ولا هدر مع الفورنيسور (كاين سومات تحددها الدولة).`,
      todo: `نشوف شرية ${facts.item}`,
    }),
    runs_out: (facts, { about, quantity, number }) => ({
      title: facts.left === 0 ? `خلاص: ${facts.item}` : `${facts.item}: قعدلها ${number(facts.daysLeft)} يوم`,
      detail: `قعدت ${quantity(facts.left, facts.unit)} وتتباع ${number(facts.soldADay)} في النهار. ${facts.usualGap === null ? `إذا ما جاتش السلعة في ${days(facts.deliveryIn)}` : `تجيك كل ${days(facts.usualGap)}`}: تقدر تضيّع ${about(facts.salesAtRisk)} تاع البيع.`,
      todo: `نكوموندي ${quantity(facts.order, facts.unit)} تاع ${facts.item}`,
    }),
    sleeps: (facts, { money, quantity, day }) => ({
      title: `${facts.item} راقدة: ${money(facts.value)} حابسين فيها`,
      detail: `كاين ${quantity(facts.left, facts.unit)}، ${facts.lastSold ? `آخر بيعة ${day(facts.lastSold)}` : `ما تباعتش عندها ${days(facts.days)}`}. ${facts.suggestedPrice ? `بـ ${money(facts.suggestedPrice)} في بلاصة ${money(facts.price)} ما تخسر والو ودراهمك يرجعو.` : 'ديرها قدام العين ولا بيعها مع حاجة تمشي.'}`,
      todo: `ندير ${facts.item} قدام العين`,
    }),
    bought_together: (facts, { percent, number }) => ({
      title: `${facts.first.item} و ${facts.second.item} يروحو مع بعض`,
      detail: `${percent(facts.share)} من لي يدّو ${facts.first.item} يدّو تاني ${facts.second.item} (العادة ${percent(facts.usualShare)} من الشريات، يعني ${number(facts.lift)} مرات كثر)، ${facts.together} خطرة في آخر ${facts.baskets} شرية. ديرهم حدا بعضاهم.`,
      todo: `ندير ${facts.second.item} حدا ${facts.first.item}`,
    }),
    best_day: (facts, { about }) => ({
      title: `أقوى نهار عندك ${weekday(facts.weekday)}`,
      detail: `${about(facts.average)} في المعدل على ${facts.weeks} سيمانة، والنهار العادي ${about(facts.usual)}. لي بارد كثر ${weekday(facts.quietest)} (${about(facts.quietestAverage)}): دخّل السلعة فيه.`,
      todo: `نعمّر الرفوف قبل ${weekday(facts.weekday)}`,
    }),
    best_hour: (facts, { about, percent }) => ({
      title: `${percent(facts.share)} من البيع يصرا بين ${facts.from} و ${facts.to}`,
      detail: `${about(facts.revenue)} في النهار في هاد السوايع، من ${counted(facts.sales, countedNouns.sale, 'dz-Arab')} في ربع سيمانات. كونو زوج في الكاسة وخلّيو السلعة لوقت آخر.`,
    }),
    stopped_coming: (facts, { about, day }) => ({
      title: `${facts.customer} ما ولاش يجي`,
      detail: `كان يجي كل ${days(facts.everyDays)}، ومن ${day(facts.lastSale)} ما بانش (${days(facts.days)}). هادي ${about(facts.spentAMonth)} في الشهر.`,
      todo: `نسقسي على ${facts.customer}`,
    }),
    expense_grew: (facts, { about, money, percent, category, day }) => ({
      title: `${category(facts.category)}: زادت ${percent(facts.growth)}`,
      detail: `${money(facts.amount)} من ${day(facts.from)} حتى ${day(facts.to)}، والشهر لي قبلو في نفس الأيام ${money(facts.before)}${facts.explained > facts.before ? `؛ البيع لي زاد يفسّر ${about(facts.explained)}` : ''}.`,
    }),
    credit_ages: (facts, { money, day }) => ({
      title: `${facts.customer} يسالولو ${money(facts.balance)} عندها ${days(facts.days)}`,
      detail: `أقدم كريدي ما خلصش من ${day(facts.since)}. كل ما تستنى كل ما يصعب يرجع.`,
      todo: `نطلب ${money(facts.balance)} من ${facts.customer}`,
    }),
    forecast: (facts, { about, percent, list, season, quantity, day }) => ({
      title: `${days(facts.days)} الجاية: تقريبا ${about(facts.expected)}`,
      detail: [
        `بين ${about(facts.low)} و ${about(facts.high)} حتى ${day(facts.to)} (4 على 5)، و ${days(facts.days)} لي فاتو ${about(facts.before)}. نفس الحساب غلط بـ ${percent(facts.backtest.error)} على ${facts.backtest.origins} مرات فاتو.`,
        facts.seasons.length > 0 ? ` راه جاي: ${list(facts.seasons.map(season))}.` : '',
        facts.unseen.length > 0
          ? ` دفاترك مازال ما شافوش: ${list(facts.unseen.map(season))}؛ الحساب ما دارهاش في البال.`
          : '',
        facts.items.length > 0
          ? ` يتباعو تقريبا ${list(facts.items.map(({ item, unit, expected }) => `${quantity(expected, unit)} تاع ${item}`))}.`
          : '',
      ].join(''),
      todo: `نكوموندي لـ ${days(facts.days)} الجاية: ${list(facts.items.filter(({ toOrder }) => toOrder > 0).map(({ item, unit, toOrder }) => `${quantity(toOrder, unit)} تاع ${item}`))}`,
    }),
  },
  say: {
    remind: (todo) => `فكرني غدوة على 9: ${todo}`,
    price: (item, price) => `دير سومة ${item} ${price}`,
    expenses: (category) => `مصاريف ${category} 30 يوم لي فاتو`,
  },
}
