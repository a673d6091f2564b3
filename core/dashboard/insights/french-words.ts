import type { InsightWords } from './words.ts'

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const weekday = (of: number) => WEEKDAYS[of] ?? ''
const days = (count: number) => (count < 2 ? `${count} jour` : `${count} jours`)

export const frenchWords: InsightWords = {
  tell: {
    cost_rise: (facts, { money, quantity, day }) => ({
      title: `${facts.item} : le prix d’achat a monté, la marge a fondu`,
      detail: `Depuis le ${day(facts.since)}, l’achat est passé de ${money(facts.costBefore)} à ${money(facts.cost)}. Au prix de ${money(facts.price)}, la marge est de ${money(facts.margin)} au lieu de ${money(facts.marginBefore)}, pour ${quantity(facts.soldInAMonth, facts.unit)} vendus en quatre semaines. ${money(facts.suggestedPrice)} la rétablirait (sauf prix réglementé).`,
      todo: `revoir le prix de ${facts.item}`,
    }),
    thin_margin: (facts, { money, percent }) => ({
      title:
        facts.price < facts.cost
          ? `${facts.item} se vend à perte`
          : `${facts.item} rapporte peu : ${percent(facts.marginRate)} de marge`,
      detail: `Acheté ${money(facts.cost)}, vendu ${money(facts.price)} : ${percent(facts.marginRate)} de marge, quand vos articles sont d’habitude à ${percent(facts.usualMarginRate)}. Vérifiez le prix d’achat noté ou négociez l’achat (certains prix sont fixés par l’État).`,
      todo: `revoir le prix d’achat de ${facts.item}`,
    }),
    runs_out: (facts, { about, quantity, number }) => ({
      title:
        facts.left === 0
          ? `Rupture : ${facts.item}`
          : `${facts.item} : encore ${number(facts.daysLeft)} jour${facts.daysLeft >= 2 ? 's' : ''} de stock`,
      detail: `Il reste ${quantity(facts.left, facts.unit)} et il s’en vend ${number(facts.soldADay)} par jour. ${facts.usualGap === null ? `Sans livraison d’ici ${days(facts.deliveryIn)}` : `Vous en recevez tous les ${days(facts.usualGap)} environ`} : ${about(facts.salesAtRisk)} de ventes risquent de manquer.`,
      todo: `commander ${quantity(facts.order, facts.unit)} de ${facts.item}`,
    }),
    sleeps: (facts, { money, quantity, day }) => ({
      title: `${facts.item} dort : ${money(facts.value)} immobilisés`,
      detail: `${quantity(facts.left, facts.unit)} en stock, ${facts.lastSold ? `dernière vente le ${day(facts.lastSold)}` : `jamais vendu depuis ${days(facts.days)}`}. ${facts.suggestedPrice ? `À ${money(facts.suggestedPrice)} au lieu de ${money(facts.price)}, vous ne perdez rien et l’argent revient.` : 'Mettez-le en vue ou proposez-le avec un article qui part bien.'}`,
      todo: `mettre ${facts.item} en vue`,
    }),
    bought_together: (facts, { percent, number }) => ({
      title: `${facts.first.item} et ${facts.second.item} partent ensemble`,
      detail: `${percent(facts.share)} de ceux qui prennent ${facts.first.item} prennent aussi ${facts.second.item} (${percent(facts.usualShare)} des paniers en général, soit ${number(facts.lift)} fois plus), ${facts.together} fois sur les ${facts.baskets} derniers paniers. Rangez-les côte à côte.`,
      todo: `ranger ${facts.second.item} à côté de ${facts.first.item}`,
    }),
    best_day: (facts, { about }) => ({
      title: `Votre grand jour est le ${weekday(facts.weekday)}`,
      detail: `${about(facts.average)} en moyenne sur ${facts.weeks} semaines, contre ${about(facts.usual)} un jour ordinaire. Le plus calme est le ${weekday(facts.quietest)} (${about(facts.quietestAverage)}) : recevez la marchandise ce jour-là.`,
      todo: `remplir les rayons avant ${weekday(facts.weekday)}`,
    }),
    best_hour: (facts, { about, percent }) => ({
      title: `${percent(facts.share)} des ventes se font entre ${facts.from} h et ${facts.to} h`,
      detail: `${about(facts.revenue)} par jour dans ces deux heures, d’après ${facts.sales} ventes des quatre dernières semaines. Soyez à deux à la caisse et gardez les livraisons pour un autre moment.`,
    }),
    stopped_coming: (facts, { about, day }) => ({
      title: `${facts.customer} ne vient plus`,
      detail: `Venait tous les ${days(facts.everyDays)} environ ; plus rien depuis le ${day(facts.lastSale)} (${days(facts.days)}). C’est ${about(facts.spentAMonth)} par mois.`,
      todo: `prendre des nouvelles de ${facts.customer}`,
    }),
    expense_grew: (facts, { about, money, percent, category, day }) => ({
      title: `${category(facts.category)} : ${percent(facts.growth)} de plus`,
      detail: `${money(facts.amount)} du ${day(facts.from)} au ${day(facts.to)}, contre ${money(facts.before)} les mêmes jours du mois d’avant${facts.explained > facts.before ? ` ; la hausse de vos ventes en explique ${about(facts.explained)}` : ''}.`,
    }),
    credit_ages: (facts, { money, day }) => ({
      title: `${facts.customer} doit ${money(facts.balance)} depuis ${days(facts.days)}`,
      detail: `Le plus ancien crédit pas encore payé est du ${day(facts.since)}. Plus on attend, moins il revient.`,
      todo: `demander ${money(facts.balance)} à ${facts.customer}`,
    }),
    forecast: (facts, { about, percent, list, season, quantity, day }) => ({
      title: `Les ${facts.days} jours à venir : environ ${about(facts.expected)}`,
      detail: [
        `Entre ${about(facts.low)} et ${about(facts.high)} jusqu’au ${day(facts.to)} (4 chances sur 5), contre ${about(facts.before)} les ${facts.days} jours d’avant. La même méthode s’est trompée de ${percent(facts.backtest.error)} sur ${facts.backtest.origins} périodes passées.`,
        facts.seasons.length > 0 ? ` À venir : ${list(facts.seasons.map(season))}.` : '',
        facts.unseen.length > 0
          ? ` Vos livres n’ont encore jamais vu : ${list(facts.unseen.map(season))} ; la fourchette n’en tient pas compte.`
          : '',
        facts.items.length > 0
          ? ` Il se vendra environ ${list(facts.items.map(({ item, unit, expected }) => `${quantity(expected, unit)} de ${item}`))}.`
          : '',
      ].join(''),
      todo: `commander pour les ${facts.days} jours à venir : ${list(facts.items.filter(({ toOrder }) => toOrder > 0).map(({ item, unit, toOrder }) => `${quantity(toOrder, unit)} de ${item}`))}`,
    }),
  },
  say: {
    remind: (todo) => `rappelle-moi demain à 9h : ${todo}`,
    price: (item, price) => `mets le prix de ${item} à ${price}`,
    expenses: (category) => `dépenses ${category} des 30 derniers jours`,
  },
}
