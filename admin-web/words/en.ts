import { words as assistant } from '../assistant/words.en.ts'
import { words as expenses } from '../expenses/words.en.ts'
import { words as frame } from '../frame/words.en.ts'
import { words as signingIn } from '../signing-in/words.en.ts'

export const words = { frame, signingIn, assistant, expenses }
