/** Somebody whose name stays in the shop. */
export type Person = { kind: 'customer' | 'supplier'; name: string }

const PLACES = { customer: 'CLIENT', supplier: 'FOURNISSEUR' } as const

/** Fields that hold what identifies somebody, whatever is written in them. */
const PERSONAL_FIELDS = new Set(['phone', 'email', 'nif', 'nis', 'rc', 'ai', 'address', 'rib', 'ccp'])
const PATTERNS: readonly { place: string; pattern: RegExp; unless?: RegExp }[] = [
  { place: 'MAIL', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu },
  // NIF (15 or 20 digits), NIS, RIB and CCP, cards: more digits than any amount has. Amounts and dates in a row
  // have as many, in threes or with their dashes.
  {
    place: 'NUM',
    pattern: /(?<![\d.,])\d(?:[ .\-/]?\d){13,24}(?!\d)/g,
    unless: /^\d{1,3}(?:[ .]\d{1,3})+$|\d{4}-\d\d-\d\d/,
  },
  { place: 'TEL', pattern: /(?<![\d.,])(?:\+|00)\d(?:[ .-]?\d){7,13}(?!\d)/g },
  // An Algerian number is written from its zero; no amount is.
  { place: 'TEL', pattern: /(?<![\d.,])0[2-7](?:[ .-]?\d){7,8}(?!\d)/g },
]
const WORD = /[\p{L}\p{N}]+/gu
const PLACE = /\b(?:CLIENT|FOURNISSEUR|MAIL|NUM|TEL)_\d+\b/g

/**
 * Takes out of what leaves the shop whatever says who somebody is, and puts it back into what comes in again.
 * One mask serves one question, so that a name has the same place in all of it.
 */
export class Mask {
  readonly #places = new Map<string, string>()
  readonly #names = new Map<string, string>()
  /** The people known, by the first word of their name. */
  readonly #people = new Map<string, Person[]>()

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const [first] = person.name.toLowerCase().match(WORD) ?? []
      if (first) this.#people.set(first, [...(this.#people.get(first) ?? []), person])
    }
    for (const same of this.#people.values()) same.sort((a, b) => b.name.length - a.name.length)
  }

  /** The place that stands for somebody. */
  placeOf({ kind, name }: Person): string {
    return this.#placeFor(PLACES[kind], name)
  }

  hide(text: string): string {
    let hidden = text
    for (const { place, pattern, unless } of PATTERNS)
      hidden = hidden.replaceAll(pattern, (found) =>
        unless?.test(found) ? found : this.#placeFor(place, found),
      )
    return this.#withoutPeople(hidden)
  }

  /** The same in all texts of a value; a field that is personal by its name is hidden whole. */
  hideIn(value: unknown, field = ''): unknown {
    if (typeof value === 'string') {
      if (PERSONAL_FIELDS.has(field) && value !== '') return this.#placeFor('NUM', value)
      return this.hide(value)
    }
    if (Array.isArray(value)) return value.map((each) => this.hideIn(each, field))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.hideIn(each, name)]))
  }

  show(text: string): string {
    return text.replaceAll(PLACE, (place) => this.#names.get(place) ?? place)
  }

  showIn(value: unknown): unknown {
    if (typeof value === 'string') return this.show(value)
    if (Array.isArray(value)) return value.map((each) => this.showIn(each))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.showIn(each)]))
  }

  #placeFor(kind: string, name: string): string {
    const known = this.#places.get(name)
    if (known) return known
    const place = `${kind}_${this.#places.size + 1}`
    this.#places.set(name, place)
    this.#names.set(place, name)
    return place
  }

  #withoutPeople(text: string): string {
    const lower = text.toLowerCase()
    let hidden = ''
    let done = 0
    for (const { 0: word, index } of lower.matchAll(WORD)) {
      if (index < done) continue
      const person = this.#people.get(word)?.find(({ name }) => standsAt(lower, index, name.toLowerCase()))
      if (!person) continue
      hidden += text.slice(done, index) + this.placeOf(person)
      done = index + person.name.length
    }
    return hidden + text.slice(done)
  }
}

function standsAt(text: string, at: number, name: string): boolean {
  return text.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(text.charAt(at + name.length))
}
