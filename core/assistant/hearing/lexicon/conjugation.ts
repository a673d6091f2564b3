const ENDINGS = ['e', 'es', 'ons', 'ez', 'ent', 'er', 'ée', 'és', 'ées', 'ais', 'ait', 'aient']

/** What follows and precedes the stem of a verb of Darija, by who does it; and what is stuck to its end. */
const DARIJA = {
  latin: {
    first: ['t', 'tt', 'na'],
    third: ['', 'et', 'at', 'ou', 'o', 'w', 'u', 'aw'],
    before: ['n', 'ne', 'na', 'y', 'ye', 'ya', 't', 'te', 'ta'],
    after: ['', 'ou', 'o', 'w', 'u'],
    stuck: [
      '',
      'h',
      'ha',
      'hom',
      'houm',
      'li',
      'lou',
      'lo',
      'lha',
      'lhom',
      'lna',
      'ni',
      'ou',
      'o',
      'elhom',
      'elha',
      'na',
    ],
  },
  arabic: {
    first: ['ت', 'نا'],
    third: ['', 'ت', 'ات', 'و', 'وا'],
    before: ['ن', 'ي', 'ت', 'أ'],
    after: ['', 'و', 'وا'],
    stuck: ['', 'ه', 'ها', 'هم', 'لي', 'لو', 'له', 'لها', 'لهم', 'لنا', 'ني', 'و'],
  },
} as const

/**
 * The spellings that a line of the lexicon stands for: `donner*` is all that is said and written of a French
 * verb in -er, and whatever ends in -é is also said of her and of several. `rba7~` is all of a verb of Darija, `rba7~1` what we did, `rba7~3` what others did,
 * `rba7~2` what others will. A `?` is a vowel that each hears in another way, or none: `kh?l?s~1`.
 */
export function spellingsOf(phrase: string): string[] {
  if (phrase.endsWith('er*')) return ENDINGS.map((ending) => phrase.slice(0, -3) + ending)
  const [, stem, who] = /^(\S+)~([123]?)$/u.exec(phrase) ?? []
  if (stem) return vowelled(stem).flatMap((each) => darijaOf(each, who ?? ''))
  if (/\S{3}é$/u.test(phrase)) return [phrase, `${phrase}e`, `${phrase}s`, `${phrase}es`]
  return [phrase]
}

function vowelled(stem: string): string[] {
  const at = stem.indexOf('?')
  if (at < 0) return [stem]
  return ['', 'e', 'a'].flatMap((vowel) => vowelled(stem.slice(0, at) + vowel + stem.slice(at + 1)))
}

function darijaOf(stem: string, who: string): string[] {
  const { first, third, before, after, stuck } = /\p{Script=Arabic}/u.test(stem)
    ? DARIJA.arabic
    : DARIJA.latin
  const past =
    who === '2' ? [] : [...(who === '3' ? [] : first), ...(who === '1' ? [] : third)].map((end) => stem + end)
  const starts = who === '2' ? before.filter((start) => !/^[nنأ]/u.test(start)) : who ? [] : before
  const now = starts.flatMap((start) => after.map((end) => start + stem + end))
  return [...past, ...now].flatMap((form) => stuck.map((end) => form + end))
}
