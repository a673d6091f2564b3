import { fold } from '../../language/normalise.ts'
import type { Token } from '../../language/tokens.ts'
import type { Mention } from './names.ts'

/** What people are called by before their name, and no part of it: `3ammi Moussa` is in the books as Hadj Moussa. */
const TITLES = new Set(
  (
    'mme madame mlle mr m monsieur si sidi lalla hadj lhadj elhadj hadja lhadja cheikh maitre docteur dr prof ' +
    'oncle tonton tante tata 3ammi 3emmi 3mmi ammi khali khalti 3amti khouya khoya okhti jari jarti voisin voisine ' +
    'مدام السيدة السيد سي سيدي لالة الحاج حاج الحاجة حاجة الشيخ شيخ الأستاذ أستاذ الدكتور دكتور ' +
    'عمي خالي خالتي عمتي طاطا خويا خو ختي أخي أختي جاري جارتي صاحبي يما'
  )
    .split(' ')
    .map(fold),
)

/** The mention of a person with the title that stands before it. */
export function withTitle(mention: Mention, tokens: readonly Token[], after: number): Mention {
  const isPerson = mention.fits.customer ?? mention.fits.supplier
  const at = mention.from - 1
  return isPerson && at >= after && TITLES.has(tokens[at]?.folded ?? '') ? { ...mention, from: at } : mention
}

/** A title alone is nobody. */
export function isTitle(word: string): boolean {
  return TITLES.has(word)
}

/**
 * Samira is no Samir, though both sound alike across scripts: a woman's name ends in a where the man's does not.
 */
export function isOtherGender(said: string, name: string): boolean {
  const [one, other] = [endsInA(said), endsInA(name)]
  return one !== null && other !== null && one !== other
}

/** Whether a name ends in a; null where its writing does not tell (`Abdellah`, هدى). */
function endsInA(name: string): boolean | null {
  if (/[hyieou]$/.test(name) || /[يوع]$/u.test(name)) return null
  return /(?:a|ه|ا)$/u.test(name)
}
