import { skeletonOf } from '../../language/skeleton.ts'

/** What a likeness of sounds hides: another first letter, or sounds that are left only when an article is cut off. */
export function strangeness(word: string, own: readonly string[], text: string, sounds: string): number {
  // Two consonants are too few to know a word by, unless it opens with a vowel in both scripts (Amina, أمينة).
  if (sounds.length < 3 && !(sounds.length === 2 && opensWithVowel(word) && opensWithVowel(text))) return 1
  return (
    (opensAlike(word, text) ? 0 : 0.06) + (own.some((each) => hardened(each) === hardened(sounds)) ? 0 : 0.25)
  )
}

/** A final d is heard as t as often: Makroud, مقروط. */
function hardened(sounds: string): string {
  return sounds.replace(/d$/, 't')
}

/** The sounds of a word, with and without what may be stuck to its front. */
export function bareSounds(word: string): string[] {
  const bare = [word, word.replace(/^(?:وال|بال|لل|ال)/u, ''), word.replace(/^[ولب](?=.{3})/u, '')]
  // Latin letters have no ع: `Benali` is بن علي.
  return bare.map(skeletonOf).flatMap((sounds) => [sounds, sounds.replaceAll('3', '')])
}

/** أحمد and حميد have the same consonants; only one of them begins with a vowel, as Ahmed does. */
function opensAlike(one: string, other: string): boolean {
  return opensWithVowel(one) === opensWithVowel(other)
}

function opensWithVowel(word: string): boolean {
  return /^[aeiouyايع]/u.test(
    word.replace(/^(?:وال|بال|لل|ال|el|al)(?=.{3})/u, '').replace(/^[ولب](?=ا)/u, ''),
  )
}
