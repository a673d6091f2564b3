import { describe, expect, it } from 'vitest'
import { freshState } from '../conversation/state.ts'
import { hear } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import type { NamedThing } from '../store.ts'
import { corrected, isCorrection } from './corrections.ts'
import { centimesOf, type Draft } from './drafts.ts'
import { understand } from './understand.ts'

const item = (name: string, price: number, stock: number): NamedThing => ({
  kind: 'item',
  id: name,
  name,
  aliases: [],
  price,
  unit: 'pièce',
  stock,
})
const names = new NameIndex([
  item('Chaise', 380_000, 48),
  item('Armoire', 4_200_000, 5),
  item('Rose', 25_000, 140),
  { kind: 'customer', id: 'Lynda Saadi', name: 'Lynda Saadi', aliases: [] },
])
const bench = { purse: { setting: 'ask' as const, spoken: 'fr' as const }, today: '2026-11-18' }
const heard = (text: string) =>
  hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
const meant = (text: string) => understand(heard(text), freshState, bench)

/** `sale credit 2 Rose = 300, payment 2000`, with `?` where it is said before it is booked. */
function told(text: string): string {
  const meaning = meant(text)
  if (meaning.is === 'ways') return `ways ${meaning.ways.map(short).join(' | ')}`
  if (meaning.is !== 'drafts') return meaning.is
  return `${meaning.drafts.map(short).join(', ')}${meaning.unsure ? '?' : ''}`
}

function short(draft: Draft): string {
  const named = 'lines' in draft ? ` ${draft.lines.map(({ quantity }) => quantity).join('+')}` : ''
  const whole = draft.do === 'sale' ? (draft.total ?? draft.lines[0]?.price) : null
  const amount = 'amount' in draft && draft.amount && draft.amount !== 'all' ? draft.amount : whole
  const kind = draft.do === 'entry' ? ` ${draft.kind}` : ''
  const credit = draft.do === 'sale' && draft.payment === 'credit' ? ' credit' : ''
  const what = draft.do === 'expense' ? ` ${draft.category}` : 'gone' in draft ? ` ${draft.gone}` : ''
  return `${draft.do}${kind}${credit}${what}${named}${amount ? ` = ${centimesOf(amount) / 100}` : ''}`
}

describe('what is told beside what was sold', () => {
  it.each([
    ['3 roses offertes à un client', 'loss gift 3'],
    ['3tit 2 rose hdiya', 'loss gift 2'],
    ['vendu 3 roses, remise de 50', 'sale 3 = 700'],
    ['vendu 2 chaises avec 10% de remise', 'sale 2 = 6840'],
    ['chaise pour lynda, acompte 1000 le reste vendredi', 'sale credit 1, entry payment = 1000?'],
    ['lynda dat chaise 3tatni 1000', 'sale credit 1, entry payment = 1000?'],
    ['vendu 2 roses à lynda elle paye samedi', 'sale credit 2'],
    ['lynda a payé 2000 en espèces et 1000 par ccp', 'entry payment = 2000, entry payment = 1000'],
    ["j'ai donné 2000 à lynda", 'entry null = 2000'],
    ['lynda owes me 1200 for the delivery', 'entry credit = 1200'],
    ['livraison 40 chaises payé 100000', 'purchase 40'],
    ['lynda khlasset 2000 mel kridi ta3ha', 'entry payment = 2000'],
    ['12 roses pour lynda, elle règle le mois prochain', 'sale credit 12?'],
    ['une rose pour ma fille', 'loss ownUse 1'],
    ['trisiti 3400 w lkhedama 18000', 'expense electricity = 3400, expense wages = 18000'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    ["j'ai donné 30 roses à la mosquée", 'ways sale 30 | loss gift 30'],
    ["menuisier 15000 pour réparer l'armoire", 'ways sale 1 = 15000 | expense null = 15000'],
    ['une cliente a ramené la chaise', 'ways stock_in 1 | loss 1'],
  ])('asks what « %s » was', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each([
    'moved 30000 from the till to the bank',
    '7attit 40000 f labanka mel caisse',
    'خديت 5000 من الكاسة للدار',
    "j'ai mis 15000 de ma poche dans la caisse",
  ])('« %s » is neither sold nor spent', (text) => {
    expect(meant(text)).toEqual({ is: 'talk', talk: 'ownMoney' })
  })

  it.each([
    ['à crédit', 'sale credit 2'],
    ['pour lynda', 'sale 2'],
    ['et à 3000', 'sale 2 = 3000'],
    ['non 3 roses', 'sale 3'],
  ])('« %s » sets right what was sold a moment ago', (text, expected) => {
    const sale = meant('vendu 2 chaises')
    const half = heard(text)
    expect(isCorrection(half)).toBe(true)
    const right = sale.is === 'drafts' ? corrected(sale.drafts, half, bench.purse) : null
    expect(right?.map(short)).toEqual([expected])
  })

  it('takes what was let off, said after a sale, from what it came to', () => {
    const sale = meant('vendu 2 chaises')
    const off = heard('remise de 200 sur le tout')
    expect(isCorrection(off)).toBe(true)
    const right = sale.is === 'drafts' ? corrected(sale.drafts, off, bench.purse) : null
    expect(right?.map(short)).toEqual(['sale 2 = 7400'])
  })
})
