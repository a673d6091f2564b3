import { once } from 'node:events'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { openAssistant } from '#core/assistant/assistant.ts'
import { BACKUP_JOB, backupJob, startBackups } from '#core/backups/nightly.ts'
import { realBusinessExists } from '#core/business/store.ts'
import { startWatch, WATCH, watchJob } from '#core/dashboard/alerts/watch.ts'
import { startTelling, TELLING_JOB, tellingJob } from '#core/dashboard/insights/telling-job.ts'
import { NOTICES, noticesJob, startNotices } from '#core/dashboard/notices/notices.ts'
import { random } from '#core/ids.ts'
import { SanadError } from '#core/errors.ts'
import { LOGS_JOB, logsJob, startLogCheck } from '#core/health/logs.ts'
import { openPulse, type Pulse } from '#core/health/pulse.ts'
import { openJobs } from '#core/jobs/jobs.ts'
import { COUNTRY_JOB, countryJob, startCountry } from '#core/market/country/refresh.ts'
import { REPORT_JOB, reportJob } from '#core/market/report/ordered.ts'
import { CAMPAIGN_JOB, campaignJob } from '#core/marketing/sending/send-job.ts'
import { startSums, SUMS_JOB, sumsJob } from '#core/sales/item-sums/keeping-job.ts'
import { ERASE_FILES_JOB, eraseFilesJob } from '#core/privacy/erasure.ts'
import { RETENTION_JOB, retentionJob, startRetention } from '#core/privacy/retention.ts'
import type { Pump } from '#core/jobs/pump.ts'
import { sayProblem } from '#core/problems/say.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings, SettingsError, type Settings } from '#core/settings.ts'
import { openTraces } from '#core/tracing.ts'
import { MigrationRefused } from '#core/storage/migrations.ts'
import { openServer } from './api/limits.ts'
import { createApi } from './api/server.ts'
import { openDoors } from './bot/doors.ts'
import { languageOfMachine } from './bot/terminal/words.ts'
import { reminderJob } from './bot/reminders.ts'
import { openTelegram } from './bot/telegram/telegram.ts'
import { openWhatsAppWeb } from './bot/whatsapp/web/web.ts'
import { openWhatsAppCloud } from './bot/whatsapp/cloud/cloud.ts'
import { loadSample, SAMPLE_SIGN_IN } from './prisma/sample/sample.ts'
import manifest from './package.json' with { type: 'json' }
import { openLog } from './setup/log.ts'
import { welcome } from './setup/welcome.ts'

const WEB = join(import.meta.dirname, 'dist', 'web')
/** Longer than any message needs; a stop that hangs is ended by it. */
const STOP_WITHIN_MS = 20_000

const lan = process.argv.includes('--lan')

// What is written into the data folder is its owner's alone.
process.umask(0o077)

try {
  const settings = readSettings({ ...process.env, ...(lan ? { HOST: '0.0.0.0' } : {}) })
  await openTheHouse(settings)
} catch (error) {
  const said = whatToSay(error)
  if (said === null) throw error
  console.error(said)
  process.exit(1)
}

/** Opens the books, the assistant, the doors; serves; and closes them in the other order. */
async function openTheHouse(settings: Settings): Promise<void> {
  const log = openLog(settings)
  const traces = settings.otlpEndpoint && (await openTraces(settings.otlpEndpoint, manifest.version))
  const house = await openSanad(settings, log)
  const assistant = openAssistant(house)
  const telegram = openTelegram({ parts: house.parts, log })
  const cloud = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log })
  const whatsapp = openWhatsAppWeb({ house, log })
  const bots = () => ({
    ...(telegram ? { telegram: telegram.state().open } : {}),
    ...(whatsapp ? { whatsappWeb: whatsapp.isWell() } : {}),
    ...(cloud ? { whatsappCloud: cloud.state().open } : {}),
  })
  let jobs: Pump | undefined
  let pulse: Pulse | undefined
  const setupCode = random(8).toUpperCase()
  const app = createApi({
    house,
    assistant,
    log,
    version: manifest.version,
    setupCode,
    bots,
    sample: { load: loadSample, signIn: SAMPLE_SIGN_IN },
    ready: async () => ({
      database: await house.books.read(async () => pulse?.writes() ?? true),
      jobs: jobs !== undefined,
    }),
    webDirectory: existsSync(WEB) ? WEB : null,
    webhooks: [telegram?.webhook, cloud?.webhook].filter((each) => each != null),
  })
  const server = openServer(app).listen(settings.port, settings.host)
  await once(server, 'listening')
  // After the server: a channel that pushes its updates may do so as soon as it is told where.
  const doors = await openDoors({
    house,
    assistant,
    doors: [telegram, cloud, whatsapp].filter((each) => each !== null),
    log,
  })
  jobs = openJobs({
    books: house.books,
    clock: house.clock,
    log,
    kinds: new Map([
      ['reminder', reminderJob(house, doors.messaging)],
      [WATCH, watchJob(house, doors.messaging)],
      [NOTICES, noticesJob(house, doors.messaging)],
      [REPORT_JOB, reportJob(house)],
      [CAMPAIGN_JOB, campaignJob(house, doors.messaging)],
      [SUMS_JOB, sumsJob(house)],
      [TELLING_JOB, tellingJob(house)],
      [COUNTRY_JOB, countryJob(house, log)],
      [BACKUP_JOB, backupJob(house, log)],
      [RETENTION_JOB, retentionJob(house)],
      [LOGS_JOB, logsJob(house)],
      [ERASE_FILES_JOB, eraseFilesJob(house)],
    ]),
  })
  await startWatch(house)
  await startNotices(house)
  await startSums(house)
  await startTelling(house)
  await startCountry(house)
  await startBackups(house)
  await startRetention(house)
  await startLogCheck(house)
  pulse = openPulse(house, log, bots)
  onStop(log, async () => {
    pulse?.stop()
    server.close()
    await jobs?.stop()
    await doors.stop()
    server.closeAllConnections()
    await house.close()
    if (traces) await traces()
  })

  const { port } = server.address() as AddressInfo
  const fresh = !(await house.books.read(realBusinessExists))
  console.log(await welcome(settings, { port, setupCode, fresh, lan }))
  // The first photo should not wait for the reader to start, and the start should not wait for the reader.
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

/** What the person at the machine can do something about, in a sentence; null for a fault of ours. */
function whatToSay(error: unknown): string | null {
  if (error instanceof SanadError) return sayProblem(error.problem, languageOfMachine(process.env))
  if (error instanceof SettingsError || error instanceof MigrationRefused) return error.message
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return portTaken()
  const held = ['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_CANTOPEN']
  if (!held.some((each) => code?.startsWith(each))) return null
  return `Sanad can't write in its data folder (${code}${path ? `, ${path}` : ''}). Look at its owner, its rights and the room on the disk: DATA_DIR names it.`
}

function portTaken(): string {
  const port = process.env.PORT ?? '3000'
  return `Port ${port} is taken: Sanad may be running already. Stop it, or choose another: PORT=3001 npm start`
}
