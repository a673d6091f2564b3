import { words as assistant } from '../assistant/words.en.ts'
import { words as dashboard } from '../dashboard/words.en.ts'
import { words as frame } from '../frame/words.en.ts'

/** What the first screen says; the rest comes after it. */
export const words = { assistant, dashboard, frame }
