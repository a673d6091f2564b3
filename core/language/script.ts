/** The letters that a text is written in. `null` where it holds none (digits, punctuation, emoji). */
export type Script = 'latin' | 'arabic'

const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu

/** The script that most letters of `text` belong to; Latin wins a tie. */
export function scriptOf(text: string): Script | null {
  const arabic = text.match(ARABIC)?.length ?? 0
  const latin = text.match(LATIN)?.length ?? 0
  if (arabic === 0 && latin === 0) return null
  return arabic > latin ? 'arabic' : 'latin'
}
