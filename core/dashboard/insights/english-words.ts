import type { InsightWords } from './words.ts'

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const weekday = (of: number) => WEEKDAYS[of] ?? ''
const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

export const englishWords: InsightWords = {
  tell: {
    cost_rise: (facts, { money, quantity, day }) => ({
      title: `${facts.item}: the cost rose and the margin shrank`,
      detail: `Since ${day(facts.since)} it costs ${money(facts.cost)} instead of ${money(facts.costBefore)}. At ${money(facts.price)} the margin is ${money(facts.margin)} instead of ${money(facts.marginBefore)}, with ${quantity(facts.soldInAMonth, facts.unit)} sold in four weeks. ${money(facts.suggestedPrice)} would bring it back (unless the price is regulated).`,
      todo: `review the price of ${facts.item}`,
    }),
    thin_margin: (facts, { money, percent }) => ({
      title:
        facts.price < facts.cost
          ? `${facts.item} sells at a loss`
          : `${facts.item} earns little: a margin of ${percent(facts.marginRate)}`,
      detail: `Bought at ${money(facts.cost)}, sold at ${money(facts.price)}: a margin of ${percent(facts.marginRate)}, while your items usually make ${percent(facts.usualMarginRate)}. Check the cost on file or negotiate it (some prices are set by the State).`,
      todo: `review the cost of ${facts.item}`,
    }),
    runs_out: (facts, { about, quantity, number }) => ({
      title:
        facts.left === 0
          ? `Out of stock: ${facts.item}`
          : `${facts.item}: ${number(facts.daysLeft)} day${facts.daysLeft === 1 ? '' : 's'} of stock left`,
      detail: `${quantity(facts.left, facts.unit)} left, selling ${number(facts.soldADay)} a day. ${facts.usualGap === null ? `With no delivery within ${days(facts.deliveryIn)}` : `It comes in about every ${days(facts.usualGap)}`}: ${about(facts.salesAtRisk)} of sales may be missed.`,
      todo: `order ${quantity(facts.order, facts.unit)} of ${facts.item}`,
    }),
    sleeps: (facts, { money, quantity, day }) => ({
      title: `${facts.item} is asleep: ${money(facts.value)} tied up`,
      detail: `${quantity(facts.left, facts.unit)} in stock, ${facts.lastSold ? `last sold on ${day(facts.lastSold)}` : `never sold in ${days(facts.days)}`}. ${facts.suggestedPrice ? `At ${money(facts.suggestedPrice)} instead of ${money(facts.price)} you lose nothing and the money comes back.` : 'Put it in sight, or offer it with something that sells.'}`,
      todo: `put ${facts.item} in sight`,
    }),
    bought_together: (facts, { percent, number }) => ({
      title: `${facts.first.item} and ${facts.second.item} go together`,
      detail: `${percent(facts.share)} of those who take ${facts.first.item} also take ${facts.second.item} (${percent(facts.usualShare)} of baskets in general: ${number(facts.lift)} times more), ${facts.together} times in the last ${facts.baskets} baskets. Put them side by side.`,
      todo: `put ${facts.second.item} beside ${facts.first.item}`,
    }),
    best_day: (facts, { about }) => ({
      title: `Your big day is ${weekday(facts.weekday)}`,
      detail: `${about(facts.average)} on average over ${facts.weeks} weeks, against ${about(facts.usual)} on a usual day. The quietest is ${weekday(facts.quietest)} (${about(facts.quietestAverage)}): take deliveries then.`,
      todo: `fill the shelves before ${weekday(facts.weekday)}`,
    }),
    best_hour: (facts, { about, percent }) => ({
      title: `${percent(facts.share)} of sales are made between ${facts.from}:00 and ${facts.to}:00`,
      detail: `${about(facts.revenue)} a day in those two hours, from ${facts.sales} sales of the last four weeks. Be two at the till, and keep deliveries for another time.`,
    }),
    stopped_coming: (facts, { about, day }) => ({
      title: `${facts.customer} no longer comes`,
      detail: `Used to come about every ${days(facts.everyDays)}; nothing since ${day(facts.lastSale)} (${days(facts.days)}). That is ${about(facts.spentAMonth)} a month.`,
      todo: `ask how ${facts.customer} is`,
    }),
    expense_grew: (facts, { about, money, percent, category, day }) => ({
      title: `${category(facts.category)}: up ${percent(facts.growth)}`,
      detail: `${money(facts.amount)} from ${day(facts.from)} to ${day(facts.to)}, against ${money(facts.before)} on the same days of the month before${facts.explained > facts.before ? `; the rise in your sales explains ${about(facts.explained)}` : ''}.`,
    }),
    credit_ages: (facts, { money, day }) => ({
      title: `${facts.customer} has owed ${money(facts.balance)} for ${days(facts.days)}`,
      detail: `The oldest credit not paid back is of ${day(facts.since)}. The longer it waits, the less comes back.`,
      todo: `ask ${facts.customer} for ${money(facts.balance)}`,
    }),
    forecast: (facts, { about, percent, list, season, quantity, day }) => ({
      title: `The next ${facts.days} days: about ${about(facts.expected)}`,
      detail: [
        `Between ${about(facts.low)} and ${about(facts.high)} until ${day(facts.to)} (4 chances in 5), against ${about(facts.before)} in the ${facts.days} days before. The same method was off by ${percent(facts.backtest.error)} over ${facts.backtest.origins} past periods.`,
        facts.seasons.length > 0 ? ` Ahead: ${list(facts.seasons.map(season))}.` : '',
        facts.unseen.length > 0
          ? ` Your books have never seen: ${list(facts.unseen.map(season))}; the interval does not count it.`
          : '',
        facts.items.length > 0
          ? ` About ${list(facts.items.map(({ item, unit, expected }) => `${quantity(expected, unit)} of ${item}`))} will sell.`
          : '',
      ].join(''),
      todo: `order for the next ${facts.days} days: ${list(facts.items.filter(({ toOrder }) => toOrder > 0).map(({ item, unit, toOrder }) => `${quantity(toOrder, unit)} of ${item}`))}`,
    }),
  },
  say: {
    remind: (todo) => `remind me tomorrow at 9: ${todo}`,
    price: (item, price) => `set the price of ${item} to ${price}`,
    expenses: (category) => `${category} expenses of the last 30 days`,
  },
}
