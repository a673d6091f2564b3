import { fitsOf, has, whoOf, type Clause } from './clauses.ts'
import { amountIn, dateIn, isShare, paymentIn, type Bench } from './details.ts'
import type { Draft, Money, Who } from './drafts.ts'
import { isPrice, money } from './lines.ts'
import { LINK_WORDS, REST } from './links.ts'
import { owedFor, owes, paidOnTheSpot, taken } from './taken.ts'
import type { SaidNumber } from '../hearing/hear.ts'

/** What a customer took, paid or owes. `null`: somebody did, and it is not said who. */
export function customerDrafts(
  said: Clause,
  customer: Who | null,
  goodsNamed: boolean,
  bench: Bench,
): Draft[] {
  const amount = amountPaid(said, bench) ?? amountIn(said, bench)
  // `3tit Slimane 2000`, `j'ai payé Karim 500`: from us to them, which is no payment of theirs: it is asked.
  const fromUs = !goodsNamed && weGave(said)
  const paid = !fromUs && paidBack(said, goodsNamed)
  if (goodsNamed && customer) {
    const goods = goodsTaken(said, customer, paid, amount, bench)
    if (goods) return goods
  }
  if (paid)
    return (has(said, 'total') || isSettled(said)) && !amount
      ? [{ do: 'entry', kind: 'payment', customer, amount: 'all', ...dateIn(said, bench.today) }]
      : payments(said, customer, amount, bench)
  return customer ? owedBy(said, customer, amount, bench) : []
}

/** `طاطا مليكة سلكت`: nothing is owed any more. */
function isSettled({ heard, numbers, from, to }: Clause): boolean {
  return numbers.length === 0 && heard.tokens.slice(from, to).some(({ folded }) => SETTLED.test(folded))
}
const SETTLED =
  /^(?:سلك|سلكت|سلكات|سلكو|صفي|صفت|صفات|صفاو|s[ae]?ll?ek|s[ae]?ll?ket|s[ae]?ll?kou|saff?at?|solde|solda|soldee|settled|cleared|squared)$/

/** What was taken with its price, its part that was paid, or what is owed for it; null where only money is told of. */
function goodsTaken(
  said: Clause,
  customer: Who,
  paid: boolean,
  amount: Money | null,
  bench: Bench,
): Draft[] | null {
  // `nsal Rezki 15000 ta3 zit`: a sum is owed, whatever it is of.
  const [sum, more] = said.numbers
  const ofSum = sum !== undefined && !more && sum.unit === null && sum.value >= 100 && owes(said)
  const leavesRest = said.heard.tokens.some(({ folded }) => REST.test(folded))
  if (ofSum && amount && !leavesRest) return [credit(said, customer, amount, bench)]
  const inPart = owedFor(said, customer, bench) ?? paidOnTheSpot(said, customer, bench)
  if (inPart) return inPart
  // `vidange de Djamel, il règle fin du mois`: what will be paid for later was taken.
  const isOnCredit = paid && paymentIn(said, bench.today) === 'credit'
  if (!paid || has(said, 'take', 'soldByMe') || onlyCounts(said) || isOnCredit)
    return isGift(said) ? [] : taken(said, customer, bench)
  return isGift(said) ? [] : null
}

/** `3tit Lynda bracelet`: sold to her, or a gift. */
function isGift(said: Clause): boolean {
  return has(said, 'gave') && !has(said, 'payMe', 'paidMaybe', 'onCredit', 'later')
}

/** What was put on their account, or a sum of which it is not said which way it went. */
function owedBy(said: Clause, customer: Who, amount: Money | null, bench: Bench): Draft[] {
  const orders = has(said, 'add', 'record', 'take') || isPutOn(said)
  if (has(said, 'take', 'onCredit', 'debt', 'account') && (amount || orders))
    return said.heard.asks && !amount ? [] : [credit(said, customer, amount, bench)]
  if (!amount) return []
  if (orders) return [credit(said, customer, amount, bench)]
  // `Karim 2000`: it is asked which way the money went.
  if (said.heard.asks || has(said, 'denied')) return []
  const ours = has(said, 'iOwe') ? { ours: true as const } : {}
  return [{ do: 'entry', kind: null, customer, amount, ...ours, ...dateIn(said, bench.today) }]
}

/** `ba9i 3liha 12000, jabet 7000`: what was paid stands right after the verb. */
function amountPaid(said: Clause, bench: Bench): Money | null {
  const paid = said.tags.find(({ exact, concepts }) => exact && concepts.includes('payMe'))
  const number = paid && said.numbers.find(({ from, unit }) => from === paid.to && unit === null)
  return number && said.numbers.length > 1 && number.value >= 50
    ? money(said, number, bench.purse, undefined)
    : null
}

/** `Karim, 40 baguettes payées cash`: every number counts goods, so that no sum was paid back. */
function onlyCounts(said: Clause): boolean {
  const items = fitsOf(said, 'item')
  return (
    said.numbers.length > 0 &&
    said.numbers.every(
      (number) =>
        // `5 puzzles à 850 l'unité, payé cash`
        (has(said, 'each') && isPrice(said, number)) ||
        (number.money === null && items.some(({ from }) => from >= number.to && from - number.to <= 1)),
    )
  )
}

/** Money came in from them: they paid, brought, gave; or it was received, and no goods were. */
function paidBack(said: Clause, goodsNamed: boolean): boolean {
  if (goodsNamed && has(said, 'take', 'onCredit', 'later')) return false
  return (
    has(said, 'payMe', 'paidMaybe', 'pay') ||
    (!goodsNamed &&
      !owes(said) &&
      has(said, 'transfer', 'cheque', 'mobile') &&
      !has(said, 'take', 'onCredit', 'later')) ||
    (!goodsNamed && !owes(said) && has(said, 'receive') && !has(said, 'onCredit', 'take')) ||
    (!goodsNamed && !owes(said) && has(said, 'revenue') && !has(said, 'take')) ||
    offDebt(said) ||
    ontoDebt(said) ||
    gaveAPart(said)
  )
}

/** `Salim gave 2000, owes the rest`: a sum right after the verb, and of what is owed none. */
function gaveAPart(said: Clause): boolean {
  const [person] = fitsOf(said, 'customer')
  const { tokens } = said.heard
  return said.tags.some(
    ({ concepts, from, to }) =>
      concepts.includes('gave') &&
      person !== undefined &&
      person.to <= from &&
      !OURS.test(tokens[from - 1]?.folded ?? '') &&
      said.numbers.some((number) => number.from === to && number.unit === null) &&
      tokens.some(({ folded }) => REST.test(folded)),
  )
}

function weGave(said: Clause): boolean {
  const { tokens } = said.heard
  const before = ({ from }: { from: number }) => tokens[from - 1]?.folded ?? ''
  const refunded = said.tags.some(
    (tag) =>
      REFUNDED.test(tokens[tag.from]?.folded ?? '') &&
      (tag.from === 0 ||
        OURS.test(before(tag)) ||
        /(?:lou|lha|elha|لو|لها)$/u.test(tokens[tag.from]?.folded ?? '')),
  )
  if (refunded) return true
  if (has(said, 'payMe', 'onCredit', 'debt')) return false
  return said.tags.some(
    (tag) =>
      (tag.concepts.includes('gave') && tag.concepts.includes('pay')) ||
      (tag.concepts.includes('pay') && OURS.test(before(tag))),
  )
}
const OURS = /^(?:ai|i|we|avons)$/
/** `remboursé le lycée 2000`: what was paid too much goes back to them. */
const REFUNDED =
  /^(?:rembourses?|remboursees?|refunded|raddit\p{L}*|reddit\p{L}*|raja3t\p{L}*|rajja3t\p{L}*|رديتلو|رديتلها|رجعتلو|رجعتلها)$/u

/** `mets 500 à Karim` orders; `Karim est passé …` tells what he did. */
function isPutOn(said: Clause): boolean {
  const [person] = fitsOf(said, 'customer')
  const put = said.tags.find(({ concepts }) => concepts.includes('set'))
  return put !== undefined && (!person || put.from < person.from)
}

/** `Amina a mis 200 sur sa dette`: she put it there herself; `mets 200 sur sa dette` orders us to. */
function ontoDebt(said: Clause): boolean {
  const [person] = fitsOf(said, 'customer')
  const put = said.tags.find(({ concepts }) => concepts.includes('set'))
  return person !== undefined && put !== undefined && person.to <= put.from && has(said, 'debt')
}

/** `1500 من دينه`, `off her tab`: what goes off a debt was paid. */
function offDebt(said: Clause): boolean {
  return said.tags.some(
    ({ concepts, from }) =>
      concepts.includes('debt') &&
      /^(?:من|مل|م|men|mn|min|mel|mil|ml|from|off|towards?)$/.test(said.heard.tokens[from - 1]?.folded ?? ''),
  )
}

function credit(said: Clause, customer: Who, amount: Money | null, bench: Bench): Draft {
  return { do: 'entry', kind: 'credit', customer, amount, ...dateIn(said, bench.today) }
}

/** `Ahmed m'a payé 1000 et Karim 500` */
function payments(said: Clause, customer: Who | null, amount: Money | null, bench: Bench): Draft[] {
  const people = fitsOf(said, 'customer')
  if (people.length > 1 && said.numbers.length === people.length) {
    return people.map((person, at): Draft => {
      const number = said.numbers[at]
      return {
        do: 'entry',
        kind: 'payment',
        customer: whoOf(said, person),
        amount: number ? money(said, number, bench.purse, undefined) : null,
        ...dateIn(said, bench.today),
      }
    })
  }
  if (!amount && (said.heard.asks || !said.heard.numbers.every(isShare))) return []
  const sums = customer ? sumsPaid(said) : []
  if (sums.length > 1)
    return sums.map((number) => ({
      do: 'entry',
      kind: 'payment',
      customer,
      amount: money(said, number, bench.purse, undefined),
      ...dateIn(said, bench.today),
    }))
  const share = amount ? undefined : said.numbers.find(isShare)?.value
  const of = share && has(said, 'debt', 'iOwe', 'account', 'onCredit') ? { share } : {}
  return [{ do: 'entry', kind: 'payment', customer, amount, ...of, ...dateIn(said, bench.today) }]
}

/** `20000 en espèces et 10000 par ccp`: each sum with how it was paid, and nothing of what is still owed. */
function sumsPaid(said: Clause): readonly SaidNumber[] {
  const apart = said.numbers.slice(1).every(({ from }) => {
    const before = said.heard.tokens[from - 1]
    return before !== undefined && (LINK_WORDS.and.has(before.folded) || before.kind === 'punctuation')
  })
  const ofMoney = said.numbers.every(({ unit, value }) => unit === null && value >= 50)
  return ofMoney && apart && !owes(said) && !has(said, 'left', 'onCredit', 'later', 'notThat', 'no')
    ? said.numbers
    : []
}

/** What was paid to a supplier, or is owed to one. */
export function supplierDraft(said: Clause, supplier: Who | null, bench: Bench): Draft | null {
  const amount = amountIn(said, bench)
  if (said.heard.asks && !amount) return null
  if (has(said, 'pay', 'spend', 'paidMaybe'))
    return {
      do: 'supplier_entry',
      kind: 'payment',
      supplier,
      amount: has(said, 'total') && !amount ? 'all' : amount,
      ...dateIn(said, bench.today),
    }
  if (has(said, 'iOwe', 'debt', 'onCredit', 'account', 'later') && amount)
    return { do: 'supplier_entry', kind: 'debt', supplier, amount, ...dateIn(said, bench.today) }
  return null
}
