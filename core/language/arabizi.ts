const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/g, 'C'],
  [/kh|5/g, 'x'],
  [/gh|8/g, 'G'],
  [/dj|j/g, 'j'],
  [/ou|oo|[ou]/g, 'u'],
  [/7/g, 'h'],
  [/[9qgk]/g, 'k'],
  [/c/g, 'k'],
  [/6/g, 't'],
  [/ll|ss|tt|rr|dd|nn|mm|bb|hh|kk|ff|zz|xx|33/g, '*'],
]

/**
 * Darija in Latin letters as it sounds where nobody agrees on its vowels: `khelsat`, `khalset` and `5alsat` are
 * one key, `khlast` (I paid) is another, for a vowel keeps its place. Null for what is too short to tell.
 */
export function arabiziKey(folded: string): string | null {
  if (!/^[a-z0-9']{4,}$/.test(folded)) return null
  let key = folded.replaceAll("'", '')
  for (const [pattern, sound] of SOUNDS)
    key = key.replaceAll(pattern, (found) => (sound === '*' ? (found[0] ?? '') : sound))
  // The last vowel tells who did it; those within tell nothing.
  const last = key.at(-1) ?? ''
  const inner = key.slice(0, -1).replaceAll(/[aeiuy]+/g, '.')
  const whole = inner + (/[ae]/.test(last) ? 'a' : /[iy]/.test(last) ? 'i' : /[uw]/.test(last) ? 'u' : last)
  return whole.replaceAll(/[^a-zA-Z3]/g, '').length >= 3 ? whole : null
}
