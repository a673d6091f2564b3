import { expect, it } from 'vitest'
import { freshState } from '../conversation/state.ts'
import { hear } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import type { NamedThing } from '../store.ts'
import type { Draft } from './drafts.ts'
import { understand } from './understand.ts'

const item = (name: string, price: number, unit: string, stock: number): NamedThing => ({
  kind: 'item',
  id: name,
  name,
  aliases: [],
  price,
  unit,
  stock,
})
const names = new NameIndex([
  item('Barbe', 25_000, 'service', 999),
  item('Soin visage', 100_000, 'service', 999),
  item('Samsung A15', 3_400_000, 'pièce', 6),
  item('Savon noir', 30_000, 'pièce', 40),
  item('Shampoing', 72_000, 'pièce', 22),
  item('Café presse', 5_000, 'tasse', 500),
  { kind: 'customer', id: 'Café Nedjma', name: 'Café Nedjma', aliases: [] },
  { kind: 'customer', id: 'Walid Saidani', name: 'Walid Saidani', aliases: [] },
])
const bench = { purse: { setting: 'ask' as const, spoken: 'dz' as const }, today: '2026-11-18' }

function told(text: string): string {
  const heard = hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
  const meaning = understand(heard, freshState, bench)
  if (meaning.is !== 'drafts') return meaning.is
  return `${meaning.drafts.map(short).join(', ')}${meaning.unsure ? '?' : ''}`
}

function short(draft: Draft): string {
  const lines = 'lines' in draft ? draft.lines.map(({ quantity }) => quantity).join('+') : ''
  const who = 'customer' in draft && draft.customer?.is === 'known' ? draft.customer.name : ''
  const category = draft.do === 'expense' ? draft.category : ''
  const credit = 'payment' in draft && draft.payment === 'credit' ? 'credit' : ''
  const day = 'date' in draft && draft.date ? draft.date : ''
  return [draft.do, lines, who, category, credit, day].filter(Boolean).join(' ')
}

it.each([
  // Work is counted and done, never in stock.
  ['3 soins visage', 'sale 3'],
  ['dirt 5 barbe', 'sale 5'],
  ['rani zedt f soma ta3 barba, wellat 300', 'price'],
  // A letter with its number is a model, no price.
  ['walid dda a15, 3tani 20000 w lba9i b takssit', 'sale 1 Walid Saidani credit, entry Walid Saidani?'],
  // Goods that a customer is named like are goods.
  ['بعت زوج قهوة', 'sale 2'],
  // A count is of what stands before an and.
  ['بعت صابون كحل زوج و شامبوان', 'sale 2+1'],
  ['table 3 : 2 presse w zid 1 shampoing', 'sale 2+1'],
  // Spelt in a way of its own and not counted, it is of the sale all the same.
  ['bi3t savoune noire w zoudj barbe', 'sale 1+2'],
  ['bi3t 3 shampoing w zit lwjeh', 'sale 3?'],
  // More than there is cannot be lost without a word.
  ['طاح شامبوان 500', 'loss 500?'],
  // The day of payment is no day of the sale.
  ['وليد دا شامبوان، قالي راس الشهر نخلصك', 'sale 1 Walid Saidani credit'],
  // What money was surely spent on, by words that name goods elsewhere.
  ['payé 1500 au menuisier et 600 de café', 'expense maintenance, expense other'],
  ['paid the tutor 4000 and 600 for lunch', 'expense wages, expense other'],
  ['kra camion 7000 w manoeuvre 3000', 'expense transport, expense wages'],
  // Something that nobody knows was sold beside it: it is said first.
  ['بعت صابون كحل و زقزوق ب 5000', 'sale 1?'],
  ['un client a ramené un savon noir je lui ai remboursé 300', 'stock_in 1, expense other?'],
])('« %s » is %s', (text, meaning) => {
  expect(told(text)).toBe(meaning)
})
