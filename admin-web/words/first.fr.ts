import { words as assistant } from '../assistant/words.fr.ts'
import { words as dashboard } from '../dashboard/words.fr.ts'
import { words as frame } from '../frame/words.fr.ts'

/** What the first screen says; the rest comes after it. */
export const words = { assistant, dashboard, frame }
