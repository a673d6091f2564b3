import { assert, constantFrom, array, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hear, type Heard } from '../hearing/hear.ts'
import { NameIndex } from '../hearing/names.ts'
import { taughtClassifier } from './classifier.ts'
import { featuresOfHeard } from './features.ts'
import { labelled } from './phrases.ts'
import { isAboutOtherThings, secondLook } from './second-look.ts'

const names = new NameIndex([
  { kind: 'item', id: 'coffee', name: 'Café', aliases: [], price: 32_000 },
  { kind: 'customer', id: 'karim', name: 'Karim Haddad', aliases: [] },
])
const heard = (text: string): Heard =>
  hear(text, { names, now: new Date('2026-11-18T09:00:00Z'), zone: 'Africa/Algiers' })
const lookAt = (text: string) => secondLook(heard(text))

describe('a question in words that the rules lack is answered where it is sure', () => {
  it.each([
    ['on a ramassé combien hier', 'revenue'],
    ['de quoi faut-il que je me ravitaille', 'low_stock'],
    ['كم كانت غلة هذا اليوم', 'revenue'],
    ['chkoun li dayer akbar carnet 3andi', 'top_debtor'],
    ['السلعة لي حتى واحد ما خزر فيها', 'never_sold'],
  ])('%s', (text, ask) => {
    expect(lookAt(text)).toMatchObject({ sure: true, questions: [{ ask }] })
  })
})

it('asks back where one word means nothing to it', () => {
  expect(lookAt('chhal 7awechna lyoum')).toMatchObject({ sure: false, questions: [{ ask: 'revenue' }, {}] })
})

describe('what is none of the shop’s business is never answered with a figure', () => {
  it.each([
    'combien de buts a marqué le joueur hier',
    'من أغنى رجل في العالم',
    'chkoun rbe7 lmatch lbare7',
    'how much does a teacher get paid',
    'واش ناكلو اليوم',
    'who has the most followers',
  ])('%s', (text) => {
    expect(lookAt(text)?.sure ?? false).toBe(false)
  })
})

it('knows talk of other things, whatever words of a shop stand in it', () => {
  expect(isAboutOtherThings(heard('chkoun yedi la liga had l3am'))).toBe(true)
  expect(isAboutOtherThings(heard('combien j’ai vendu hier'))).toBe(false)
  expect(isAboutOtherThings(heard('karim haddad ch7al lazmou ykhalasni'))).toBe(false)
})

it('takes no message with a number for a question, whatever words stand around it', () => {
  const words = labelled.flatMap(({ phrase }) => phrase.split(' ')).filter((word) => !/^[A-Z]+$/.test(word))
  assert(
    property(array(constantFrom(...words), { minLength: 1, maxLength: 8 }), (said) => {
      expect(lookAt(`${said.join(' ')} 1500 da`)).toBeNull()
    }),
    { numRuns: 500 },
  )
})

it('says no name of the shop that its question has no place for', () => {
  expect(lookAt('on a ramassé combien hier café')).toBeNull()
  expect(lookAt('كم كانت غلة هذا اليوم كريم حداد')).toBeNull()
})

it('is taught alike each time', () => {
  const features = featuresOfHeard(heard('de quoi faut-il que je me ravitaille'))
  expect(taughtClassifier().look(features)).toEqual(taughtClassifier().look(features))
})
