import { fitsOf, has, whoOf, type Clause } from './clauses.ts'
import { amountIn, dateIn, isShare, paymentIn, type Bench } from './details.ts'
import { discountIn, lessDiscount, withoutNumber } from './discounts.ts'
import type { Draft, Money, SaleDraft, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'
import { LINK_WORDS, REST } from './links.ts'
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
  // `vidange de Djamel, il règle fin du mois`: what will be paid for later was taken.
  const isOnCredit = paid && paymentIn(said, bench.today) === 'credit'
  // `nsal Rezki 15000 ta3 zit`: a sum is owed, whatever it is of.
  const [sum, more] = said.numbers
  const ofSum = sum !== undefined && !more && sum.unit === null && sum.value >= 100 && owes(said)
  if (goodsNamed && customer && ofSum && amount) return [credit(said, customer, amount, bench)]
  if (goodsNamed && customer && (!paid || has(said, 'take', 'soldByMe') || onlyCounts(said) || isOnCredit))
    return taken(said, customer, bench)
  // `3tit Lynda bracelet`: sold to her or a gift.
  if (goodsNamed && has(said, 'gave') && !has(said, 'payMe', 'paidMaybe', 'onCredit', 'later')) return []
  const inPart = goodsNamed && customer ? paidOnTheSpot(said, customer, bench) : null
  if (inPart) return inPart
  if (paid)
    return has(said, 'total') && !amount
      ? [{ do: 'entry', kind: 'payment', customer, amount: 'all', ...dateIn(said, bench.today) }]
      : payments(said, customer, amount, bench)
  const orders = has(said, 'add', 'record', 'take') || isPutOn(said)
  if (customer && has(said, 'take', 'onCredit', 'debt', 'account') && (amount || orders))
    return said.heard.asks && !amount ? [] : [credit(said, customer, amount, bench)]
  if (customer && amount && orders) return [credit(said, customer, amount, bench)]
  // `Karim 2000`: it is asked which way the money went.
  if (customer && amount && !said.heard.asks && !has(said, 'denied'))
    return [
      {
        do: 'entry',
        kind: null,
        customer,
        amount,
        ...(has(said, 'iOwe') ? { ours: true as const } : {}),
        ...dateIn(said, bench.today),
      },
    ]
  return []
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

/** `bouquet pour Nawel, acompte 3000 le reste à la livraison`: taken, and so much of it was paid. */
function paidOnTheSpot(said: Clause, customer: Who, bench: Bench): Draft[] | null {
  const paid = said.tags.find(({ exact, concepts }) => exact && concepts.includes('payMe'))
  const number = paid && said.numbers.find(({ from, unit }) => from === paid.to && unit === null)
  if (!number || number.value < 50 || !said.heard.tokens.some(({ folded }) => REST.test(folded))) return null
  const amount = money(said, number, bench.purse, undefined)
  return taken(withoutNumber(said, number), customer, bench).flatMap((draft): Draft[] =>
    draft.do === 'sale'
      ? [
          { ...draft, payment: 'credit' },
          { do: 'entry', kind: 'payment', customer, amount, ...dateIn(said, bench.today) },
        ]
      : [],
  )
}

/** Money came in from them: they paid, brought, gave; or it was received, and no goods were. */
function paidBack(said: Clause, goodsNamed: boolean): boolean {
  if (goodsNamed && has(said, 'take', 'onCredit', 'later')) return false
  return (
    has(said, 'payMe', 'paidMaybe', 'pay') ||
    (!goodsNamed && !owes(said) && has(said, 'receive') && !has(said, 'onCredit', 'take')) ||
    (!goodsNamed && !owes(said) && has(said, 'revenue') && !has(said, 'take')) ||
    offDebt(said) ||
    ontoDebt(said)
  )
}

function weGave(said: Clause): boolean {
  if (has(said, 'payMe', 'onCredit', 'debt')) return false
  const { tokens } = said.heard
  return said.tags.some(
    ({ concepts, from }) =>
      (concepts.includes('gave') && concepts.includes('pay')) ||
      (concepts.includes('pay') && /^(?:ai|i|we|avons)$/.test(tokens[from - 1]?.folded ?? '')),
  )
}

/** `the hotel owes me 12000 for the delivery`: the verb is of a debt, whatever was received. */
function owes(said: Clause): boolean {
  return said.tags.some(
    ({ concepts, from }) => concepts.includes('debt') && OWES.test(said.heard.tokens[from]?.folded ?? ''),
  )
}
const OWES =
  /^(?:(?:me|nous)|doi(?:t|vent)|devai(?:t|ent)|owes?|owed|y?nsal\p{L}*|[نيت]سال\p{L}*|مدين\p{L}*)$/u

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
      /^(?:من|men|mn|min|from|off|towards?)$/.test(said.heard.tokens[from - 1]?.folded ?? ''),
  )
}

function credit(said: Clause, customer: Who, amount: Money | null, bench: Bench): Draft {
  return { do: 'entry', kind: 'credit', customer, amount, ...dateIn(said, bench.today) }
}

export function taken(said: Clause, customer: Who, bench: Bench): Draft[] {
  if (said.heard.asks && said.numbers.length === 0) return []
  const off = discountIn(said)
  const { lines, total } = linesOf(withoutNumber(said, off?.number), bench.purse)
  const unpaid = said.tags.some(
    ({ concepts }, at) => concepts.includes('pay') && said.tags[at - 1]?.concepts.includes('notThat'),
  )
  const payment = paymentIn(said, bench.today) ?? (has(said, 'account') || unpaid ? 'credit' : undefined)
  if (lines.length === 0) return []
  const draft: SaleDraft = {
    do: 'sale',
    lines,
    customer,
    ...(payment ? { payment } : {}),
    ...dateIn(said, bench.today),
    ...(total ? { total } : {}),
  }
  return [(off && lessDiscount(draft, off)) ?? draft]
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
  return [{ do: 'entry', kind: 'payment', customer, amount, ...dateIn(said, bench.today) }]
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
