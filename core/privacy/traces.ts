import { foldName } from '../language/fold-name.ts'

/** Who is looked for, by all that they were ever called here. */
export type Sought = { names: string[]; phones: string[]; emails: string[] }

/**
 * How a person is known in what was typed and told. `phrases` are looked for in a coarse way, letter case aside; `hide`
 * takes out of a text what really names them, word by word: "Ali" is not in "Alimentation".
 */
export type Known = { phrases: string[]; hide: (text: string) => string }

export const HIDDEN = '…'
const NATIONAL = /^(?:\+?213|00213|0)(\d{8,9})$/
const SHORTEST_PART = 3
/** Part of many names, so that alone it names nobody. */
const OF_TRADES = new Set(
  'sarl eurl spa snc ets etablissement etablissements entreprise societe freres fils cie grossiste gros demi detail fournisseur livreur client alimentation generale distribution import export commerce commercial negoce boulangerie boucherie laiterie pharmacie librairie quincaillerie imprimerie transport marche magasin epicerie superette cafe restaurant hadj hadja cheikh docteur monsieur madame محل متجر سوق مؤسسة شركة اخوان الاخوة مورد زبون الحاج حاج الحاجة'.split(
    ' ',
  ),
)
/** What Arabic writes onto the front of a name: "for Karim" is one word. */
const PREFIX = '[ولبفك]?'

/**
 * By their whole name, phone and address, and in a text by each part of the name that nobody else and nothing else of
 * the business has: "combien me doit Zoubir". In the name of something else a part is none, and a name of one word
 * neither: it might be that thing's own.
 */
export function knownAs(
  { names, phones, emails }: Sought,
  where: 'text' | 'name',
  othersWords: ReadonlySet<string>,
): Known {
  const whole = where === 'name' ? names.filter((name) => name.trim().includes(' ')) : names
  const parts = where === 'text' ? names.flatMap((name) => ownParts(name, othersWords)) : []
  const words = [...whole, ...parts].flatMap(spellings)
  const contacts = [...phones.flatMap(phonesOf), ...emails]
  const phrases = shortest([...words, ...words.map(inJson), ...contacts])
  if (phrases.length === 0) return { phrases, hide: (text) => text }
  const either = [
    // An address may begin with the name.
    ...(contacts.length > 0 ? [`\\+?(?:${longestFirst(contacts)})`] : []),
    ...(words.length > 0 ? [`${PREFIX}(?:${longestFirst(words)})`] : []),
  ]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return { phrases, hide: (text) => text.replace(pattern, HIDDEN) }
}

/** All that objects with this id say in JSON of how the person was called. */
export function calledIn(json: string, id: string): Sought {
  const found: Sought = { names: [], phones: [], emails: [] }
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    const { id: its, name, phone, email } = value as Record<string, unknown>
    if (its === id) {
      if (typeof name === 'string') found.names.push(name)
      if (typeof phone === 'string') found.phones.push(phone)
      if (typeof email === 'string') found.emails.push(email)
    }
    for (const each of Object.values(value)) look(each)
  }
  look(parsed(json))
  return found
}

/** The same in every text of a value that JSON holds, or in the text itself. */
export function hiddenIn(text: string, hide: Known['hide']): string {
  if (!/^[[{"]/.test(text)) return hide(text)
  const value = parsed(text)
  if (value === undefined) return hide(text)
  const without = JSON.stringify(inside(value, hide))
  return without === JSON.stringify(value) ? text : without
}

function inside(value: unknown, hide: Known['hide']): unknown {
  if (typeof value === 'string') return hide(value)
  if (Array.isArray(value)) return value.map((each) => inside(each, hide))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inside(each, hide)]))
}

/** What begins like JSON and was cut off is a text like any other. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The words that names are made of, as they are compared. */
export function wordsIn(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => foldName(name).split(' ')))
}

function ownParts(name: string, othersWords: ReadonlySet<string>): string[] {
  return name.split(/\s+/).filter((part) => {
    const folded = foldName(part)
    return part.length >= SHORTEST_PART && !othersWords.has(folded) && !OF_TRADES.has(folded)
  })
}

/** As it was given, without accents, and as it is searched. */
function spellings(name: string): string[] {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '')
  return [name, bare, foldName(name)].filter(Boolean)
}

/** Whoever looks for "Benali" finds "Karim Benali" too: a year of sales is gone through once for each. */
function shortest(phrases: readonly string[]): string[] {
  const both = phrases.flatMap((phrase) => [phrase.toLowerCase(), phrase.toUpperCase()])
  // The search leaves aside the case of Latin letters without accents, and of no others.
  const all = [...new Set(both.map((phrase) => phrase.replace(/[A-Z]/g, (letter) => letter.toLowerCase())))]
  return all.filter((phrase) => !all.some((other) => other !== phrase && phrase.includes(other)))
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

/** "0555987321", "213555987321", "0555 98 73 21", and as it was given. */
function phonesOf(phone: string): string[] {
  const [, national] = NATIONAL.exec(phone.replace(/[\s().\-/]/g, '')) ?? []
  if (!national) return [phone.replace(/^\+/, '')]
  const pairs = [`0${national.slice(0, 3)}`, ...(national.slice(3).match(/../g) ?? [])]
  const forms = [
    national,
    `0${national}`,
    `213${national}`,
    ...[' ', '.', '-'].map((between) => pairs.join(between)),
  ]
  return [...new Set([...forms, phone.replace(/^\+/, '')])]
}

function longestFirst(words: readonly string[]): string {
  return [...new Set(words)]
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|')
}
