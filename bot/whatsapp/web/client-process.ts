import { rmSync } from 'node:fs'
import { join } from 'node:path'
import whatsapp from 'whatsapp-web.js'
import { listenTo, obey } from './library.ts'
import { command, launch, type Told } from './protocol.ts'

// A process of its own around the library and its browser: what hangs or breaks in there is ended from outside, and
// the house goes on.

const ALIVE_EVERY_MS = 15_000
const { dataPath, chromium, args, standIn } = launch.parse(JSON.parse(process.argv[2] ?? '{}'))

// Left behind by a browser that was killed: nobody else has this session, our supervisor sees to that.
for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
  rmSync(join(dataPath, 'session', lock), { force: true })
}

const client = new whatsapp.Client({
  authStrategy: new whatsapp.LocalAuth({ dataPath }),
  puppeteer: { executablePath: chromium, headless: true, args },
  // The library's own copy of the page it saw last; it is never needed, and must not lie in the working folder.
  webVersionCache: standIn ? { type: 'local', path: standIn.path, strict: true } : { type: 'none' },
  ...(standIn ? { webVersion: standIn.version } : {}),
})

function tell(told: Told): void {
  process.send?.(told)
}

// The library injects itself again at each navigation, unguarded: what breaks there ends this process, and a new
// one starts clean.
process.on('unhandledRejection', (reason) => {
  tell({ kind: 'failed', why: reasonOf(reason) })
})
// The house is gone: so are we.
process.on('disconnect', () => void end())
process.on('message', (message) => {
  const asked = command.parse(message)
  if (asked.do === 'stop') return void end()
  const { call } = asked
  obey(client, asked).then(
    (result) => tell({ kind: 'done', call, result: result ?? null }),
    (reason: unknown) => tell({ kind: 'undone', call, why: reasonOf(reason) }),
  )
})

listenTo(client, tell)
client.initialize().catch((reason: unknown) => tell({ kind: 'failed', why: reasonOf(reason) }))
setInterval(() => {
  // Asks the page itself: a browser that no longer answers is not alive, whatever its process says.
  client.getState().then(
    (state) => void (state === whatsapp.WAState.CONNECTED && tell({ kind: 'alive' })),
    () => {},
  )
}, ALIVE_EVERY_MS)

async function end(): Promise<void> {
  await client.destroy().catch(() => {})
  process.exit(0)
}

/** The library throws strings too. */
function reasonOf(reason: unknown): string {
  return (reason instanceof Error ? reason.message : String(reason)).slice(0, 300)
}
