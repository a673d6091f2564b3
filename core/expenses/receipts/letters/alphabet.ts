/** The signs that a Latin receipt can hold, by their index in the recogniser's answer (0 is the blank). */
export function latinAlphabet(keys: string): Map<number, string> {
  const signs = keys.split('\n')
  if (signs[signs.length - 1] === '') signs.pop()
  const alphabet = new Map<number, string>()
  signs.forEach((sign, i) => {
    if (/^[!-~\u00a0-\u017f€£]$/.test(sign)) alphabet.set(i + 1, sign)
    else if (sign === '№') alphabet.set(i + 1, 'N°')
    else if (sign === '—') alphabet.set(i + 1, '-')
    else if (sign === '’') alphabet.set(i + 1, "'")
  })
  alphabet.set(signs.length + 1, ' ')
  return alphabet
}
