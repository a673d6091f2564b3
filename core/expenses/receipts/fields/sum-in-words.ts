import { says } from './labels.ts'
import type { Line } from './lines.ts'
import { editDistance, nearest, squash } from './text.ts'

const UNITS =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt']
/** The share of its letters that may be misread for a sum in words still to say something. */
const READABLE = 0.2
const WELL_READ = 0.12

/** The sum in words as the paper closes with it, `arrêtée à la somme de dix mille dinars`: its dinars, squashed. */
export function sumInWords(lines: readonly Line[]): string | null {
  const from = lines.findIndex(({ text }) => says(text, 'a la somme de', 'la somme de', 'somme de'))
  if (from < 0) return null
  const text = squash(
    lines
      .slice(from, from + 3)
      .map((line) => line.text)
      .join(' '),
  )
  const { end } = nearest(squash('somme de'), text)
  const said = text.slice(end)
  const dinars = nearest(squash('dinar'), said)
  const whole = dinars.wrong > 1 ? '' : said.slice(0, dinars.end - squash('dinar').length)
  return whole.length >= 5 && !/\d/.test(whole) ? whole : null
}

/**
 * Whether the words say this sum: `yes` where no sum that differs from it by one digit is nearer to them, `no` where
 * one is and the words are well read, else null. The words are compared and not parsed: a photo takes letters out of
 * them, `quatrevigtcinmile`.
 */
export function saysSum(words: string, centimes: number): 'yes' | 'no' | null {
  const dinars = Math.floor(centimes / 100)
  const own = wrongIn(words, dinars)
  const nearestOther = Math.min(...neighbours(dinars).map((other) => wrongIn(words, other)))
  if (own < nearestOther) return own <= READABLE ? 'yes' : null
  return nearestOther <= WELL_READ && nearestOther < own ? 'no' : null
}

function wrongIn(words: string, dinars: number): number {
  const wanted = squash(inFrench(dinars))
  return editDistance(wanted, words) / Math.max(wanted.length, words.length)
}

/** The sums that one misread digit makes of this one. */
function neighbours(dinars: number): number[] {
  const digits = String(dinars)
  return Array.from(digits).flatMap((digit, at) =>
    Array.from('0123456789')
      .filter((other) => other !== digit && !(at === 0 && other === '0'))
      .map((other) => Number(`${digits.slice(0, at)}${other}${digits.slice(at + 1)}`)),
  )
}

/** A number below a milliard in words. */
export function inFrench(value: number): string {
  if (value < 20) return UNITS[value] ?? ''
  if (value < 100) return tens(value)
  if (value < 1000) return scaled(value, 100, 'cent', true)
  if (value < 1_000_000) return scaled(value, 1000, 'mille', true)
  return scaled(value, 1_000_000, 'million', false)
}

function tens(value: number): string {
  const ten = TENS[Math.floor(value / 10)] ?? 'quatre-vingt'
  const rest = value % 20 < 10 || value < 60 ? value % 10 : value % 20
  if (rest === 0) return ten
  return `${ten} ${rest % 10 === 1 && value < 80 ? 'et ' : ''}${UNITS[rest]}`
}

function scaled(value: number, scale: number, word: string, bareOne: boolean): string {
  const many = Math.floor(value / scale)
  const rest = value % scale
  const head = many === 1 && bareOne ? word : `${inFrench(many)} ${word}`
  return rest === 0 ? head : `${head} ${inFrench(rest)}`
}
