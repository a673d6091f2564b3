import { affairFrames } from './affair-frames.ts'
import { bookFrames } from './book-frames.ts'
import { paperFrames } from './paper-frames.ts'
import { screenFrames } from './screen-frames.ts'

/**
 * Each line says what has to be heard for one kind of question. Of those that fit whole, the one that
 * explains most of the message wins: "combien de ventes" is a count, "ventes" alone is revenue.
 */
export const frames = [...bookFrames, ...affairFrames, ...paperFrames, ...screenFrames] as const
