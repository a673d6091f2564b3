import { words as customers } from '../customers/words.ar.ts'
import { words as expenses } from '../expenses/words.ar.ts'
import { words as intake } from '../intake/words.ar.ts'
import { words as inventory } from '../inventory/words.ar.ts'
import { words as market } from '../market/words.ar.ts'
import { words as marketing } from '../marketing/words.ar.ts'
import { words as offline } from '../offline/words.ar.ts'
import { words as palette } from '../palette/words.ar.ts'
import { words as privacy } from '../privacy/words.ar.ts'
import { words as sales } from '../sales/words.ar.ts'
import { words as settings } from '../settings/words.ar.ts'
import { words as signingIn } from '../signing-in/words.ar.ts'
import { words as suppliers } from '../suppliers/words.ar.ts'

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
