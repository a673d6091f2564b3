import { counted } from '../../language/counted.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import type { InsightWords } from './words.ts'

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const weekday = (of: number) => WEEKDAYS[of] ?? ''

/** Arabic counts 3 to 10 with the plural and from 11 on with the singular again. */
function days(count: number): string {
  if (count === 1) return 'يوم واحد'
  if (count === 2) return 'يومين'
  return count % 100 >= 3 && count % 100 <= 10 ? `${count} أيام` : `${count} يوما`
}

export const arabicWords: InsightWords = {
  tell: {
    cost_rise: (facts, { money, quantity, day }) => ({
      title: `${facts.item}: ارتفع سعر الشراء وتقلص الهامش`,
      detail: `منذ ${day(facts.since)} انتقل سعر الشراء من ${money(facts.costBefore)} إلى ${money(facts.cost)}. بسعر بيع ${money(facts.price)} صار الهامش ${money(facts.margin)} بدل ${money(facts.marginBefore)}، وبيع ${quantity(facts.soldInAMonth, facts.unit)} في أربعة أسابيع. السعر ${money(facts.suggestedPrice)} يعيده (إلا إذا كان السعر مقنّنا).`,
      todo: `مراجعة سعر ${facts.item}`,
    }),
    thin_margin: (facts, { money, percent }) => ({
      title:
        facts.price < facts.cost
          ? `${facts.item} يُباع بخسارة`
          : `${facts.item} ربحه قليل: هامش ${percent(facts.marginRate)}`,
      detail: `الشراء بـ${money(facts.cost)} والبيع بـ${money(facts.price)}: هامش ${percent(facts.marginRate)}، بينما المعتاد عندك ${percent(facts.usualMarginRate)}. تحقق من سعر الشراء المسجل أو فاوض المورد (بعض الأسعار تحددها الدولة).`,
      todo: `مراجعة سعر شراء ${facts.item}`,
    }),
    runs_out: (facts, { about, quantity, number }) => ({
      title:
        facts.left === 0
          ? `نفد: ${facts.item}`
          : `${facts.item}: المخزون يكفي ${Number.isInteger(facts.daysLeft) ? days(facts.daysLeft) : `${number(facts.daysLeft)} يوم`}`,
      detail: `بقي ${quantity(facts.left, facts.unit)} ويُباع منه ${number(facts.soldADay)} في اليوم. ${facts.usualGap === null ? `دون تموين خلال ${days(facts.deliveryIn)}` : `يصلك عادة كل ${days(facts.usualGap)}`}: قد تضيع مبيعات بقيمة ${about(facts.salesAtRisk)}.`,
      todo: `طلب ${quantity(facts.order, facts.unit)} من ${facts.item}`,
    }),
    sleeps: (facts, { money, quantity, day }) => ({
      title: `${facts.item} راكد: ${money(facts.value)} مجمّدة`,
      detail: `في المخزون ${quantity(facts.left, facts.unit)}، ${facts.lastSold ? `آخر بيع يوم ${day(facts.lastSold)}` : `لم يُبع منذ ${days(facts.days)}`}. ${facts.suggestedPrice ? `بسعر ${money(facts.suggestedPrice)} بدل ${money(facts.price)} لا تخسر شيئا ويعود المال.` : 'ضعه في مكان ظاهر أو اعرضه مع سلعة رائجة.'}`,
      todo: `عرض ${facts.item} في مكان ظاهر`,
    }),
    bought_together: (facts, { percent, number }) => ({
      title: `${facts.first.item} و${facts.second.item} يُشتريان معا`,
      detail: `${percent(facts.share)} ممن يأخذون ${facts.first.item} يأخذون أيضا ${facts.second.item} (${percent(facts.usualShare)} من السلال عموما، أي ${number(facts.lift)} أضعاف)، ${facts.together} مرة في آخر ${facts.baskets} سلة. ضعهما جنبا إلى جنب.`,
      todo: `وضع ${facts.second.item} بجانب ${facts.first.item}`,
    }),
    best_day: (facts, { about }) => ({
      title: `أقوى أيامك ${weekday(facts.weekday)}`,
      detail: `${about(facts.average)} في المتوسط على ${facts.weeks} أسبوعا، مقابل ${about(facts.usual)} في يوم عادي. أهدأ يوم هو ${weekday(facts.quietest)} (${about(facts.quietestAverage)}): استقبل السلع فيه.`,
      todo: `ملء الرفوف قبل ${weekday(facts.weekday)}`,
    }),
    best_hour: (facts, { about, percent }) => ({
      title: `${percent(facts.share)} من المبيعات بين الساعة ${facts.from} و${facts.to}`,
      detail: `${about(facts.revenue)} في اليوم خلال هاتين الساعتين، حسب ${counted(facts.sales, countedNouns.sale, 'ar')} في الأسابيع الأربعة الأخيرة. ليكن عند الصندوق شخصان، واترك استلام السلع لوقت آخر.`,
    }),
    stopped_coming: (facts, { about, day }) => ({
      title: `${facts.customer} لم يعد يأتي`,
      detail: `كان يأتي كل ${days(facts.everyDays)} تقريبا، ولا شيء منذ ${day(facts.lastSale)} (${days(facts.days)}). أي ${about(facts.spentAMonth)} في الشهر.`,
      todo: `السؤال عن ${facts.customer}`,
    }),
    expense_grew: (facts, { about, money, percent, category, day }) => ({
      title: `${category(facts.category)}: زيادة ${percent(facts.growth)}`,
      detail: `${money(facts.amount)} من ${day(facts.from)} إلى ${day(facts.to)}، مقابل ${money(facts.before)} في الأيام نفسها من الشهر السابق${facts.explained > facts.before ? `؛ ارتفاع مبيعاتك يفسّر ${about(facts.explained)}` : ''}.`,
    }),
    credit_ages: (facts, { money, day }) => ({
      title: `${facts.customer} مدين بـ${money(facts.balance)} منذ ${days(facts.days)}`,
      detail: `أقدم دين لم يُسدَّد يعود إلى ${day(facts.since)}. كلما طال الانتظار قلّ ما يعود.`,
      todo: `مطالبة ${facts.customer} بـ${money(facts.balance)}`,
    }),
    forecast: (facts, { about, percent, list, season, quantity, day }) => ({
      title: `الأيام الـ${facts.days} القادمة: حوالي ${about(facts.expected)}`,
      detail: [
        `بين ${about(facts.low)} و${about(facts.high)} حتى ${day(facts.to)} (4 فرص من 5)، مقابل ${about(facts.before)} في الأيام الـ${facts.days} السابقة. أخطأت الطريقة نفسها بـ${percent(facts.backtest.error)} على ${facts.backtest.origins} فترات ماضية.`,
        facts.seasons.length > 0 ? ` القادم: ${list(facts.seasons.map(season))}.` : '',
        facts.unseen.length > 0
          ? ` دفاترك لم تعرف بعد: ${list(facts.unseen.map(season))}؛ المجال لا يأخذه في الحسبان.`
          : '',
        facts.items.length > 0
          ? ` سيُباع حوالي ${list(facts.items.map(({ item, unit, expected }) => `${quantity(expected, unit)} من ${item}`))}.`
          : '',
      ].join(''),
      todo: `طلب ما يكفي ${days(facts.days)}: ${list(facts.items.filter(({ toOrder }) => toOrder > 0).map(({ item, unit, toOrder }) => `${quantity(toOrder, unit)} من ${item}`))}`,
    }),
  },
  say: {
    remind: (todo) => `ذكرني غدا على الساعة 9: ${todo}`,
    price: (item, price) => `اجعل سعر ${item} ${price}`,
    expenses: (category) => `مصاريف ${category} في آخر 30 يوما`,
  },
}
