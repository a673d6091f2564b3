import type { Shop } from '../capability.ts'

/** What it takes to read the room's books: a run has it, and so has a job with a snapshot in hand. */
export type Reading = Pick<Shop, 'tx' | 'business' | 'today'>
