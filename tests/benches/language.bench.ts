import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { detectLanguage } from '#core/language/detect.ts'
import { skeletonOf } from '#core/language/skeleton.ts'

// How well real comments are read: SANAD_BENCH_DATA names the folder that holds language/narabizi.jsonl.
// The even lines may be looked at while rules are made; the odd ones are only measured.

interface Comment {
  readonly text: string
  readonly lang: string
  readonly words: readonly { readonly w: string; readonly lang?: string; readonly ar?: string }[]
}

const data = process.env.SANAD_BENCH_DATA
if (!data) throw new Error('Set SANAD_BENCH_DATA to the folder of the bench data')
const comments = readFileSync(join(data, 'language', 'narabizi.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Comment => JSON.parse(line))

const GOLD: Readonly<Record<string, readonly string[]>> = {
  ar_dz: ['dz'],
  fr: ['fr'],
  en: ['en'],
  // In Latin letters Arabic of the books is not told from Darija.
  ar_msa: ['dz', 'ar'],
}

for (const [name, half] of [
  ['seen', comments.filter((_, at) => at % 2 === 0)],
  ['held out', comments.filter((_, at) => at % 2 === 1)],
] as const) {
  console.log(`${name}: ${half.length} comments`)
  for (const language of ['dz', 'fr']) report(`  messages in ${language}`, messages(half, language))
  report('  words given their language', words(half, ['ar_dz', 'fr', 'en']))
  report('  … with Arabic of the books', words(half, Object.keys(GOLD)))
  for (const language of ['ar_dz', 'fr']) report(`  … words in ${language}`, words(half, [language]))
  report('  word and its Arabic spelling meet', folding(half))
}

const began = performance.now()
for (const { text } of comments) detectLanguage(text)
console.log(`detect: ${(((performance.now() - began) * 1000) / comments.length).toFixed(0)} µs a message`)

type Score = readonly [right: number, of: number]

function messages(half: readonly Comment[], language: string): Score {
  const those = half.filter((comment) => comment.lang === language)
  return [those.filter((comment) => detectLanguage(comment.text).spoken === language).length, those.length]
}

function words(half: readonly Comment[], kinds: readonly string[]): Score {
  let right = 0
  let all = 0
  for (const comment of half) {
    const given = detectLanguage(comment.words.map((word) => word.w).join(' ')).words
    let at = 0
    for (const word of comment.words) {
      const inside = detectLanguageOf(given, at, word.w)
      at = inside.next
      if (!kinds.includes(word.lang ?? '') || inside.language === null) continue
      all += 1
      if (GOLD[word.lang ?? '']?.includes(inside.language)) right += 1
    }
  }
  return [right, all]
}

/** The corpus does not cut `l'eau`; our tokens do: the last of its pieces is the word. */
function detectLanguageOf(given: ReturnType<typeof detectLanguage>['words'], at: number, raw: string) {
  let next = at
  let language: string | null = null
  let rest = raw
  for (;;) {
    const token = given[next]
    const found = token ? rest.indexOf(token.token.raw) : -1
    if (!token || found < 0 || rest.slice(0, found).includes(' ')) break
    language = token.spoken
    rest = rest.slice(found + token.token.raw.length)
    next += 1
  }
  return { language, next }
}

function folding(half: readonly Comment[]): Score {
  const pairs = half.flatMap((comment) => comment.words).filter((word) => word.lang === 'ar_dz' && word.ar)
  return [pairs.filter((word) => skeletonOf(word.w) === skeletonOf(word.ar ?? '')).length, pairs.length]
}

function report(what: string, [right, of]: Score): void {
  console.log(`${what}: ${((100 * right) / Math.max(1, of)).toFixed(1)} % of ${of}`)
}
