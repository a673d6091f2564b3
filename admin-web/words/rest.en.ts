import { words as customers } from '../customers/words.en.ts'
import { words as expenses } from '../expenses/words.en.ts'
import { words as intake } from '../intake/words.en.ts'
import { words as inventory } from '../inventory/words.en.ts'
import { words as market } from '../market/words.en.ts'
import { words as marketing } from '../marketing/words.en.ts'
import { words as offline } from '../offline/words.en.ts'
import { words as palette } from '../palette/words.en.ts'
import { words as privacy } from '../privacy/words.en.ts'
import { words as sales } from '../sales/words.en.ts'
import { words as settings } from '../settings/words.en.ts'
import { words as signingIn } from '../signing-in/words.en.ts'
import { words as suppliers } from '../suppliers/words.en.ts'

/** What every other room says. */
export const words = {
  customers,
  expenses,
  intake,
  inventory,
  market,
  marketing,
  offline,
  palette,
  privacy,
  sales,
  settings,
  signingIn,
  suppliers,
}
