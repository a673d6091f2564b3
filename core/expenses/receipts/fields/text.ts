const EASTERN = '٠١٢٣٤٥٦٧٨٩'
const PERSIAN = '۰۱۲۳۴۵۶۷۸۹'

/** Eastern Arabic digits and signs as Western ones; the text keeps its length. */
export function westernDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(EASTERN.indexOf(digit)))
    .replace(/[۰-۹]/g, (digit) => String(PERSIAN.indexOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', "'")
    .replaceAll('،', ',')
}

const MOST_REMEMBERED = 4000

/** The words of a page are asked about again and again, and so are the labels: each answer is kept for a while. */
export function remembered<Answer extends string | number | boolean | object | null>(
  answer: (text: string) => Answer,
): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const found = answer(text)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(text, found)
    return found
  }
}

/** Lower case, no accents, no Arabic vowel signs, one form for each Arabic letter. The spaces stay. */
export const plain = remembered((text) =>
  westernDigits(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replaceAll('œ', 'oe')
    .toLowerCase(),
)

/** Arabic letters that only their dots tell apart, which is what a photo loses first. */
const WITHOUT_DOTS: [RegExp, string][] = [
  [/[بتثنيئ]/g, 'ب'],
  [/[جحخ]/g, 'ح'],
  [/ذ/g, 'د'],
  [/ز/g, 'ر'],
  [/ش/g, 'س'],
  [/ض/g, 'ص'],
  [/ظ/g, 'ط'],
  [/غ/g, 'ع'],
  [/ق/g, 'ف'],
  [/ؤ/g, 'و'],
  [/ء/g, ''],
]

/** Only what a reader cannot lose: letters and digits without spaces, with the usual mix-ups made one. */
export const squash = remembered((text) => {
  const latin = squashLatin(text)
  if (!/[\u0621-\u064a]/.test(latin)) return latin
  return WITHOUT_DOTS.reduce((left, [letters, one]) => left.replace(letters, one), latin)
})

function squashLatin(text: string): string {
  return plain(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[0]/g, 'o')
    .replace(/[1|!]/g, 'l')
    .replace(/i/g, 'l')
    .replace(/5/g, 's')
    .replace(/8/g, 'b')
}

/** The least number of wrong letters at which `pattern` occurs anywhere in `text`, and where it ends. */
export function nearest(pattern: string, text: string): { wrong: number; end: number } {
  const at = text.indexOf(pattern)
  if (at >= 0) return { wrong: 0, end: pattern === '' ? 0 : at + pattern.length }
  const row = Array.from({ length: pattern.length + 1 }, (_, i) => i)
  let best = { wrong: pattern.length, end: 0 }
  for (let j = 1; j <= text.length; j++) {
    let before = 0
    for (let i = 1; i <= pattern.length; i++) {
      const above = row[i]!
      const same = pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1
      row[i] = Math.min(before + same, above + 1, row[i - 1]! + 1)
      before = above
    }
    if (row[pattern.length]! < best.wrong) best = { wrong: row[pattern.length]!, end: j }
  }
  return best
}

/** Whether the pattern occurs in the text with at most so many letters wrong. */
export function occurs(pattern: string, text: string, allowed: number): boolean {
  if (text.includes(pattern)) return true
  if (allowed === 0 || lettersMissing(pattern, text) > allowed) return false
  return nearest(pattern, text).wrong <= allowed
}

/** How many of its letters the text does not hold at all: at least as many are wrong. */
function lettersMissing(pattern: string, text: string): number {
  let missing = 0
  for (let i = 0; i < pattern.length; i++) if (!text.includes(pattern[i]!)) missing++
  return missing
}

export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}

/** 1 for the same text, 0 for nothing in common; accents, case, spaces and punctuation do not count. */
export function likeness(a: string, b: string): number {
  const left = plain(a).replace(/[^\p{L}\p{N}]/gu, '')
  const right = plain(b).replace(/[^\p{L}\p{N}]/gu, '')
  if (left === '' || right === '') return 0
  return 1 - editDistance(left, right) / Math.max(left.length, right.length)
}
