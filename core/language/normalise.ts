/** A half-open range of UTF-16 positions in the message as it was written. */
export type Span = readonly [start: number, end: number]

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  // The sound g has no letter of its own, so Algerians write it in four ways.
  ڨ: 'ق',
  ڤ: 'ق',
  گ: 'ق',
  پ: 'ب',
  چ: 'ج',
}

const TATWEEL_AND_DIRECTION = /[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g
const APOSTROPHES = /[’‘ʼ`´ʾʿ]/g

/** Both kinds of Arabic digits as 0-9; everything else as it was, so positions do not move. */
export function westernDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (code >= 0x6f0 ? 0x6f0 : 0x660))
  })
}

/**
 * The form in which two spellings of one word are compared: lower case, no accents or tashkil, one letter
 * for each family of Arabic letters, western digits, plain apostrophes, stretched letters cut to one.
 * Folding twice changes nothing.
 */
export function fold(text: string): string {
  return unstretched(PLAIN.test(text) ? text : unmarked(text))
}

/** Most words of a message are so already. */
const PLAIN = /^[a-z0-9']*$/

function unmarked(text: string): string {
  return westernDigits(text)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(TATWEEL_AND_DIRECTION, '')
    .replaceAll(APOSTROPHES, "'")
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[ٱىیةکڨڤگپچ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
}

function unstretched(text: string): string {
  return text.replaceAll(/(\p{L})\1{2,}/gu, '$1')
}

const LATIN_STUCK =
  /^(?:(?:wel|fel|bel|mel|lel|lil|kel|w?el|w?al|les?|l|d|w|b|f)['-]|(?:wel|fel|bel|mel|lel|el|al|l)(?=\S))/
const ARABIC_STUCK = /^(?:و?(?:بال|فال|كال|مال|لل|ال)|و(?:ب|ف|ل)?|ب|ف|ل|ك|ع)/
const ASSIMILATED = /^(?:e|a)([cdnrstz])h?\1/

/**
 * The folded word itself, then what is left of it without the articles and particles that are written
 * stuck to it (`l'eau`, `lfarina`, `essokor`, `للحليب`, `والسكر`). Which of them is the word only a lexicon
 * can tell (`lait` begins with an l that is its own), so all are given, likeliest first.
 */
export function bareForms(folded: string): string[] {
  const forms = [folded]
  const cut = (form: string, pattern: RegExp) => {
    const rest = form.replace(pattern, '')
    if (rest.length >= 2 && !forms.includes(rest)) forms.push(rest)
    return rest
  }
  if (/\p{Script=Arabic}/u.test(folded)) {
    const once = cut(folded, ARABIC_STUCK)
    cut(folded, /^[وبفلك]/)
    cut(once, /^(?:لل|ال|[بفل])/)
    return forms
  }
  const once = cut(folded, LATIN_STUCK)
  cut(once, /^(?:el|al|l)['-]?/)
  // `elouz` is `el louz`.
  cut(folded, /^[ea](?=l[aeiou])/)
  if (ASSIMILATED.test(folded)) cut(folded, /^[ea]([cdnrstz])h?(?=\1)/)
  return forms
}

/** `خبزتين`, `حليبين`, `kartountin` mean two: the singular's folded form, or null where it is no such dual. */
export function singularOfDual(folded: string): string | null {
  if (/^.{2,}ت(?:ين|ان)$/u.test(folded)) return `${folded.slice(0, -3)}ه`
  if (/^\p{Script=Arabic}{3,}(?:ين|ان)$/u.test(folded)) return folded.slice(0, -2)
  if (/^[a-z0-9]{3,}tin$/.test(folded)) return `${folded.slice(0, -3)}a`
  return null
}
