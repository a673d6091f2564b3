import { words as assistant } from '../assistant/words.ar.ts'
import { words as dashboard } from '../dashboard/words.ar.ts'
import { words as frame } from '../frame/words.ar.ts'

/** What the first screen says; the rest comes after it. */
export const words = { assistant, dashboard, frame }
