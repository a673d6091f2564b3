const ENDINGS = ['e', 'es', 'ons', 'ez', 'ent', 'er', 'ée', 'és', 'ées', 'ais', 'ait', 'aient']

/**
 * The spellings that a line of the lexicon stands for: `donner*` is all that is said and written of a French
 * verb in -er, and whatever ends in -é is also said of her and of several.
 */
export function spellingsOf(phrase: string): string[] {
  if (phrase.endsWith('er*')) return ENDINGS.map((ending) => phrase.slice(0, -3) + ending)
  if (/\S{3}é$/u.test(phrase)) return [phrase, `${phrase}e`, `${phrase}s`, `${phrase}es`]
  return [phrase]
}
