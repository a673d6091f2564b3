import { fitsOf, has, whoOf, type Clause } from './clauses.ts'
import { amountIn, dateIn, paymentIn, type Bench } from './details.ts'
import type { Draft, Money, Who } from './drafts.ts'
import { isPrice, linesOf, money } from './lines.ts'

/** What a customer took, paid or owes. `null`: somebody did, and it is not said who. */
export function customerDrafts(
  said: Clause,
  customer: Who | null,
  goodsNamed: boolean,
  bench: Bench,
): Draft[] {
  const amount = amountPaid(said, bench) ?? amountIn(said, bench)
  const paid = paidBack(said, goodsNamed)
  // `vidange de Djamel, il règle fin du mois`: what will be paid for later was taken.
  const isOnCredit = paid && paymentIn(said, bench.today) === 'credit'
  if (goodsNamed && customer && (!paid || has(said, 'take', 'soldByMe') || onlyCounts(said) || isOnCredit))
    return taken(said, customer, bench)
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

/** Money came in from them: they paid, brought, gave; or it was received, and no goods were. */
function paidBack(said: Clause, goodsNamed: boolean): boolean {
  if (goodsNamed && has(said, 'take', 'onCredit', 'later')) return false
  return (
    has(said, 'payMe', 'paidMaybe', 'pay') ||
    (!goodsNamed && has(said, 'receive', 'revenue') && !has(said, 'onCredit', 'take')) ||
    offDebt(said) ||
    ontoDebt(said)
  )
}

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
  const { lines, total } = linesOf(said, bench.purse)
  const unpaid = said.tags.some(
    ({ concepts }, at) => concepts.includes('pay') && said.tags[at - 1]?.concepts.includes('notThat'),
  )
  const payment = paymentIn(said, bench.today) ?? (has(said, 'account') || unpaid ? 'credit' : undefined)
  return lines.length === 0
    ? []
    : [
        {
          do: 'sale',
          lines,
          customer,
          ...(payment ? { payment } : {}),
          ...dateIn(said, bench.today),
          ...(total ? { total } : {}),
        },
      ]
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
  if (!amount && (said.heard.asks || said.heard.numbers.length > 0)) return []
  return [{ do: 'entry', kind: 'payment', customer, amount, ...dateIn(said, bench.today) }]
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
