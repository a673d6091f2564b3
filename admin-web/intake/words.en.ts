import type { InEnglish } from '../words/shape.ts'
import type { words as french } from './words.fr.ts'

export const words: InEnglish<typeof french> = {
  choose: 'Choose a file',
  rows_one: '{{count}} line read',
  rows_other: '{{count}} lines read',
  known_one: '{{count}} known already, left out',
  known_other: '{{count}} known already, left out',
  ignored: 'Columns not used: {{names}}.',
  wrong_one: 'One line needs correcting; nothing is taken in until it is.',
  wrong_other: '{{count}} lines need correcting; nothing is taken in until they are.',
  row: 'Line',
  fault: 'To correct',
  take_one: 'Take in {{count}} line',
  take_other: 'Take in {{count}} lines',
  taken_one: '{{count}} line is in your books.',
  taken_other: '{{count}} lines are in your books.',
}
