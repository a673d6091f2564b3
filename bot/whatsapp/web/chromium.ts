import { existsSync, statSync } from 'node:fs'
import { settingWords } from '#core/problems/start-words.ts'
import { SettingsError } from '#core/settings.ts'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const quiet = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

export type Chromium = { path: string; args: string[] }

/** The browser that was named, else the machine's, else the one that an npm package carries. Nothing is downloaded. */
export async function findChromium(named: string | undefined): Promise<Chromium> {
  if (named && !isThere(named)) {
    throw new SettingsError(settingWords.noBrowser(named))
  }
  const own = named ?? usual.find(isThere)
  if (own) return { path: own, args: [...quiet, ...sandbox()] }
  // Its own copies of NSS and the like are unpacked only where it thinks that it runs on AWS.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  // The plain container leaves it out.
  const { default: carried } = await import('@sparticuz/chromium').catch((cause: unknown) => {
    throw new SettingsError(settingWords.noBrowserAtAll, { cause })
  })
  carried.setGraphicsMode = false
  // In a single process the browser dies with the first context that is closed.
  const args = carried.args.filter(
    (each) => !['--single-process', '--no-zygote', '--no-sandbox'].includes(each),
  )
  return { path: await carried.executablePath(), args: [...args, ...quiet, ...sandbox()] }
}

/** Chromium refuses its sandbox to root, as whom everything runs in a plain container; nobody else goes without. */
function sandbox(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function isThere(path: string): boolean {
  return existsSync(path) && statSync(path).size > 0
}
