const ARABIC_VARIANTS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
}

/** A name as it is compared and searched: without case, accents, vowel marks, Arabic letter variants or doubled spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|ـ/gu, '')
    .toLowerCase()
    .replace(/[أإآٱىةؤئ]/g, (letter) => ARABIC_VARIANTS[letter] ?? letter)
    .replace(/[’'`´]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/\s+/g, ' ')
    .trim()
}
