import type { Language } from '../shapes.ts'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'
const LEFT_TO_RIGHT = '\u200e'

const beforeHighMarks = / (?=[:;!?»])/g

/**
 * A text with the marks of its language, however it was put together: a narrow space before `: ; ! ?` and inside `« »` in
 * French, none elsewhere, and the turned comma and question mark in Arabic. Marking twice changes nothing.
 */
export function withMarks(text: string, language: Language): string {
  return marksOf[language](text)
}

const marksOf: Readonly<Record<Language, (text: string) => string>> = {
  fr: (text) =>
    percent(guillemets(text.replace(beforeHighMarks, NARROW)), NO_BREAK).replace(
      /(?<=\p{L})'(?=\p{L})/gu,
      '’',
    ),
  en: (text) => percent(closed(text), ''),
  ar: arabic,
  'dz-Arab': arabic,
  'dz-Latn': (text) => percent(guillemets(closed(text)), NO_BREAK),
}

function arabic(text: string): string {
  return percent(closed(text), '')
    .replaceAll(', ', '، ')
    .replace(/(?<=\p{Script=Arabic}[»")]?)\?/gu, '؟')
    .replace(/(?<![\p{L}\p{N}\u200e])[+−-](?=\d)/gu, `${LEFT_TO_RIGHT}$&`)
}

function closed(text: string): string {
  return text.replace(/ (?=[:;!?])/g, '')
}

function guillemets(text: string): string {
  return text.replace(/« ?(?=\S)/g, `«${NARROW}`).replace(/(?<=\S) ?»/g, `${NARROW}»`)
}

function percent(text: string, space: string): string {
  return text.replace(/(?<=\d)[ \u00a0]?%/g, `${space}%`)
}

/** What a reader follows to somewhere is left as it is written. */
const address = /(?:https?:\/\/|www\.|[@#/])\S+/gu
const latinName = /\p{Script=Latin}+(?:[ .,'’&_-]{1,2}[\p{Script=Latin}\d]+)*/gu

/** Latin names in an Arabic text stand apart, so that the numbers around them keep their places: `3 Lait × 120 دج`. Twice is as once. */
export function inOrder(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return apart(text.replace(/[\u2068\u2069]/g, ''))
}

function apart(text: string): string {
  let at = 0
  let kept = ''
  for (const found of text.matchAll(address)) {
    kept += text.slice(at, found.index).replace(latinName, '\u2068$&\u2069') + found[0]
    at = found.index + found[0].length
  }
  return kept + text.slice(at).replace(latinName, '\u2068$&\u2069')
}
