import { affairSentences } from './affair-sentences.ts'
import { bookSentences } from './book-sentences.ts'
import { paperSentences } from './paper-sentences.ts'

/** What stands around the figures of an answer. */
export const sentences = { ...bookSentences, ...affairSentences, ...paperSentences } as const
