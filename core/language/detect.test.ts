import { expect, test } from 'vitest'
import { detectLanguage } from './detect.ts'

test.each([
  ["j'ai payé la facture d'électricité", 'fr', 'fr'],
  ['combian jai vandu', 'fr', 'fr'],
  ['Ahmed m’a payé 500 DA', 'fr', 'fr'],
  ['how much did I sell today?', 'en', 'en'],
  ['what was my profit last month', 'en', 'en'],
  ['carpenter glue and sandpaper 2300', 'en', 'en'],
  ['sold a leather wallet for 3500', 'en', 'en'],
  ['kraht men had l7ala, wach ndir?', 'dz', 'dz-Latn'],
  ['rani 3and lgrossiste, chwiya w nji', 'dz', 'dz-Latn'],
  ['ma fhemtch 3lach raho ghali', 'dz', 'dz-Latn'],
  ['le prix ta3 la farine rah ghali bezzaf', 'dz', 'dz-Latn'],
  ['كم بلغت المبيعات هذا الأسبوع؟', 'ar', 'ar'],
  ['ما هي المنتجات التي نفدت', 'ar', 'ar'],
  ['علاش ماجاتش السلعة؟', 'dz', 'dz-Arab'],
  ['منحنا الزبون وجبة مجانية', 'ar', 'ar'],
  ['mme rahmani zadet retouche', 'dz', 'dz-Latn'],
  ['وقتاش نخلص ليزامبو', 'dz', 'dz-Arab'],
])('%s is %s', (message, spoken, language) => {
  expect(detectLanguage(message)).toMatchObject({ spoken, language })
})

test('each word of a mixed message has its own language', () => {
  const { words } = detectLanguage('le chiffre ta3 simana li fatet')
  expect(words.map((word) => word.spoken)).toEqual(['fr', 'fr', 'dz', 'dz', 'dz', 'dz'])
})

test('a message that tells nothing of its language says so', () => {
  for (const message of ['', '3', 'Karim', '👍']) expect(detectLanguage(message).confidence).toBeLessThan(0.2)
})

test('one word of Darija tells the language of names that are French', () => {
  expect(detectLanguage('khlast 1500 transport').confidence).toBeGreaterThan(0.2)
})
