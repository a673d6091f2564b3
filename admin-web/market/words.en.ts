import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  add: 'Note a price',
  added: 'Price noted.',
  prices: 'Your prices and theirs',
  empty: 'Note a price seen elsewhere: Sanad compares it with yours.',
  emptySay: 'at Ali’s milk is 145',
  notOurs: 'What you do not sell',
  weAreCheapest: 'You are the cheapest.',
  cheapest: 'The cheapest: {{name}}.',
  same: 'same price',
  below: '{{amount}} less',
  above: '{{amount}} more',
  competitor: 'Seen at',
  product: 'Item',
  price: 'Price (DA)',
  seasons: 'What the calendar brings',
  noSeasons: 'Nothing special ahead.',
  indicators: 'The country in figures',
}
