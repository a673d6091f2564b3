import { affairSentences } from './affair-sentences.ts'
import { bookSentences } from './book-sentences.ts'

/** What stands around the figures of an answer. */
export const sentences = { ...bookSentences, ...affairSentences } as const
