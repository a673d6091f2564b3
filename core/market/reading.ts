import type { Shop } from '../capability.ts'

/** What it takes to read the books and word them: a run has it, and so has a preparation with a snapshot in hand. */
export type Reading = Omit<Shop, 'change' | 'again' | 'parts' | 'clock'>
