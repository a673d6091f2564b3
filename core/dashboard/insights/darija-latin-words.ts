import { counted } from '../../language/counted.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import type { InsightWords } from './words.ts'

const WEEKDAYS = ['l7ed', 'letnin', 'tlata', 'larb3a', 'lkhmis', 'ljem3a', 'sebt']
const weekday = (of: number) => WEEKDAYS[of] ?? ''
const days = (count: number) => (count === 1 ? 'nhar' : count > 10 ? `${count} youm` : `${count} iyam`)

export const darijaLatinWords: InsightWords = {
  tell: {
    cost_rise: (facts, { money, quantity, day }) => ({
      title: `${facts.item} : chriya ghlat w lfayda ne9set`,
      detail: `Men ${day(facts.since)} wellat tetechra b ${money(facts.cost)} f blaset ${money(facts.costBefore)}. Ki tbi3ha b ${money(facts.price)} terbe7 ghir ${money(facts.margin)} f blaset ${money(facts.marginBefore)}, w tba3et ${quantity(facts.soldInAMonth, facts.unit)} f reb3 simanat. ${money(facts.suggestedPrice)} terja3 lfayda (ida ma kanetch souma m7edda men dawla).`,
      todo: `nchouf soumat ${facts.item}`,
    }),
    thin_margin: (facts, { money, percent }) => ({
      title:
        facts.price < facts.cost
          ? `${facts.item} rahi tetba3 b lkhsara`
          : `${facts.item} fayda 9lila : ${percent(facts.marginRate)}`,
      detail: `Tetechra b ${money(facts.cost)} w tetba3 b ${money(facts.price)} : fayda ${percent(facts.marginRate)}, w l3ada 3andek ${percent(facts.usualMarginRate)}. Chouf chriya li msejla wela hder m3a lfournisseur (kayen soumat t7edhom dawla).`,
      todo: `nchouf chriyet ${facts.item}`,
    }),
    runs_out: (facts, { about, quantity, number }) => ({
      title:
        facts.left === 0 ? `Khlas: ${facts.item}` : `${facts.item} : g3edlha ${number(facts.daysLeft)} youm`,
      detail: `G3edet ${quantity(facts.left, facts.unit)} w tetba3 ${number(facts.soldADay)} fennhar. ${facts.usualGap === null ? `Ida ma jatch sel3a f ${days(facts.deliveryIn)}` : `Tjik kol ${days(facts.usualGap)}`} : te9der tdeyya3 ${about(facts.salesAtRisk)} ta3 lbi3.`,
      todo: `ncommandi ${quantity(facts.order, facts.unit)} ta3 ${facts.item}`,
    }),
    sleeps: (facts, { money, quantity, day }) => ({
      title: `${facts.item} ra9da : ${money(facts.value)} 7absin fiha`,
      detail: `Kayen ${quantity(facts.left, facts.unit)}, ${facts.lastSold ? `akher bi3a ${day(facts.lastSold)}` : `ma tba3etch 3andha ${days(facts.days)}`}. ${facts.suggestedPrice ? `B ${money(facts.suggestedPrice)} f blaset ${money(facts.price)} ma tekhser walou w drahmek yerj3ou.` : 'Dirha 9eddam l3in wela bi3ha m3a 7aja temchi.'}`,
      todo: `ndir ${facts.item} 9eddam l3in`,
    }),
    bought_together: (facts, { percent, number }) => ({
      title: `${facts.first.item} w ${facts.second.item} yrou7ou m3a ba3d`,
      detail: `${percent(facts.share)} men li yeddou ${facts.first.item} yeddou tani ${facts.second.item} (l3ada ${percent(facts.usualShare)} men chriyat, ya3ni ${number(facts.lift)} merrat kter), ${facts.together} khatra f akher ${facts.baskets} chriya. Dirhom 7da ba3dahom.`,
      todo: `ndir ${facts.second.item} 7da ${facts.first.item}`,
    }),
    best_day: (facts, { about }) => ({
      title: `A9wa nhar 3andek ${weekday(facts.weekday)}`,
      detail: `${about(facts.average)} f la moyenne 3la ${facts.weeks} simanat, w nhar 3adi ${about(facts.usual)}. Li bared kter ${weekday(facts.quietest)} (${about(facts.quietestAverage)}) : dekhel sel3a fih.`,
      todo: `n3emmer rfouf 9bel ${weekday(facts.weekday)}`,
    }),
    best_hour: (facts, { about, percent }) => ({
      title: `${percent(facts.share)} men lbi3 yesra bin ${facts.from}h w ${facts.to}h`,
      detail: `${about(facts.revenue)} fennhar f had swaya3, men ${counted(facts.sales, countedNouns.sale, 'dz-Latn')} f reb3 simanat. Kounou zouj f la caisse w khelliw sel3a l wa9t akhor.`,
    }),
    stopped_coming: (facts, { about, day }) => ({
      title: `${facts.customer} ma wellach yji`,
      detail: `Kan yji kol ${days(facts.everyDays)}, w men ${day(facts.lastSale)} ma banch (${days(facts.days)}). Hadi ${about(facts.spentAMonth)} f chhar.`,
      todo: `nse9si 3la ${facts.customer}`,
    }),
    expense_grew: (facts, { about, money, percent, category, day }) => ({
      title: `${category(facts.category)} : zadet ${percent(facts.growth)}`,
      detail: `${money(facts.amount)} men ${day(facts.from)} 7atta ${day(facts.to)}, w chhar li 9eblou f nefs liyam ${money(facts.before)}${facts.explained > facts.before ? ` ; lbi3 li zad yfesser ${about(facts.explained)}` : ''}.`,
    }),
    credit_ages: (facts, { money, day }) => ({
      title: `${facts.customer} nsalouh ${money(facts.balance)} 3andha ${days(facts.days)}`,
      detail: `A9dem kridi ma khlasch men ${day(facts.since)}. Kol ma testenna kol ma ys3ab yerja3.`,
      todo: `ntleb ${money(facts.balance)} men ${facts.customer}`,
    }),
    forecast: (facts, { about, percent, list, season, quantity, day }) => ({
      title: `${days(facts.days)} jayin : ta9riben ${about(facts.expected)}`,
      detail: [
        `Bin ${about(facts.low)} w ${about(facts.high)} 7atta ${day(facts.to)} (4 3la 5), w ${days(facts.days)} li fatou ${about(facts.before)}. Nefs l7sab ghlet b ${percent(facts.backtest.error)} 3la ${facts.backtest.origins} merrat li fatou.`,
        facts.seasons.length > 0 ? ` Rah jay : ${list(facts.seasons.map(season))}.` : '',
        facts.unseen.length > 0
          ? ` Dfatrek mazal ma chafouch : ${list(facts.unseen.map(season))} ; l7sab ma darhach f lbal.`
          : '',
        facts.items.length > 0
          ? ` Yetba3ou ta9riben ${list(facts.items.map(({ item, unit, expected }) => `${quantity(expected, unit)} ta3 ${item}`))}.`
          : '',
      ].join(''),
      todo: `ncommandi l ${days(facts.days)} jayin : ${list(facts.items.filter(({ toOrder }) => toOrder > 0).map(({ item, unit, toOrder }) => `${quantity(toOrder, unit)} ta3 ${item}`))}`,
    }),
  },
  say: {
    remind: (todo) => `fakerni ghodwa 3la 9h : ${todo}`,
    price: (item, price) => `dir soumat ${item} ${price}`,
    expenses: (category) => `masarif ${category} 30 youm li fatou`,
  },
}
