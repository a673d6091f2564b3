/** Where a text is best cut, the best first: between paragraphs, lines, sentences, words. */
const seams = [/\n{2,}/g, /\n/g, /(?<=[.!?؟…])\s+/g, /\s+/g]

/**
 * Cuts a text into parts of at most `most` UTF-16 units, as channels count them: on sense where there is any
 * past the first third of a part, never inside a character.
 */
export function splitText(text: string, most: number): string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > most) {
    const { end, next } = seamIn(rest, most) ?? wholeCharacters(rest, most)
    parts.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(next).trimStart()
  }
  return rest === '' && parts.length > 0 ? parts : [...parts, rest]
}

function seamIn(text: string, most: number): { end: number; next: number } | undefined {
  // One unit more, so that a seam right after a full part is seen.
  const head = text.slice(0, most + 1)
  for (const seam of seams) {
    const last = [...head.matchAll(seam)].findLast(({ index }) => index > 0 && index <= most)
    if (last && last.index >= most / 3) return { end: last.index, next: last.index + last[0].length }
  }
}

function wholeCharacters(text: string, most: number): { end: number; next: number } {
  let end = 0
  for (const { index, segment } of new Intl.Segmenter().segment(text.slice(0, most * 2))) {
    if (index + segment.length > most) break
    end = index + segment.length
  }
  // A single character longer than a part (a heap of joined signs) is cut all the same.
  const cut = end || most
  return { end: cut, next: cut }
}
