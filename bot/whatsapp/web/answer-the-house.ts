import whatsapp, { type Client as LibraryClient } from 'whatsapp-web.js'
import { listenTo, obey, type Client } from './library.ts'
import { command, type Told } from './protocol.ts'

const ALIVE_EVERY_MS = 15_000

/** Starts the library, tells the house what it emits and does what the house asks for, until the house is gone. */
export function answerTheHouse(client: Client & Pick<LibraryClient, 'initialize' | 'destroy'>): void {
  const tell = (told: Told) => void process.send?.(told)
  const fail = (reason: unknown) => tell({ kind: 'failed', why: reasonOf(reason) })
  const end = async () => {
    await client.destroy().catch(() => {})
    process.exit(0)
  }

  // The library injects itself again at each navigation, unguarded: what breaks there ends this process, and a new
  // one starts clean.
  process.on('unhandledRejection', fail)
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
  client.initialize().catch(fail)
  setInterval(() => {
    // Asks the page itself: a browser that no longer answers is not alive, whatever its process says.
    client.getState().then(
      (state) => void (state === whatsapp.WAState.CONNECTED && tell({ kind: 'alive' })),
      () => {},
    )
  }, ALIVE_EVERY_MS)
}

/** The library throws strings too. */
function reasonOf(reason: unknown): string {
  return (reason instanceof Error ? reason.message : String(reason)).slice(0, 300)
}
