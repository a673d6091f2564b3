import { affairWords } from './lexicon/affair-words.ts'
import { contentWords } from './lexicon/content-words.ts'
import { deedWords } from './lexicon/deed-words.ts'
import { figureWords } from './lexicon/figure-words.ts'
import { foreignWords } from './lexicon/foreign-words.ts'
import { modelWords } from './lexicon/model-words.ts'
import { moneyWords } from './lexicon/money-words.ts'
import { ownWords } from './lexicon/own-words.ts'
import { orderWords } from './lexicon/order-words.ts'
import { paperWords } from './lexicon/paper-words.ts'
import { screenWords } from './lexicon/screen-words.ts'
import { talkWords } from './lexicon/talk-words.ts'

/**
 * What a word of an owner can mean, in all five ways of writing at once: one message mixes them. Spellings
 * are folded when read; a phrase wins over its words; typos, stuck articles and other spellings of one sound
 * are found by the lexicon and need no line here.
 */
export const CONCEPTS = {
  ...deedWords,
  ...figureWords,
  ...affairWords,
  ...contentWords,
  ...moneyWords,
  ...modelWords,
  ...ownWords,
  ...orderWords,
  ...screenWords,
  ...paperWords,
  ...talkWords,
  ...foreignWords,
} as const

export type Concept = keyof typeof CONCEPTS
