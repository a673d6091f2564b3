import { HOW, says, type Heard } from '../hearing/hear.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Fit } from '../hearing/names.ts'
import { clausesOf, clause, fitsOf, has, isSaid, tagOf, whoOf, type Clause } from './clauses.ts'
import { hasUnknownGoods, type Bench } from './details.ts'
import type { Draft, Who } from './drafts.ts'
import { isPrice } from './lines.ts'
import { unknownPerson } from './new-names.ts'
import { boughtAtOnce, paidAtOnce, paidByTaker, paidInPart, paidLater } from './part-payments.ts'
import { newThingIn } from './new-things.ts'
import { customerDrafts, supplierDraft } from './people.ts'
import { sale, sells } from './selling.ts'
import { worked } from './worked.ts'
import { purchase } from './spending.ts'
import { isSmall, type Reading, type Scene } from './reading.ts'
import {
  thresholdSet,
  given,
  lost,
  counted,
  takenOff,
  cameWithPrice,
  cameFrom,
  received,
  addedToStock,
  putInStock,
  stockTold,
} from './stock-readings.ts'
import { priced, unheardOf, onlyPriced } from './price-readings.ts'
import {
  paidFor,
  spent,
  categoryWithAmount,
  purposesTold,
  tillCounted,
  takingsTold,
  tookMoney,
} from './money-readings.ts'

/** What a message says to book; none for a question or talk. */
export function draftsIn(heard: Heard, bench: Bench): Draft[] {
  if (onlyAsks(heard)) return []
  const made = newThingIn(clause(heard, 0, heard.tokens.length), bench)
  if (made) return [made]
  const drafts = clausesOf(heard).flatMap((said) => draftOf(said, bench))
  const whole = clause(heard, 0, heard.tokens.length)
  return paidByTaker(boughtAtOnce(paidInPart(drafts, says(heard, 'customer', 'somebody'))))
    .map((draft) => paidLater(draft, bench.today))
    .flatMap((draft) => [draft, ...paidAtOnce(draft, whole, bench)])
    .filter((draft, at, all) => !isSaidTwice(draft, all.slice(0, at)))
}

/** `w khalas 3000 w lba9i kridi`: one payment, however many readings found it. */
function isSaidTwice(draft: Draft, before: readonly Draft[]): boolean {
  return (
    draft.do === 'entry' &&
    draft.kind === 'payment' &&
    before.some((other) => other.do === 'entry' && JSON.stringify(other) === JSON.stringify(draft))
  )
}

const DEEDS: readonly Concept[] = [
  'soldByMe', 'buy', 'take', 'pay', 'payMe', 'paidMaybe', 'spend', 'receive', 'lose', 'takeOff', 'gift', 'count', 'correctStock', 'set', 'add', 'create',
  'record', 'remove', 'sell', 'expense', 'onCredit',
] // prettier-ignore

/** `combien`, `qui`, `quand` ask whatever else is said; `quel`, `montre` do where nothing is done. */
function onlyAsks(heard: Heard): boolean {
  if (says(heard, 'remind', 'warn')) return false
  if (HOW.test(heard.text)) return true
  if (says(heard, 'deadline') && heard.numbers.length === 0) return true
  if (says(heard, 'howMuch', 'number', 'saleCount', 'atHowMuch', 'who', 'when', 'weekday')) return true
  const told =
    heard.mentions.some(({ fits }) => fits.competitor) && heard.numbers.some(({ money: unit }) => unit)
  return says(heard, 'what', 'which', 'whether', 'show') && !told && !says(heard, ...DEEDS)
}

function draftOf(said: Clause, bench: Bench): Draft[] {
  const asksOnly =
    said.heard.asks && has(said, 'what', 'which', 'show', 'whether') && said.numbers.length === 0
  if (asksOnly) return []
  const scene: Scene = {
    said,
    bench,
    goods: fitsOf(said, 'item').length > 0,
    numbers: said.numbers.length > 0,
    customer: bestOf(said, 'customer'),
    supplier: bestOf(said, 'supplier'),
  }
  for (const read of READINGS) {
    const drafts = read(scene)
    if (drafts && drafts.length > 0) return drafts
  }
  return []
}

function bestOf(said: Clause, kind: 'customer' | 'supplier'): Who | null {
  const [fit]: (Fit & { from: number; to: number })[] = fitsOf(said, kind).sort(
    (a, b) => b.coverage - a.coverage,
  )
  return fit ? whoOf(said, fit) : null
}

const sold: Reading = ({ said, bench, customer }) => (sells(said) ? sale(said, customer, bench) : null)

/** `un client a pris 2 café`: nobody in particular. */
const served: Reading = ({ said, bench, goods, numbers, customer }) =>
  takenBySomebody(said) && goods && numbers && !customer ? sale(said, null, bench) : null

/** `un client a acheté 2 cafés`; `chrit 4 bougie l lclient` was bought for one. */
function takenBySomebody(said: Clause): boolean {
  const who = tagOf(said, 'customer', 'somebody')
  const bought = tagOf(said, 'buy')
  return who !== null && (has(said, 'take') || (bought !== null && who.from <= bought.from))
}

const ofCustomer: Reading = ({ said, bench, goods, customer }) =>
  customer ||
  (has(said, 'payMe') &&
    !hasPurpose(said) &&
    !(goods && said.numbers.every(({ money: unit }) => unit === null)))
    ? customerDrafts(said, customer ?? unknownPerson(said), goods, bench)
    : null

/** What was spent for, beside the paying: `payé` alone is also the pay of those who work here. */
function hasPurpose(said: Clause): boolean {
  const paying = tagOf(said, 'payMe')
  return fitsOf(said, 'category').some(({ from, to }) => !paying || to <= paying.from || paying.to <= from)
}

const ofStranger: Reading = ({ said, bench, goods, numbers }) => {
  const taken = has(said, 'take') && (goods || has(said, 'onCredit', 'later'))
  const owing = has(said, 'onCredit', 'debt') && !goods && numbers && !has(said, 'supplier', 'iOwe')
  const person = taken || owing ? unknownPerson(said) : null
  return person ? customerDrafts(said, person, taken && goods, bench) : null
}

const ofSupplier: Reading = ({ said, bench, goods, supplier }) => {
  // `خلصت ماطلع عليا من الضرائب 9200`: what for is named, and nobody.
  if (goods || !(supplier || (has(said, 'iOwe') && fitsOf(said, 'category').length === 0))) return null
  const draft = supplierDraft(said, supplier ?? unknownPerson(said), bench)
  return draft && [draft]
}

const bought: Reading = ({ said, bench, goods, supplier }) =>
  has(said, 'buy') && !has(said, 'cost', 'set') && (goods || (hasUnknownGoods(said) && isSaid(said, 'buy')))
    ? purchase(said, supplier, bench)
    : null

const erased: Reading = ({ said }) => {
  if (!has(said, 'remove')) return null
  for (const what of ['item', 'customer', 'supplier', 'competitor', 'campaign'] as const) {
    const [fit] = fitsOf(said, what)
    if (fit) return [{ do: 'erase', what, thing: whoOf(said, fit) }]
  }
  return null
}

/** `4 pneus à 12000 pièce, montage offert`: what had its price before was sold, whatever came free with it. */
const soldWithGift: Reading = ({ said, bench, goods, customer }) => {
  const gift = tagOf(said, 'gift')
  const priced =
    gift !== null && said.numbers.some((number) => isPrice(said, number) && number.to <= gift.from)
  return goods && priced && !said.heard.asks && !has(said, ...DEEDS.filter((deed) => deed !== 'gift'))
    ? sale(said, customer, bench)
    : null
}

/** `vidange + huile + filtre`: one of each, done or sold; it is asked first. */
const onlyListed: Reading = ({ said, bench, numbers, customer }) => {
  const items = fitsOf(said, 'item')
  const listed = items.slice(1).every(({ from }, at) => {
    const between = said.heard.tokens.slice(items[at]?.to, from)
    return between.some(({ raw }) => raw === '+')
  })
  const bare = !numbers && !said.heard.asks && said.heard.dates.length === 0
  return bare && items.length > 1 && listed && said.tags.every(isSmall) ? sale(said, customer, bench) : null
}

/** `3 lait`: most likely sold; it is asked first (`doubts.ts`). */
const onlyCounted: Reading = ({ said, bench, goods, numbers }) =>
  goods && numbers && !said.heard.asks && said.tags.every(isSmall) && isBesideGoods(said)
    ? sale(said, null, bench)
    : null

/** `menuisier 15000 pour réparer l'armoire`: a sum that stands away from the goods counts none. */
function isBesideGoods(said: Clause): boolean {
  const items = fitsOf(said, 'item')
  return said.numbers.some(
    (number) =>
      number.unit !== null ||
      items.some(({ from, to }) =>
        from >= number.to ? from - number.to <= 2 : number.from >= to && number.from - to <= 2,
      ),
  )
}

/** The first that makes anything of a clause is taken: what tells most stands first. */
const READINGS: readonly Reading[] = [
  thresholdSet, soldWithGift, given, lost, counted, takenOff, sold, served, worked, ofCustomer, ofStranger, ofSupplier, cameWithPrice, cameFrom, received, bought, addedToStock,
  putInStock, priced, stockTold, unheardOf, paidFor, tillCounted, spent, categoryWithAmount, erased, takingsTold, tookMoney, purposesTold, onlyPriced, onlyCounted, onlyListed,
] // prettier-ignore
