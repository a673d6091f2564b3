import { readDigits } from '../language/digits.ts'
import { westernDigits } from '../language/normalise.ts'
import { readNumbers } from '../language/numbers.ts'

/**
 * The numbers of a text that stand in none of its grounds: what a model made up, or worked out by itself, which
 * it is not trusted to do. `counts` are figures that the grounds hold without writing them, such as the length
 * of a list. The numbers come back as they were written.
 */
export function inventedIn(
  text: string,
  grounds: readonly string[],
  counts: readonly number[] = [],
): string[] {
  const known = new Set([...grounds.flatMap(valuesIn), ...counts].flatMap(alsoRounded))
  const measures = new Set(
    grounds.flatMap((ground) => valuesIn(ground.replaceAll(DATE, ' '))).flatMap(alsoRounded),
  )
  const plain = withoutPlaces(westernDigits(text)).replaceAll(LIST_MARK, '')
  const digits = [...plain.matchAll(RUN)]
    // A day of a date is no amount and no share.
    .filter(({ 0: run, index }) => {
      const measured = MEASURE.test(plain.slice(index + run.length, index + run.length + 12))
      return !isKnown(run, measured ? measures : known)
    })
    .map(([run]) => run)
  const words = readNumbers(plain)
    .filter(({ said, values }) => said === 'words' && values[0] >= 2)
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ span: [from, to] }) => plain.slice(from, to))
  return [...digits, ...words]
}

/** `1 250,50`, `1.250`, `2026`, `08`: digits with what stands between them. */
const RUN = /\d(?:[.,٬٫'’\u00a0\u202f ]?\d)*/g
const MEASURE = /^[\s\u00a0\u202f]*(?:%|٪|DA\b|DZD\b|dinars?\b|دج|د\.ج|دينار)/i
const DATE = /\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?\b|\b\d\d:\d\d(?::\d\d)?\b/g
/** `1.` and `2)` before the lines of a list count lines and nothing of the shop. */
const LIST_MARK = /^[ \t]*\d{1,2}[.)]\s/gm
/** Names that stand in for people: their numbers are ours. */
const PLACE = /\b[A-Z]{3,}_\d+\b/g
/** Ids, codes (`CPI.12M`) and addresses hold digits that are nobody's figure. */
const ID = /https?:\/\/[^\s"]+|\b(?=\w*\d)(?=\w*[a-z])\w{16,}\b|\b[A-Z]{2,}(?:\.\w+)+/gi

function withoutPlaces(text: string): string {
  return text.replaceAll(PLACE, ' ')
}

function written(text: string): string[] {
  return [...text.matchAll(RUN)].map(([run]) => run)
}

/** A run is one number (`1 250`), or several with spaces between (`3 140`): every way of reading it whole will do. */
function isKnown(run: string, known: ReadonlySet<number>): boolean {
  const whole = readDigits(run.trim())
  if (whole !== null && known.has(whole)) return true
  const parts = run.split(/[\s\u00a0\u202f]+/)
  if (parts.length > 1 && parts.every((part) => isKnown(part, known))) return true
  if (parts.length > 1) return false
  const pieces = run.split(/[.,'’٬٫]/)
  // `26.11.2026` and `08.30` are no number, but made of numbers.
  return pieces.length > 1 && whole === null && pieces.every((piece) => known.has(Number(piece)))
}

function valuesIn(ground: string): number[] {
  const plain = withoutPlaces(westernDigits(ground)).replaceAll(ID, ' ')
  const digits = written(plain).flatMap((run) => {
    const parts = run.split(/[\s\u00a0\u202f]+/)
    const pieces = parts.flatMap((part) => [part, ...part.split(/[.,'’٬٫]/)])
    // `1 250,50` is not 250,50 as well: its parts are numbers of their own only where the whole is none.
    const whole = readDigits(run)
    return whole === null ? pieces.map(readDigits) : [whole]
  })
  const words = readNumbers(plain)
    .filter(({ said }) => said !== 'digits')
    .flatMap(({ values }) => [...values])
  return [...digits.filter((value) => value !== null), ...words]
}

/** A figure may be said without its decimals, and a loss without its sign. */
function alsoRounded(value: number): number[] {
  const size = Math.abs(value)
  return [size, Math.round(size), Math.round(size * 10) / 10, Math.floor(size)]
}
