import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { openAssistant } from '#core/assistant/assistant.ts'
import { realBusinessExists } from '#core/business/store.ts'
import { startWatch } from '#core/dashboard/alerts/watch.ts'
import { openPulse, type Pulse } from '#core/health/pulse.ts'
import { random } from '#core/ids.ts'
import type { Pump } from '#core/jobs/pump.ts'
import { openPresence, standingHere } from '#core/messaging/presence.ts'
import { openRoll } from '#core/messaging/roll.ts'
import { openSanad } from '#core/sanad.ts'
import { languageOfMachine, readSettings, type Settings } from '#core/settings.ts'
import { openTraces } from '#core/tracing.ts'
import { createDoorstep } from './api/doorstep.ts'
import { openServer } from './api/limits.ts'
import { createApi } from './api/server.ts'
import { openDoors, type Doors } from './bot/doors.ts'
import { loadSample, SAMPLE_SIGN_IN } from './prisma/sample/sample.ts'
import manifest from './package.json' with { type: 'json' }
import { chatDoors, doorsElsewhere } from './setup/chat-doors.ts'
import { openDoorJobs, openHouseJobs } from './setup/house-jobs.ts'
import { openLog } from './setup/log.ts'
import { roleAsked, workOf } from './setup/roles.ts'
import { sayWhyNot } from './setup/start-problems.ts'
import { keyIsGone, startWarnings } from './setup/start-warnings.ts'
import { welcome } from './setup/welcome.ts'

const WEB = join(import.meta.dirname, 'dist', 'web')
/** Longer than any message needs; a stop that hangs is ended by it. */
const STOP_WITHIN_MS = 20_000

const lan = process.argv.includes('--lan')
const language = languageOfMachine(process.env)

// What is written into the data folder is its owner's alone.
process.umask(0o077)

let settings: Settings | undefined
try {
  settings = readSettings({
    ...process.env,
    ...roleAsked(process.argv),
    ...(lan ? { HOST: '0.0.0.0' } : {}),
  })
  await openTheHouse(settings)
} catch (error) {
  const said = sayWhyNot(error, language, settings)
  if (said === null) throw error
  console.error(said)
  process.exit(1)
}

/** Opens the books, the assistant, the doors, as far as they are this process's; serves; and closes them in the other order. */
async function openTheHouse(settings: Settings): Promise<void> {
  const log = openLog(settings)
  const traces =
    settings.otlpEndpoint &&
    (await openTraces(settings.otlpEndpoint, { version: manifest.version, role: settings.role }))
  const keyGone = keyIsGone(settings)
  const house = await openSanad(settings, log)
  const assistant = openAssistant(house)
  const { serves, talks, works } = workOf[settings.role]
  const chats = talks ? chatDoors(house, log) : doorsElsewhere(house, log)
  const warnings = await startWarnings(house, { keyGone, language })
  const presence = openPresence(
    house,
    settings.role,
    () => standingHere(house.parts, talks, chats.bots()),
    log,
  )
  let doors: Doors | undefined
  let jobs: Pump | undefined
  let pulse: Pulse | undefined
  const setupCode = random(8).toUpperCase()
  const doorstep = {
    house,
    log,
    bots: chats.bots,
    webhooks: chats.webhooks,
    ready: async () => ({
      database: await house.books.read(async () => presence.wrote() && (pulse?.writes() ?? true)),
      ...(works ? { jobs: jobs !== undefined } : {}),
    }),
  }
  const app = serves
    ? createApi({
        ...doorstep,
        assistant,
        version: manifest.version,
        setupCode,
        sample: { load: loadSample, signIn: SAMPLE_SIGN_IN },
        webDirectory: existsSync(WEB) ? WEB : null,
      })
    : createDoorstep(doorstep)
  const server = openServer(app).listen(settings.port, settings.host)
  await once(server, 'listening')
  // After the server: a channel that pushes its updates may do so as soon as it is told where.
  if (talks || works) {
    const part = talks && works ? 'whole' : talks ? 'outside' : 'work'
    doors = await openDoors({ house, assistant, doors: chats.doors, part, log })
    jobs = works
      ? await openHouseJobs(house, doors.messaging, log)
      : openDoorJobs(house, doors.messaging, log)
  }
  const others = openRoll(house, settings.role, log)
  pulse = openPulse(house, log, chats.bots, { others, tell: () => startWatch(house) })
  onStop(log, async () => {
    pulse?.stop()
    others.stop()
    await presence.stop()
    server.close()
    await jobs?.stop()
    await doors?.stop()
    chats.stop()
    server.closeAllConnections()
    await house.close()
    if (traces) await traces()
  })

  const { port } = server.address() as AddressInfo
  const fresh = !(await house.books.read(realBusinessExists))
  console.log(await welcome(settings, { port, setupCode, fresh, lan, language, warnings }))
  // The first photo should not wait for the reader to start, and the start should not wait for the reader.
  if (serves || works)
    house.parts.receipts
      .warm()
      .catch((error: unknown) => log.warn({ err: error }, 'the receipt reader could not start'))
}

/** Finishes what is in hand and ends; a stop that hangs is ended after a while. */
function onStop(log: Logger, stop: () => Promise<void>): void {
  let stopping = false
  const end = () => {
    // npm passes the same Ctrl-C on: several signals are one wish to stop.
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'the house could not be closed in order')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}
