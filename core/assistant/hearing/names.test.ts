import { describe, expect, it } from 'vitest'
import { tokenise } from '../../language/tokens.ts'
import type { NamedKind, NamedThing } from '../store.ts'
import { NameIndex } from './names.ts'

const thing =
  (kind: NamedKind) =>
  (name: string): NamedThing => ({ kind, id: name, name, aliases: [] })
const names = new NameIndex([
  ...[
    'Lait Candia 1L',
    'Viande hachée',
    'Chemise blanche',
    'Pomme de terre',
    'Disque de frein',
    'Filtre à air',
    'Cage oiseau',
    'Lunettes soleil',
    'Radio panoramique',
    'Parfum voiture',
    'Rouge à lèvres mat',
    'Pâtes Sim',
    'Tee-shirt floqué',
    'Chauffage gaz',
    'Vitamine B6',
    'Eau oxygénée',
    'Blouza oranaise',
    'Tablier école',
    'Côtelettes',
  ].map(thing('item')),
  ...['Samir Hadji', 'Hadj Moussa', 'Si Abdelkader Naili', 'Mme Larbaoui', 'Clinique Essalam'].map(
    thing('customer'),
  ),
])

function named(text: string, kind: NamedKind): string {
  return names
    .mentions(tokenise(text))
    .flatMap(({ fits }) => fits[kind]?.things.map(({ name }) => name) ?? [])
    .join(', ')
}

describe('goods are known by what they are called in another language, script or spelling', () => {
  it.each([
    ['حليب كانديا', 'Lait Candia 1L'],
    ['l7em mer7i', 'Viande hachée'],
    ['ground beef', 'Viande hachée'],
    ['9mejja bayda', 'Chemise blanche'],
    ['white shirts', 'Chemise blanche'],
    ['batata', 'Pomme de terre'],
    ['أقراص المكابح', 'Disque de frein'],
    ['filtre ta3 lhwa', 'Filtre à air'],
    ['9fes ta3 zawech', 'Cage oiseau'],
    ['نواظر تاع الشمس', 'Lunettes soleil'],
    ['panoramic x-ray', 'Radio panoramique'],
    ['ri7a ta3 tomobil', 'Parfum voiture'],
    ['lipstick', 'Rouge à lèvres mat'],
    ['printed t-shirts', 'Tee-shirt floqué'],
    ['vit b6', 'Vitamine B6'],
    ['eau oxy', 'Eau oxygénée'],
    ['parf voitu', 'Parfum voiture'],
    ['pdt', 'Pomme de terre'],
    ['بلوزة وهرانية', 'Blouza oranaise'],
    ['لحم', 'Viande hachée, Côtelettes'],
  ])('%s', (said, name) => {
    expect(named(said, 'item')).toBe(name)
  })

  it.each([
    ['an apple is no potato, though French calls one by the other', 'apples'],
    ['a card of a phone is no pasta of that make', 'شرائح'],
    ['what a thing is for names nothing by itself', 'tomobil'],
  ])('%s', (_why, said) => {
    expect(named(said, 'item')).toBe('')
  })

  it('a word that tells another kind is kept with the name, so that it is asked', () => {
    const [mention] = names.mentions(tokenise('chauffage électrique'))
    expect(mention?.fits.item).toMatchObject({ otherKind: 2, things: [{ name: 'Chauffage gaz' }] })
  })

  it('what is offered for a name that fits none is what it comes nearest to', () => {
    expect(names.nearest('chemise noire')[0]).toMatchObject({ name: 'Chemise blanche' })
    expect(names.nearest('zzz')).toEqual([])
  })
})

describe('people are known with their titles, in both scripts', () => {
  it.each([
    ['سمير حاجي', 'Samir Hadji'],
    ['3ammi moussa', 'Hadj Moussa'],
    ['الحاج موسى', 'Hadj Moussa'],
    ['سي عبد القادر', 'Si Abdelkader Naili'],
    ['madame larbaoui', 'Mme Larbaoui'],
    ['عيادة السلام', 'Clinique Essalam'],
  ])('%s', (said, name) => {
    expect(named(said, 'customer')).toBe(name)
  })

  it('Samira is no Samir', () => {
    expect(named('سميرة', 'customer')).toBe('')
    expect(named('samira', 'customer')).toBe('')
  })
})
