import { words as assistant } from '../assistant/words.fr.ts'
import { words as expenses } from '../expenses/words.fr.ts'
import { words as frame } from '../frame/words.fr.ts'
import { words as signingIn } from '../signing-in/words.fr.ts'

export const words = { frame, signingIn, assistant, expenses }
