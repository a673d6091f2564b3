import type { UnitCode } from '../../language/unit-words.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import type { NamedThing } from '../store.ts'
import { fitsOf, isFree, tagOf, whoOf, written, type Clause } from './clauses.ts'
import type { Who } from './drafts.ts'
import { certainOf, isRunOut, nextIsGoods, strangerEnd } from './goods-beside.ts'
import { LINK_WORDS } from './links.ts'
import { endOfGoods, isCountedWord, mayNameGoods, onlyLinks } from './strange-goods.ts'

/** A line as its words are read, one after another. */
export type Open = {
  item: Who
  thing: NamedThing | null
  quantity: number | null
  price: SaidNumber | null
  each: boolean
  whole: boolean
  end: number
  unit: UnitCode | null
}

export function openLines(
  said: Clause,
  costs: (number: SaidNumber) => boolean,
  costsAlone: (line: Open, number: SaidNumber) => boolean,
): Open[] {
  const open: Open[] = []
  const items = certainOf(said, fitsOf(said, 'item'))
  let quantity: SaidNumber | null = null
  let early: SaidNumber | null = null
  const opens = (item: Who, thing: NamedThing | null, end: number, many: number | null = null) => {
    open.push({
      item,
      thing,
      quantity: quantity?.value ?? many,
      unit: quantity?.unit ?? null,
      price: early,
      each: false,
      whole: false,
      end,
    })
    quantity = null
    early = null
    return end
  }
  for (let at = said.from; at < said.to;) {
    const number = said.numbers.find(({ from }) => from === at)
    if (number) {
      const last = open.at(-1)
      if (costs(number)) {
        if (last && !last.price)
          Object.assign(last, {
            price: number,
            each: number.unit !== null || touches(said, number, 'each'),
            whole: number.unit === null && saidForAll(said, number),
          })
        else if (!last) early = number
      } else if (last && !last.price && costsAlone(last, number) && !nextIsGoods(said, number.to)) {
        last.price = number
      } else if (last && last.quantity === null && !nextIsGoods(said, number.to)) {
        last.quantity = number.value
        last.unit = number.unit
      } else quantity = number
      at = number.to
      continue
    }
    const item = items.find(({ from }) => from === at)
    // `3 loaves of bread`, `deux baguettes de pain`: one thing said twice.
    const again =
      item && !quantity && open.at(-1)?.thing?.id === item.things[0]?.id && at - (open.at(-1)?.end ?? -9) <= 1
    if (item && again) {
      at = item.to
      continue
    }
    // `2 robinets w silicone kmel`: what ran out is told beside what was sold.
    if (item && !quantity && open.length > 0 && isRunOut(said, item.to)) {
      at = item.to
      continue
    }
    const more = item ? strangerEnd(said, item) : null
    if (item && more) {
      const end = endOfGoods(said, more - 1)
      at = opens({ is: 'unknown', said: written(said.heard, item.from, end) }, null, end)
      continue
    }
    if (item) {
      at = opens(whoOf(said, item), item.things[0] ?? null, item.to, item.dual ? 2 : null)
      continue
    }
    // `10 صفائح بيض`: a word between a number and the thing that it counts is what it is counted in.
    if (quantity && isFree(said.heard, at) && items.some(({ from }) => from === at + 1)) {
      at += 1
      continue
    }
    const counts = quantity && (mayNameGoods(said, at) || isCountedWord(said, quantity, at))
    if (quantity && counts && onlyLinks(said, quantity.to, at)) {
      const end = endOfGoods(said, at)
      at = opens({ is: 'unknown', said: written(said.heard, at, end) }, null, end)
      continue
    }
    at += 1
  }
  const last = open.at(-1)
  const costly =
    quantity?.reading &&
    quantity.unit === null &&
    !(quantity.value === 1 && quantity.reading.said === 'words')
  if (costly && last && !last.price && last.quantity !== null) last.price = quantity
  return open
}

function saidForAll(said: Clause, number: SaidNumber): boolean {
  const before = said.heard.tokens[number.from - 1]?.folded ?? ''
  return LINK_WORDS.total.has(before) || (tagOf(said, 'total')?.from ?? -9) >= number.from - 3
}

export function touches(said: Clause, number: SaidNumber, concept: 'each'): boolean {
  return said.tags.some(
    (tag) =>
      tag.concepts.includes(concept) &&
      (tag.from === number.to ||
        (tag.from === number.to + 1 && LINK_WORDS.price.has(said.heard.tokens[number.to]?.folded ?? '')) ||
        (tag.from === number.to + 1 && said.heard.tokens[number.to]?.folded === 'l') ||
        tag.to === number.from ||
        (tag.to === number.from - 1 && LINK_WORDS.price.has(said.heard.tokens[tag.to]?.folded ?? ''))),
  )
}
