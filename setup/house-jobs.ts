import { BACKUP_JOB, backupJob, startBackups } from '../core/backups/nightly.ts'
import { startWatch, WATCH, watchJob } from '../core/dashboard/alerts/watch.ts'
import { startTelling, TELLING_JOB, tellingJob } from '../core/dashboard/insights/telling-job.ts'
import { NOTICES, noticesJob, startNotices } from '../core/dashboard/notices/notices.ts'
import { LOGS_JOB, logsJob, startLogCheck } from '../core/health/logs.ts'
import { OLD_PHOTOS_JOB, oldPhotosJob, startOldPhotos } from '../core/expenses/old-photos.ts'
import { openJobs } from '../core/jobs/jobs.ts'
import type { Pump } from '../core/jobs/pump.ts'
import type { Log } from '../core/log.ts'
import { COUNTRY_JOB, countryJob, startCountry } from '../core/market/country/refresh.ts'
import { REPORT_JOB, reportJob } from '../core/market/report/ordered.ts'
import { CAMPAIGN_JOB, campaignJob } from '../core/marketing/sending/send-job.ts'
import type { Messaging } from '../core/messaging/messaging.ts'
import { WAKE_CHANNEL_JOB, wakeOrder } from '../core/messaging/presence.ts'
import type { House } from '../core/perform.ts'
import { ERASE_FILES_JOB, eraseFilesJob } from '../core/privacy/erasure.ts'
import { RETENTION_JOB, retentionJob, startRetention } from '../core/privacy/retention.ts'
import { startSums, SUMS_JOB, sumsJob } from '../core/sales/item-sums/keeping-job.ts'
import { reminderJob } from '../bot/reminders.ts'

/** Everything that is done later or comes round, and its first time. */
export async function openHouseJobs(house: House, messaging: Messaging, log: Log): Promise<Pump> {
  const jobs = openJobs({
    books: house.books,
    clock: house.clock,
    log,
    kinds: new Map([
      ['reminder', reminderJob(house, messaging)],
      [WATCH, watchJob(house, messaging)],
      [NOTICES, noticesJob(house, messaging)],
      [REPORT_JOB, reportJob(house)],
      [CAMPAIGN_JOB, campaignJob(house, messaging)],
      [SUMS_JOB, sumsJob(house)],
      [TELLING_JOB, tellingJob(house)],
      [COUNTRY_JOB, countryJob(house, log)],
      [BACKUP_JOB, backupJob(house, log)],
      [RETENTION_JOB, retentionJob(house)],
      [LOGS_JOB, logsJob(house)],
      [ERASE_FILES_JOB, eraseFilesJob(house)],
      [OLD_PHOTOS_JOB, oldPhotosJob(house)],
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
  await startOldPhotos(house)
  return jobs
}

/**
 * What only the process that has the chat doors can do; and the watch, which must go on where the worker is what
 * died: whoever of the two is free takes it.
 */
export function openDoorJobs(house: House, messaging: Messaging, log: Log): Pump {
  return openJobs({
    books: house.books,
    clock: house.clock,
    log,
    kinds: new Map([
      [WATCH, watchJob(house, messaging)],
      [
        WAKE_CHANNEL_JOB,
        (job) => {
          house.parts.channels.get(wakeOrder.parse(job.payload).channel)?.restart?.()
          return Promise.resolve()
        },
      ],
    ]),
  })
}
