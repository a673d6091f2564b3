import { callerOfPerson } from '../../business/callers.ts'
import type { Caller } from '../../capability.ts'
import { addJob, forgetJobs, type DoJob } from '../../jobs/jobs.ts'
import type { Messaging } from '../../messaging/messaging.ts'
import type { House } from '../../perform.ts'
import type { Tx } from '../../storage/database.ts'
import { dayIn, timeIn, type Day } from '../../time.ts'
import { composeNotice, type Notice } from './compose.ts'
import type { NoticeKind } from './contract.ts'
import { dueNotices } from './rules.ts'
import { keepNotices, noticesOf, readers } from './store.ts'
import { nameOfNotice, sentence, waysOut } from './ways.ts'

export const NOTICES = 'notices'
const EVERY_MS = 2 * 60_000

/** Begins to look at the clock, or begins again: one job, due now, that asks for the next one each time. */
export async function startNotices(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

/**
 * Writes to people what they asked for, at their hour. A notice and "written" are kept in one transaction: a crash
 * between looking and writing tells it once, and a night without power tells it in the morning.
 */
export function noticesJob(
  house: House,
  messaging: Pick<Messaging, 'tell' | 'reach' | 'isUpToDate' | 'wake'>,
): DoJob {
  return async () => {
    // First, so that nothing that fails below stops the clock.
    const next = new Date(house.clock.now().getTime() + EVERY_MS)
    await house.books.write((tx) => plan(tx, house, next))
    const failures: unknown[] = []
    for (const reader of await house.books.read(readers)) {
      const now = house.clock.now()
      const [today, time] = [dayIn(reader.timeZone, now), timeIn(reader.timeZone, now)]
      const { choice, written } = reader.notices
      for (const due of dueNotices(choice, written, today, time)) {
        await write(house, messaging, reader.id, due).catch((problem: unknown) => failures.push(problem))
      }
    }
    messaging.wake()
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} notices were not written`)
  }
}

async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, NOTICES)
  const notBefore = at.toISOString()
  await addJob(
    tx,
    { kind: NOTICES, payload: null, notBefore, dedupe: `${NOTICES}:${notBefore}` },
    house.clock,
  )
}

async function write(
  house: House,
  messaging: Pick<Messaging, 'tell' | 'reach' | 'isUpToDate'>,
  personId: string,
  { kind, day }: { kind: NoticeKind; day: Day },
): Promise<void> {
  if ((await house.books.read((tx) => whereToTell(tx, messaging, personId))) === 'later') return
  const caller = await house.books.read((tx) => callerOfPerson(tx, personId, 'system'))
  // Someone from whom the right was taken hears no figures, whatever they chose while they had it.
  const mayHear = caller && (caller.person.role === 'owner' || caller.person.seesFigures)
  const notices = mayHear ? await composeNotice(house, caller, kind, day) : []
  await house.books.write(async (tx) => {
    const { choice, written } = await noticesOf(tx, personId)
    if ((written[kind] ?? '') >= day) return
    const chat = await whereToTell(tx, messaging, personId)
    if (chat === 'later') return
    if (caller && chat) await tell(tx, messaging, caller, chat, { kind, day, notices })
    await keepNotices(tx, personId, { choice, written: { ...written, [kind]: day } })
  })
}

/**
 * Where a person is told now. Later where their only channel lets us answer and no more, until they write; and where
 * the line is down or something of theirs waits to be booked: what was said meanwhile is in no figure yet.
 */
async function whereToTell(
  tx: Tx,
  messaging: Pick<Messaging, 'reach' | 'isUpToDate'>,
  personId: string,
): ReturnType<Messaging['reach']> {
  const chat = await messaging.reach(tx, personId)
  if (chat === null || chat === 'later') return chat
  return (await messaging.isUpToDate(tx, chat)) ? chat : 'later'
}

async function tell(
  tx: Tx,
  messaging: Pick<Messaging, 'tell'>,
  { business, person, language }: Caller,
  { channel, address }: { channel: string; address: string },
  { kind, day, notices }: { kind: NoticeKind; day: Day; notices: readonly Notice[] },
): Promise<void> {
  for (const [n, { text, picture, says }] of notices.entries()) {
    // Under the first: a message that is to be forwarded has nothing of ours under it.
    const choices = [...says.map(sentence), ...(n === 0 ? waysOut(kind, language) : [])]
    const dedupe = nameOfNotice(kind, `${day}:${person.id}`, n)
    const to = { channel, chat: address, businessId: business.id, dedupe }
    await messaging.tell(tx, to, { text, language, choices, ...(picture ? { picture } : {}) })
  }
}
