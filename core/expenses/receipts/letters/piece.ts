import type { SlantedBox } from '../paper/slanted-box.ts'

/** One sign that was read: where it stands along its piece (0 left to 1 right), how sure, and the runner-up. */
export type Sign = { text: string; at: number; sure: number; other: string; otherSure: number }

/** A piece of writing as it was read, and its place on the upright page in pixels. */
export type Piece = { text: string; sure: number; signs: Sign[]; box: SlantedBox }
