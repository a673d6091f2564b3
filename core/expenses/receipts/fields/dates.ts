import { editDistance, plain, remembered, westernDigits } from './text.ts'

export type FoundDate = { day: string; time: string | null; start: number; end: number; certain: boolean }

const MONTHS: [RegExp, number][] = [
  [/^(?:jan|janv|janvier|january|جانفي|يناير)$/, 1],
  [/^(?:fev|fevr|fevrier|feb|february|فيفري|فبراير)$/, 2],
  [/^(?:mar|mars|march|مارس)$/, 3],
  [/^(?:avr|avril|apr|april|افريل|ابريل)$/, 4],
  [/^(?:mai|may|ماي|مايو)$/, 5],
  [/^(?:juin|jun|june|جوان|يونيو)$/, 6],
  [/^(?:juil|juillet|jul|july|جويليه|يوليو)$/, 7],
  [/^(?:aou|aout|aug|august|اوت|اغسطس)$/, 8],
  [/^(?:sep|sept|septembre|september|سبتمبر)$/, 9],
  [/^(?:oct|octobre|october|اكتوبر)$/, 10],
  [/^(?:nov|novembre|november|نوفمبر)$/, 11],
  [/^(?:dec|decembre|december|ديسمبر)$/, 12],
]

/** Every date in the text, in any of the usual styles, glued to what stands beside it or not. Days that cannot be are left out. */
export const datesIn = remembered((text): FoundDate[] => {
  const tidy = mend(westernDigits(text))
  const found: FoundDate[] = []
  const add = (year: number, month: number, day: number, start: number, end: number, certain: boolean) => {
    const date = dayOf(year, month, day)
    if (date && !found.some((other) => other.start < end && start < other.end)) {
      found.push({
        day: date,
        time: timeNear(tidy.slice(end)) ?? timeBefore(tidy.slice(0, start)),
        start,
        end,
        certain,
      })
    }
  }
  for (const m of tidy.matchAll(
    // The hour may be glued before it: `21:402026/02/03`.
    /(?:(?<=\d:\d{2})|(?<!\d|\d[/.-]))((?:19|20)\d{2})\s?[/.:-]\s?(\d{1,2})\s?[/.:-]\s?([0-3]?\d)/g,
  )) {
    add(Number(m[1]), Number(m[2]), Number(m[3]), m.index, m.index + m[0].length, true)
  }
  for (const m of tidy.matchAll(/(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})/g)) {
    dayAndMonth(Number(m[1]), Number(m[3]), Number(m[4]), m.index, m.index + m[0].length)
  }
  for (const m of tidy.matchAll(
    /(?<![\d.,])(\d{1,2})([/.-])(\d{1,2})\2(\d{2})(?![.,]?\d{3,}(?![:]))(?!\d(?!\d?:))/g,
  )) {
    dayAndMonth(Number(m[1]), Number(m[3]), 2000 + Number(m[4]), m.index, m.index + m[0].length)
  }
  const words = plain(tidy).length === tidy.length ? plain(tidy) : tidy.toLowerCase()
  for (const m of words.matchAll(
    /(?<!\d)(\d{1,2})(?:er|st|nd|rd|th)?[\s.\-/]*(\p{L}{3,9})\.?[\s,.'\-/]*((?:19|20)\d{2}|\d{2}(?![\d:]))/gu,
  )) {
    const month = monthOf(m[2]!)
    if (month) add(fullYear(Number(m[3])), month, Number(m[1]), m.index, m.index + m[0].length, true)
  }
  // `N° 00992 02 févr. 2026` read without its spaces: the day is the last two digits.
  for (const m of words.matchAll(/(?<=\d)([0-3]\d)(\p{L}{3,9})\.?\s?((?:19|20)\d{2})(?!\d)/gu)) {
    const month = monthOf(m[2]!)
    if (month) add(Number(m[3]), month, Number(m[1]), m.index, m.index + m[0].length, false)
  }
  for (const m of words.matchAll(/(\p{L}{3,9})\.?\s?(\d{1,2})(?:st|nd|rd|th)?\s?,?\s?((?:19|20)\d{2})/gu)) {
    const month = monthOf(m[1]!)
    if (month) add(Number(m[3]), month, Number(m[2]), m.index, m.index + m[0].length, true)
  }
  for (const m of tidy.matchAll(/(?<!\d)([0-3]\d)([01]\d)(20[12]\d)(?!\d)/g)) {
    add(Number(m[3]), Number(m[2]), Number(m[1]), m.index, m.index + m[0].length, false)
  }
  return found.sort((a, b) => a.start - b.start)

  function dayAndMonth(first: number, second: number, year: number, start: number, end: number): void {
    if (second >= 1 && second <= 12) add(year, second, first, start, end, true)
    else if (first >= 1 && first <= 12) add(year, first, second, start, end, false)
  }
})

/** The first time of day in the text, `HH:MM`. */
export function timeIn(text: string): string | null {
  const tidy = mend(westernDigits(text))
  return timeNear(tidy)
}

function timeNear(text: string): string | null {
  const m = /(?<![\d])([0-2]?\d)\s?[:hH]\s?([0-5]\d)(?:\s?[:mM]?\s?[0-5]\d)?\s?([ap]\.?m)?/i.exec(text)
  if (!m?.[1] || !m[2]) return null
  let hour = Number(m[1])
  if (hour > 23) return null
  if (m[3]?.toLowerCase().startsWith('p') && hour < 12) hour += 12
  if (m[3]?.toLowerCase().startsWith('a') && hour === 12) hour = 0
  return `${String(hour).padStart(2, '0')}:${m[2]}`
}

function timeBefore(text: string): string | null {
  return timeNear(text.slice(-24))
}

/** Signs that a reader gives for digits inside a date; the text keeps its length. */
function mend(text: string): string {
  return text
    .replace(/(?<=[\d/.-])[oOQ](?=[\d/.:-])/g, '0')
    .replace(/(?<=[\d/-])[lI|](?=[\d/-])/g, '1')
    .replace(/(?<![\p{L}\d])[oO](?=\d[/.-]\d)/gu, '0')
    .replace(/(?<![\p{L}\d])[lI|](?=\d[/.-]\d)/gu, '1')
    .replace(/(?<=\d)[lI|](?=\d{2}\b)/g, '/')
}

/** Names long enough that one wrong letter still leaves no doubt. */
const LONG_MONTHS: [string, number][] = [
  ['janvier', 1],
  ['جانفي', 1],
  ['fevrier', 2],
  ['فيفري', 2],
  ['فبراير', 2],
  ['avril', 4],
  ['افريل', 4],
  ['ابريل', 4],
  ['juillet', 7],
  ['جويليه', 7],
  ['septembre', 9],
  ['سبتمبر', 9],
  ['octobre', 10],
  ['اكتوبر', 10],
  ['novembre', 11],
  ['نوفمبر', 11],
  ['decembre', 12],
  ['ديسمبر', 12],
]

function monthOf(word: string): number | null {
  const tidy = plain(word)
  const exact = MONTHS.find(([name]) => name.test(tidy))
  if (exact) return exact[1]
  const near = LONG_MONTHS.find(
    ([name]) => tidy.length >= name.length && editDistance(tidy.slice(0, name.length), name) <= 1,
  )
  return near?.[1] ?? null
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null
}
