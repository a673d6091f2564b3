const ENDINGS = ['e', 'es', 'ons', 'ez', 'ent', 'er', 'ée', 'és', 'ées', 'ais', 'ait', 'aient']

/** What follows and precedes the stem of a verb of Darija, by who does it; and what is stuck to its end. */
const DARIJA = {
  latin: {
    first: ['t', 'tt', 'na'],
    third: ['', 'et', 'at', 'ou', 'o', 'w', 'u', 'aw'],
    before: ['n', 'ne', 'na', 'y', 'ye', 'ya', 't', 'te', 'ta'],
    after: ['', 'ou', 'o', 'w', 'u'],
    stuck: ['', 'h', 'ha', 'hom', 'houm', 'li', 'lou', 'lo', 'lha', 'lhom', 'lna', 'ni'],
  },
  arabic: {
    first: ['ت', 'نا'],
    third: ['', 'ت', 'ات', 'و', 'وا'],
    before: ['ن', 'ي', 'ت', 'أ'],
    after: ['', 'و', 'وا'],
    stuck: ['', 'ه', 'ها', 'هم', 'لي', 'لو', 'له', 'لها', 'لهم', 'لنا', 'ني'],
  },
} as const

/**
 * The spellings that a line of the lexicon stands for: `donner*` is all that is said and written of a French
 * verb in -er, and whatever ends in -é is also said of her and of several. `rba7~` is all of a verb of Darija, `rba7~1` what we did, `rba7~3` what others did.
 */
export function spellingsOf(phrase: string): string[] {
  if (phrase.endsWith('er*')) return ENDINGS.map((ending) => phrase.slice(0, -3) + ending)
  const [, stem, who] = /^(\S+)~([13]?)$/u.exec(phrase) ?? []
  if (stem) return darijaOf(stem, who ?? '')
  if (/\S{3}é$/u.test(phrase)) return [phrase, `${phrase}e`, `${phrase}s`, `${phrase}es`]
  return [phrase]
}

function darijaOf(stem: string, who: string): string[] {
  const { first, third, before, after, stuck } = /\p{Script=Arabic}/u.test(stem)
    ? DARIJA.arabic
    : DARIJA.latin
  const past = [...(who === '3' ? [] : first), ...(who === '1' ? [] : third)].map((end) => stem + end)
  const now = who ? [] : before.flatMap((start) => after.map((end) => start + stem + end))
  return [...past, ...now].flatMap((form) => stuck.map((end) => form + end))
}
