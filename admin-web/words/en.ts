import { words as assistant } from '../assistant/words.en.ts'
import { words as customers } from '../customers/words.en.ts'
import { words as dashboard } from '../dashboard/words.en.ts'
import { words as expenses } from '../expenses/words.en.ts'
import { words as frame } from '../frame/words.en.ts'
import { words as inventory } from '../inventory/words.en.ts'
import { words as sales } from '../sales/words.en.ts'
import { words as signingIn } from '../signing-in/words.en.ts'

export const words = { assistant, customers, dashboard, expenses, frame, inventory, sales, signingIn }
