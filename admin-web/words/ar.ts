import { words as assistant } from '../assistant/words.ar.ts'
import { words as customers } from '../customers/words.ar.ts'
import { words as dashboard } from '../dashboard/words.ar.ts'
import { words as expenses } from '../expenses/words.ar.ts'
import { words as frame } from '../frame/words.ar.ts'
import { words as inventory } from '../inventory/words.ar.ts'
import { words as market } from '../market/words.ar.ts'
import { words as marketing } from '../marketing/words.ar.ts'
import { words as sales } from '../sales/words.ar.ts'
import { words as settings } from '../settings/words.ar.ts'
import { words as signingIn } from '../signing-in/words.ar.ts'
import { words as suppliers } from '../suppliers/words.ar.ts'

export const words = {
  assistant,
  customers,
  dashboard,
  expenses,
  frame,
  inventory,
  market,
  marketing,
  sales,
  settings,
  signingIn,
  suppliers,
}
