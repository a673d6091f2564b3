import { singular, wordsOf } from '../hearing/name-words.ts'
import { services } from '../hearing/other-words.ts'
import type { NamedThing } from '../store.ts'
import { fitsOf, type Clause } from './clauses.ts'

const BY_UNIT = new Set(
  `service services prestation prestations seance seances acte actes consultation consultations heure heures h hour hours
  forfait forfaits course courses nuit nuits nuitee nuitees night nights session sessions cours lesson lessons
  خدمه خدمات حصه حصص ساعه ليله`.split(/\s+/),
)

/** Work that is done for somebody, and no goods: it is in no stock, never comes in and is never lost. */
export function isWork({ name, unit, cost }: NamedThing): boolean {
  const [first = ''] = wordsOf(name)
  const [kept = ''] = wordsOf(unit ?? '')
  return BY_UNIT.has(kept) || (!cost && services.linesOf(singular(first)).length > 0)
}

/** Everything that a clause names is work. */
export function isOnlyWork(said: Clause): boolean {
  const items = fitsOf(said, 'item')
  return items.length > 0 && items.every(({ things }) => things.every(isWork))
}
