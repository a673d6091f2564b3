import { freshState } from '#core/assistant/conversation/state.ts'
import { hear } from '#core/assistant/hearing/hear.ts'
import { NameIndex } from '#core/assistant/hearing/names.ts'
import type { NamedThing } from '#core/assistant/store.ts'
import { understand } from '#core/assistant/understanding/understand.ts'

const item = (name: string, price: number, unit = 'pièce'): NamedThing => ({
  kind: 'item',
  id: name,
  name,
  aliases: [],
  price,
  unit,
})
/** What a street of shops sells, so that every word may be goods. */
const names = new NameIndex([
  item('Coque iPhone 13', 90_000),
  item('Coque Samsung A14', 70_000),
  item('Baguette', 1_500),
  item('Pain complet', 4_000),
  item('Mille-feuille', 8_000),
  item('Makroud', 120_000, 'kg'),
  item('Redmi 13C', 2_650_000),
  item('Thé vert', 26_000, 'paquet'),
  item('Bougie NGK', 65_000),
  item('Robinet', 150_000),
  item('Silicone', 35_000),
  item('Lait', 11_500),
  item('Filtre à huile', 90_000),
  item('Huile moteur 5W40', 480_000, 'bidon'),
  item('Pneu 185/65', 1_380_000),
  item('Pizza Thon', 65_000),
  item('Pizza Margherita', 45_000),
  item('Salade', 20_000),
  item('Tarte citron', 90_000),
  item('Kalb el louz', 7_000),
  item('Eau minérale', 5_000),
  item('Miel', 185_000, 'pot'),
  item('Poulet entier', 42_000, 'kg'),
  item('Lait de brebis', 18_000, 'litre'),
  item('Brebis', 5_200_000, 'tête'),
  { kind: 'customer', id: 'Nesrine Oukil', name: 'Nesrine Oukil', aliases: [] },
  { kind: 'customer', id: 'Karim Haddad', name: 'Karim Haddad', aliases: [] },
])
export const today = '2026-11-18'
export const heard = (text: string) =>
  hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
export function meant(text: string) {
  const said = heard(text)
  return understand(said, freshState, { purse: { setting: 'ask', spoken: said.spoken }, today })
}
/** `2 Lait, 1 Pain` of the first draft; several names where it is asked which. */
export function lines(text: string): string {
  const meaning = meant(text)
  const [draft] = meaning.is === 'drafts' ? meaning.drafts : meaning.is === 'ways' ? meaning.ways : []
  return draft && 'lines' in draft
    ? draft.lines
        .map(({ item: who, quantity }) =>
          who.is === 'either'
            ? `${quantity} ${who.among.map(({ name }) => name).join(' / ')}`
            : `${quantity} ${who.is === 'unknown' ? '?' : who.name}`,
        )
        .join(', ')
    : meaning.is
}

/** `3 hijabs en soie = 5400` of the first draft: what the shop lacks, with what it came to. */
export function strange(text: string): string {
  const meaning = meant(text)
  const [draft] = meaning.is === 'drafts' ? meaning.drafts : meaning.is === 'ways' ? meaning.ways : []
  if (!draft || !('lines' in draft)) return meaning.is
  return draft.lines
    .map(({ item: who, quantity, price }) => {
      const name = who.is === 'unknown' || who.is === 'either' ? who.said : who.name
      const each = price?.per === 'unit' ? ' each' : ''
      return `${quantity} ${name}${price ? ` ${(price.readings[0] ?? 0) / 100}${each}` : ''}`
    })
    .join(', ')
}
