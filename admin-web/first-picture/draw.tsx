import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { QueryClient, QueryKey } from '@tanstack/react-query'
import i18next, { type i18n } from 'i18next'
import { prerenderToNodeStream } from 'react-dom/static'
import { I18nextProvider } from 'react-i18next'
import { Router } from 'wouter'
import type { Draw, Wanted } from '../../api/first-picture.ts'
import { addressOf } from '../api/client.ts'
import { openQueries, whoIsHere } from '../api/queries.ts'
import { session } from '../api/session.ts'
import { App } from '../app.tsx'
import { books, known, webLanguages, type WebLanguage } from '../early/spoken.ts'
import { digitStyles, setIn, WhereDigitsAreKept, type DigitStyle } from '../frame/digits.ts'
import { languageOf } from '../frame/language.ts'
import { PAGE_SIZE } from '../frame/more-pages.tsx'
import { BESIDE, growsByPages, kept, type Beside } from './shape.ts'

// Runs on the server: a screen as a browser would draw it at first, so that figures are read while the libraries are
// still on their way. What it is drawn from goes along, and the browser takes it up from there.

/** Where there is something to read at once; why not elsewhere stands in docs/decisions/0060-the-first-picture.md. */
const screens = [
  /^\/$/,
  /^\/tools(?:\/(?:sales|expenses|reorder|suppliers|customers(?:\/(?!new$)[\w-]+)?))?$/,
  /^\/market(?:\/(?:competitors|country))?$/,
  /^\/marketing(?:\/(?:campaigns|audience))?$/,
]
/** What opens a sheet over a screen, which is for hands rather than eyes. */
const opensASheet = ['chat', 'add', 'campaign']
/** Each drawing may ask for what the one before could not: the days of a month that had to be known first. */
const MOST_DRAWINGS = 6

const around = readFileSync(new URL('page.html', import.meta.url), 'utf8')
const [toAttributes, toFonts, toPicture, toBeside, toEnd] = around.split(
  /%(?:ATTRIBUTES|FONTS|PICTURE|BESIDE)%/,
)
const [, pressed = ''] = /<script>([^]*?)<\/script>/.exec(around) ?? []
/** By which the Content-Security-Policy knows the one script in the page. */
const script = `sha256-${createHash('sha256').update(pressed).digest('base64')}` as const
const fonts = new Map(
  Array.from(
    around.matchAll(/url\((\/assets\/[\w-]+-(latin|arabic)-\d[\w-]+\.woff2)\)/g),
    ([, file, alphabet]) => [file, alphabet],
  ),
)
await learnEveryLanguage()

export const draw: Draw = async (wanted) => {
  const { pathname, searchParams, search } = new URL(wanted.address, 'http://here')
  if (!screens.some((screen) => screen.test(pathname))) return null
  if (opensASheet.some((name) => searchParams.has(name))) return null
  const language = languageOf(known(wanted.device.language ?? ''), wanted.me.user.language)
  const digits: DigitStyle = wanted.device.digits === 'arabic' ? 'arabic' : 'western'
  const queries = openQueries()
  const beside: Beside = { language, digits, answers: [] }
  const elsewhere: { redirectTo?: string } = {}
  try {
    // One clock for the whole house, whoever asks.
    session.behindMs = Date.parse(wanted.me.now) - Date.now()
    keep(queries, beside, whoIsHere.queryKey, '/api/auth/me', wanted.me)
    const words = wordsIn(language, digits)
    for (let drawing = 0; drawing < MOST_DRAWINGS; drawing++) {
      const picture = await drawn(
        <I18nextProvider i18n={words}>
          <WhereDigitsAreKept value={() => digits}>
            <Router ssrPath={pathname} ssrSearch={search} ssrContext={elsewhere}>
              <App queries={queries} />
            </Router>
          </WhereDigitsAreKept>
        </I18nextProvider>,
      )
      if (elsewhere.redirectTo) return elsewhere.redirectTo === '/tools' ? { to: '/tools' } : null
      const open = askedIn(queries)
      if (open.length === 0) return { page: page(picture, beside, wanted.device.theme), script }
      for (const key of open) {
        const address = addressFor(key)
        keep(queries, beside, key, address, await wanted.answer(address, language))
      }
    }
    throw new Error(`${pathname} asks for more each time that it is drawn`)
  } finally {
    // Each query has a clock that would hold it for half an hour.
    queries.clear()
  }
}

/** A fault anywhere in the picture is one: a browser would stand before half of it. */
async function drawn(tree: React.ReactNode): Promise<string> {
  const faults: unknown[] = []
  const { prelude } = await prerenderToNodeStream(tree, {
    onError: (fault) => void faults.push(fault),
    // Otherwise what is large is sent in pieces, with scripts that put them into place.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
  })
  const picture = await text(prelude)
  if (faults.length > 0) throw faults[0]
  return picture
}

/** What the screen asked for and was not given yet. */
function askedIn(queries: QueryClient): QueryKey[] {
  return queries
    .getQueryCache()
    .getAll()
    .filter(({ state, options }) => state.data === undefined && (options as Asked).enabled !== false)
    .map(({ queryKey }) => queryKey)
}

type Asked = { enabled?: unknown }

function keep(queries: QueryClient, beside: Beside, key: QueryKey, address: string, body: unknown): void {
  queries.setQueryData(key, kept(key, body))
  beside.answers.push({ key, address, body })
}

function addressFor(key: QueryKey): string {
  const [path, input] = key as [string, object]
  return addressOf(path, growsByPages(key) ? { ...input, pageSize: PAGE_SIZE } : input)
}

function page(picture: string, beside: Beside, theme: Wanted['device']['theme']): string {
  const { language } = beside
  // Letters that change their shape under the eye move everything: known at once, they are there from the beginning.
  const letters = Array.from(fonts)
    .filter(([, alphabet]) => alphabet === 'latin' || language === 'ar')
    .map(([file]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}" />`)
    .join('')
  const worn = theme === 'light' || theme === 'dark' ? ` data-theme="${theme}"` : ''
  const attributes = `lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"${worn} data-drawn`
  // No text inside may end the element.
  const answers = JSON.stringify(beside).replaceAll('<', '\\u003c')
  const script = `<script type="application/json" id="${BESIDE}">${answers}</script>`
  return [toAttributes, attributes, toFonts, letters, toPicture, picture, toBeside, script, toEnd].join('')
}

/** The phrases of a language, for one drawing: several may be under way in different ones. */
function wordsIn(language: WebLanguage, digits: DigitStyle): i18n {
  return i18next.cloneInstance({ lng: language, postProcess: [setting(language, digits)] })
}

function setting(language: WebLanguage, digits: DigitStyle): string {
  return `${language} ${digits}`
}

async function learnEveryLanguage(): Promise<void> {
  for (const language of webLanguages)
    for (const digits of digitStyles) {
      const process = (text: string) => setIn(digits, language, text)
      i18next.use({ type: 'postProcessor', name: setting(language, digits), process })
    }
  const learned = webLanguages.map(async (language) => {
    const [first, rest] = await Promise.all([books[language].first(), books[language].rest()])
    return [language, { ...first.words, ...rest.words }] as const
  })
  await i18next.init({
    lng: 'fr',
    resources: Object.fromEntries(await Promise.all(learned)),
    defaultNS: 'frame',
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
}
