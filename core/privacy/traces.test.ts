import { expect, test } from 'vitest'
import { hiddenIn, knownAs, wordsIn } from './traces.ts'

const amina = { names: ['Amina Hélou'], phones: ['+213 550 12 34 56'], emails: ['amina@example.dz'] }
const others = wordsIn(['Hélou Frères', 'lait'])
const inText = (text: string) => hiddenIn(text, knownAs(amina, 'text', others).hide)

test.each([
  ['crédit d’Amina Hélou 300 DA', 'crédit d’… 300 DA'],
  ['AMINA HELOU a payé', '… a payé'],
  ['combien doit amina ?', 'combien doit … ?'],
  ['Hélou Frères ont livré', 'Hélou Frères ont livré'],
  ['son numéro : 0550123456, 0550 12 34 56, +213550123456', 'son numéro : …, …, …'],
  ['écris à amina@example.dz', 'écris à …'],
  ['laminage de 10550123456', 'laminage de 10550123456'],
  ['{"text":"Clients :\\namina doit 2","n":[1,null]}', '{"text":"Clients :\\n… doit 2","n":[1,null]}'],
])('%s', (text, without) => {
  expect(inText(text)).toBe(without)
})

test('Arabic writes a word onto the front of a name', () => {
  const { hide } = knownAs({ names: ['أمينة بلقاسم'], phones: [], emails: [] }, 'text', new Set())
  expect(hide('دين لأمينة بلقاسم، وأمينة خلصت')).toBe('دين …، … خلصت')
})

test('a name of one word takes no goods with it', () => {
  const ali = { names: ['Ali'], phones: [], emails: [] }
  expect(knownAs(ali, 'name', new Set()).hide('Ali')).toBe('Ali')
  expect(knownAs(ali, 'text', new Set()).hide('rendu à Ali, alimentation')).toBe('rendu à …, alimentation')
})
