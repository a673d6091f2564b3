import { words as customers } from '../customers/words.fr.ts'
import { words as expenses } from '../expenses/words.fr.ts'
import { words as intake } from '../intake/words.fr.ts'
import { words as inventory } from '../inventory/words.fr.ts'
import { words as market } from '../market/words.fr.ts'
import { words as marketing } from '../marketing/words.fr.ts'
import { words as offline } from '../offline/words.fr.ts'
import { words as palette } from '../palette/words.fr.ts'
import { words as privacy } from '../privacy/words.fr.ts'
import { words as sales } from '../sales/words.fr.ts'
import { words as settings } from '../settings/words.fr.ts'
import { words as signingIn } from '../signing-in/words.fr.ts'
import { words as suppliers } from '../suppliers/words.fr.ts'

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
