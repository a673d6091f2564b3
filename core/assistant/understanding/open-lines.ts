import type { UnitCode } from '../../language/unit-words.ts'
import type { SaidNumber } from '../hearing/hear.ts'
import type { NamedThing } from '../store.ts'
import { fitsOf, isFree, tagOf, whoOf, written, type Clause } from './clauses.ts'
import type { Who } from './drafts.ts'
import { certainOf, compoundEnd, isRunOut, nextIsGoods, reaches, strangerEnd } from './goods-beside.ts'
import { LINK_WORDS } from './links.ts'
import { endOfGoods, isCountedWord, isOneMore, mayNameGoods, onlyLinks } from './strange-goods.ts'

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

type Named = ReturnType<typeof fitsOf>[number]

export function openLines(
  said: Clause,
  costs: (number: SaidNumber) => boolean,
  costsAlone: (line: Open, number: SaidNumber) => boolean,
): Open[] {
  const lines = new Lines(said, { costs, costsAlone })
  for (let at = said.from; at < said.to;) at = lines.read(at)
  return lines.done()
}

/** Reads a clause word by word; each reading answers where to read on. */
class Lines {
  readonly #open: Open[] = []
  readonly #items: Named[]
  readonly said: Clause
  readonly money: {
    costs: (number: SaidNumber) => boolean
    costsAlone: (line: Open, number: SaidNumber) => boolean
  }
  #quantity: SaidNumber | null = null
  #early: SaidNumber | null = null

  constructor(said: Clause, money: Lines['money']) {
    this.said = said
    this.money = money
    this.#items = certainOf(said, fitsOf(said, 'item'))
  }

  read(at: number): number {
    const number = this.said.numbers.find(({ from }) => from === at)
    if (number) return this.#number(number)
    const item = this.#items.find(({ from }) => from === at)
    return item ? this.#item(item) : this.#stranger(at)
  }

  /** A number that nothing took up is what it cost. */
  done(): Open[] {
    const [last, rest] = [this.#open.at(-1), this.#quantity]
    const isOne = rest?.value === 1 && rest.reading?.said === 'words'
    if (rest?.reading && rest.unit === null && !isOne && last && !last.price && last.quantity !== null)
      last.price = rest
    this.#leftOver(rest)
    return this.#open.filter((line) => !this.#isAside(line))
  }

  /** `30 kg carotte 25 kg pdt`: what was weighed is goods, though its word is mostly a small one. */
  #leftOver(rest: SaidNumber | null): void {
    const weighed = rest?.unit === 'kg' || rest?.unit === 'g'
    const token = weighed ? this.said.heard.tokens[rest.to] : undefined
    const told = this.#open.length > 0 && this.#open.every(({ quantity }) => quantity !== null)
    const taken = rest && this.said.tags.some(({ from, to }) => from <= rest.to && rest.to < to)
    if (!rest || taken || !told || token?.kind !== 'word' || LINK_WORDS.link.has(token.folded)) return
    this.#opens(unknown(this.said, rest.to, rest.to + 1), null, rest.to + 1)
  }

  /** `distributeur ta3 soummam … 4 fardo yaourt`: named once more, and counted there. */
  #isAside({ thing, quantity, price }: Open): boolean {
    const again = ({ thing: other, quantity: many }: Open) => other?.id === thing?.id && many !== null
    return thing !== null && quantity === null && !price && this.#open.some(again)
  }

  #number(number: SaidNumber): number {
    const { said } = this
    const last = this.#open.at(-1)
    if (this.money.costs(number)) {
      if (last && !last.price)
        Object.assign(last, {
          price: number,
          each: number.unit !== null || touches(said, number, 'each'),
          whole: number.unit === null && saidForAll(said, number),
        })
      else if (!last) this.#early = number
    } else if (last && !last.price && this.money.costsAlone(last, number) && !nextIsGoods(said, number.to)) {
      last.price = number
    } else if (last && last.quantity === null && !nextIsGoods(said, number.to)) {
      last.quantity = number.value
      last.unit = number.unit
    } else this.#quantity = number
    return number.to
  }

  #item(item: Named): number {
    const { said } = this
    const last = this.#open.at(-1)
    // `3 loaves of bread`, `deux baguettes de pain`: one thing said twice.
    const isAgain =
      !this.#quantity && last?.thing?.id === item.things[0]?.id && item.from - (last?.end ?? -9) <= 1
    // `2 robinets w silicone kmel`: what ran out is told beside what was sold.
    const isAside = !this.#quantity && last !== undefined && isRunOut(said, item.to)
    if (isAgain || isAside) return item.to
    const compound = compoundEnd(said, item, this.#items)
    if (compound) return this.#opens(unknown(said, item.from, compound), null, compound)
    const more = strangerEnd(said, item)
    if (more) {
      const end = endOfGoods(said, more - 1)
      return this.#opens(unknown(said, item.from, end), null, end)
    }
    if (this.#quantity && !reaches(said, this.#quantity, item.from)) this.#quantity = null
    return this.#opens(whoOf(said, item), item.things[0] ?? null, item.to, item.dual ? 2 : null)
  }

  #stranger(at: number): number {
    const { said } = this
    const quantity = this.#quantity
    // `10 صفائح بيض`: a word between a number and the thing that it counts is what it is counted in.
    if (quantity && isFree(said.heard, at) && this.#items.some(({ from }) => from === at + 1)) return at + 1
    const counted = quantity && (mayNameGoods(said, at) || isCountedWord(said, quantity, at))
    const follows = quantity && counted && onlyLinks(said, quantity.to, at)
    if (!follows && (quantity || !isOneMore(said, at))) return at + 1
    const end = endOfGoods(said, at)
    return this.#opens(unknown(said, at, end), null, end, follows ? null : 1)
  }

  #opens(item: Who, thing: NamedThing | null, end: number, many: number | null = null): number {
    this.#open.push({
      item,
      thing,
      quantity: this.#quantity?.value ?? many,
      unit: this.#quantity?.unit ?? null,
      price: this.#early,
      each: false,
      whole: false,
      end,
    })
    this.#quantity = null
    this.#early = null
    return end
  }
}

function unknown(said: Clause, from: number, to: number): Who {
  return { is: 'unknown', said: written(said.heard, from, to) }
}

/** `b 2050, khalasthom kamlin`: all of them were paid, whatever one of them cost. */
function beside({ from, to }: SaidNumber, total: { from: number; to: number } | null): boolean {
  return total !== null && total.from >= from - 3 && total.from <= to + 1
}

function saidForAll(said: Clause, number: SaidNumber): boolean {
  const before = said.heard.tokens[number.from - 1]?.folded ?? ''
  return LINK_WORDS.total.has(before) || beside(number, tagOf(said, 'total'))
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
