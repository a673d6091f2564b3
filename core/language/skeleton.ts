import { fold } from './normalise.ts'

const ARABIC_SOUNDS: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'x', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's', ش: 'C', ص: 's',
  ض: 'd', ط: 't', ظ: 'd', ع: '3', غ: 'G', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n', ه: 'h', ء: '',
  ا: 'a', و: 'u', ي: 'i', ڥ: 'f',
} // prettier-ignore

const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  '2': '', '3': '3', '5': 'x', '6': 't', '7': 'h', '8': 'G', '9': 'k',
  b: 'b', c: 'k', d: 'd', f: 'f', g: 'k', h: 'h', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', q: 'k',
  r: 'r', s: 's', t: 't', v: 'f', w: 'w', x: 'ks', z: 'z', a: 'a', e: 'a', i: 'i', o: 'u', u: 'u', y: 'y',
} // prettier-ignore

// Longest first: the sounds that Latin writing spells with two letters.
const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['tch', 'C'],
  ['dj', 'j'],
  ['kh', 'x'],
  ['gh', 'G'],
  ['ch', 'C'],
  ['sh', 'C'],
  ['th', 't'],
  ['dh', 'd'],
  ['ph', 'f'],
  ['qu', 'k'],
  ['ou', 'u'],
]

/**
 * The sounds that a word keeps however it is spelt and in whichever script: consonants only, one sign for
 * each family (`hlib`, `7lib`, `حليب` → `hlb`; `khobz`, `5obz`, `خبز` → `xbz`; `9ahwa`, `kahwa`, `قهوة` → `khw`).
 * Empty where a word is only vowels. Two words that share a skeleton need not be one word (`bata`, `bit`).
 */
export function skeletonOf(word: string): string {
  const folded = fold(word)
  const sounds = /\p{Script=Arabic}/u.test(folded) ? arabicSounds(folded) : latinSounds(folded)
  return withoutVowels(sounds)
}

function arabicSounds(folded: string): string {
  // A final ه is nearly always the feminine ending, a vowel in speech.
  const word = folded.replace(/(?<=..)ه$/u, 'ا')
  let sounds = ''
  for (const letter of word) sounds += ARABIC_SOUNDS[letter] ?? ''
  return sounds
}

function latinSounds(folded: string): string {
  let sounds = ''
  for (let at = 0; at < folded.length;) {
    const digraph = DIGRAPHS.find(([letters]) => folded.startsWith(letters, at))
    if (digraph) {
      sounds += digraph[1]
      at += digraph[0].length
      continue
    }
    sounds += latinSound(folded, at)
    at += 1
  }
  return sounds
}

/** French c and g are soft before e, i and y. */
function latinSound(folded: string, at: number): string {
  const letter = folded[at] ?? ''
  const soft = /[eiy]/.test(folded[at + 1] ?? '')
  if (letter === 'c' && soft) return 's'
  if (letter === 'g' && soft) return 'j'
  return LATIN_SOUNDS[letter] ?? ''
}

/** و and ي (ou, i) are consonants at the start of a word and before a vowel, vowels elsewhere. */
function withoutVowels(sounds: string): string {
  const single = sounds.replaceAll(/(.)\1+/g, '$1')
  let out = ''
  for (let at = 0; at < single.length; at += 1) {
    const sound = single[at] ?? ''
    const beforeVowel = /[aiu]/.test(single[at + 1] ?? '')
    if (sound === 'a') continue
    if (sound === 'u' || sound === 'w') {
      if (beforeVowel && single[at + 1] !== 'u') out += 'w'
      continue
    }
    if (sound === 'i' || sound === 'y') {
      if (beforeVowel && single[at + 1] !== 'i') out += 'y'
      continue
    }
    out += sound
  }
  return out
}
