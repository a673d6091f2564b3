import { fitsOf, has, isFree, written, whoOf, type Clause } from './clauses.ts'
import { isArticle, type Bench } from './details.ts'
import type { Draft } from './drafts.ts'
import { isPrice, money } from './lines.ts'
import { byHowMuch } from './price-moves.ts'
import { isSmall, type Reading } from './reading.ts'

export const priced: Reading = ({ said, bench, goods, numbers }) => {
  const spends = has(said, 'pay', 'expense') || (has(said, 'spend') && !has(said, 'price', 'cost'))
  if (!goods || !numbers || !has(said, 'set', 'price', 'cost') || spends) return null
  // `بدلت كوروا لزبون ب 4500`: done for somebody, and no new price of ours.
  if (has(said, 'customer', 'somebody') && !has(said, 'price', 'cost')) return null
  const number =
    said.numbers.findLast((each) => isPrice(said, each)) ?? said.numbers.findLast(({ unit }) => unit === null)
  const [item] = fitsOf(said, 'item')
  if (!item || !number) return null
  const each = pricesInTurn(said, bench)
  if (each && !has(said, 'cost', 'buy')) return each
  // `bedlet pyjama b chemisier w zadetni 300`: of two things, one number prices neither.
  const others = fitsOf(said, 'item').some(
    ({ things }) => !things.some(({ id }) => item.things.some((own) => own.id === id)),
  )
  if (others && !has(said, 'price', 'cost')) return null
  // `posé 4 bougies`, `4 pneus montés 55000`: a number right before a thing counts it.
  const counted = said.numbers.some(
    (each) => each.to === item.from && !isPrice(said, each) && each.value < 1000,
  )
  if (counted && !has(said, 'price', 'cost')) return null
  const cost = has(said, 'cost') || (has(said, 'buy') && !has(said, 'sell'))
  const known = cost ? item.things[0]?.cost : item.things[0]?.price
  const value = byHowMuch(said, number, known) ?? money(said, number, bench.purse, known)
  return [{ do: cost ? 'cost' : 'price', item: whoOf(said, item), value, known }]
}

/** `la citronnade à 130 et le jus 220`: as many prices as things, each after its own. */
function pricesInTurn(said: Clause, bench: Bench): Draft[] | null {
  const items = fitsOf(said, 'item')
  const inTurn = items.every(({ to }, at) => {
    const number = said.numbers[at]
    return number && number.from >= to && number.from < (items[at + 1]?.from ?? said.to)
  })
  if (items.length < 2 || said.numbers.length !== items.length || !inTurn) return null
  return items.flatMap((item, at): Draft[] => {
    const number = said.numbers[at]
    if (!number || number.unit !== null) return []
    const known = item.things[0]?.price
    return [{ do: 'price', item: whoOf(said, item), value: money(said, number, bench.purse, known), known }]
  })
}

/** `prix du lait 145`, `stock lait 20` of a thing that the catalogue lacks. */
export const unheardOf: Reading = ({ said, bench, goods, numbers, customer, supplier }) => {
  if (goods || !numbers || customer || supplier || said.heard.asks || said.heard.mentions.length > 0)
    return null
  const free = freeRun(said)
  const number = said.numbers.findLast((each) => each.unit === null && !isArticle(each))
  if (!free || !number) return null
  if (has(said, 'price') && !has(said, 'pay', 'spend', 'sell'))
    return [{ do: 'new_item', name: free, unit: 'pièce', price: money(said, number, bench.purse, undefined) }]
  const line = { item: { is: 'unknown' as const, said: free }, quantity: number.value }
  return has(said, 'stock', 'left') && !number.money ? [{ do: 'stock_set', lines: [line] }] : null
}

function freeRun(said: Clause): string | null {
  let from = said.from
  while (from < said.to && !isFree(said.heard, from)) from += 1
  let to = from
  while (to < said.to && to < from + 3 && isFree(said.heard, to)) to += 1
  return to > from ? written(said.heard, from, to) : null
}

/** `javel à 100`: most likely its price; it is asked first. */
export const onlyPriced: Reading = ({ said, bench, goods, numbers }) => {
  const [item, other] = fitsOf(said, 'item')
  const plain = !said.heard.asks && said.tags.every(isSmall)
  if (plain && other && said.numbers.every((each) => isPrice(said, each))) return pricesInTurn(said, bench)
  const [number, more] = said.numbers
  if (!goods || !numbers || said.heard.asks || !item || other || !number || more) return null
  if (has(said, 'customer', 'somebody')) return null
  const only = said.tags.every((tag) => isSmall(tag) || tag.concepts.includes('sell'))
  if (!isPrice(said, number) || !only) return null
  const known = item.things[0]?.price
  return [{ do: 'price', item: whoOf(said, item), value: money(said, number, bench.purse, known), known }]
}
