import { words as assistant } from '../assistant/words.ar.ts'
import { words as expenses } from '../expenses/words.ar.ts'
import { words as frame } from '../frame/words.ar.ts'
import { words as signingIn } from '../signing-in/words.ar.ts'

export const words = { frame, signingIn, assistant, expenses }
