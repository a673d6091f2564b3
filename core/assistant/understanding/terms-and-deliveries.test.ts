import { expect, it } from 'vitest'
import { hear } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import { freshState } from '../conversation/state.ts'
import { centimesOf, type Draft } from './drafts.ts'
import { understand } from './understand.ts'

const item = (name: string, price: number, cost: number, unit = 'pièce') => ({
  kind: 'item' as const,
  id: name,
  name,
  aliases: [],
  price,
  cost,
  unit,
  stock: 60,
})
const names = new NameIndex([
  item('Jus orange', 12_000, 8_000),
  item('Tomate', 9_000, 6_000, 'kg'),
  item('Bobine fil', 8_000, 4_500),
  { kind: 'customer', id: 'Samir Atelier', name: 'Samir Atelier', aliases: [] },
  { kind: 'supplier', id: 'Boissons Zahaf', name: 'Boissons Zahaf', aliases: [] },
])
const bench = { purse: { setting: 'ask' as const, spoken: 'dz' as const }, today: '2026-11-18' }

function told(text: string): string {
  const heard = hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
  const meaning = understand(heard, freshState, bench)
  return meaning.is === 'drafts' ? meaning.drafts.map(short).join(', ') : meaning.is
}

function short(draft: Draft): string {
  const lines = 'lines' in draft ? draft.lines.map(line) : []
  const owed = 'payment' in draft && draft.payment === 'credit' ? 'credit' : ''
  const sum =
    'amount' in draft && draft.amount && draft.amount !== 'all' ? centimesOf(draft.amount) / 100 : ''
  const share = draft.do === 'entry' && draft.share ? `share ${draft.share}` : ''
  const day = 'date' in draft && draft.date ? draft.date : ''
  return [draft.do, ...lines, owed, sum, share, day].filter((part) => part !== '').join(' ')
}

function line({ quantity, price }: Extract<Draft, { do: 'purchase' }>['lines'][number]): string {
  return price ? `${quantity}×${centimesOf(price) / 100}/${price.per}` : String(quantity)
}

it.each([
  ['reçu 30 jus orange à 75 pièce, je règle à la fin du mois', 'purchase 30×75/unit credit'],
  ['samir dda 4 jus orange, ykhalas 9bel lkhmis', 'sale 4 credit'],
  ['samir jab 4 jus orange, dayen 3lih lel jem3a', 'sale 4 credit'],
  ['استلمت عشرين بكرة خيط بمبلغ 900 دينار ودفعتها نقدا', 'purchase 20×900/line'],
  ['jebt 50 kilo tomate b 55 w 20 jus orange b 78', 'purchase 50×55/unit 20×78/unit'],
  ['zahaf hat 40 jus orange b 78, machi mkhales', 'purchase 40×78/unit credit'],
  ['zahaf 50 jus orange b 80, khalast nos w nos mazal', 'purchase 50×80/unit credit, supplier_entry 2000'],
  ['6 jus orange à 110 et 2 kg tomate offertes', 'sale 6×110/unit, loss 2'],
  ['samir khalas nos dettes ta3ou', 'entry share 0.5'],
  ['l caisse lyoum 2 mlayen w nos ghir chwiya, ktebha 24600', 'cash_count 24600'],
  ['samir 10 jus orange w 6 kg tomate, salkou 500', 'sale 10 6 credit, entry 500'],
  ['chrit 5 jus orange… nn chrit 8 kg tomate b 55', 'purchase 8×55/unit'],
  ['samir 10 kg tomate 25 kg pdt a facturer', 'sale 10 25 credit'],
])('%s: %s', (text, expected) => {
  expect(told(text)).toBe(expected)
})
