import type { Caller } from '#core/capability.ts'
import { openChange } from '#core/change.ts'
import { updateNotifications } from '#core/dashboard/notices/capabilities.ts'
import { noticeKinds } from '#core/dashboard/notices/contract.ts'
import { switchFor } from '#core/dashboard/notices/rules.ts'
import { NOTICE, type WrittenKind } from '#core/dashboard/notices/ways.ts'
import { newId } from '#core/ids.ts'
import type { Outgoing } from '#core/messaging/contract.ts'
import type { Answer, Message } from '#core/messaging/inbox.ts'
import { lastWrittenTo, writtenAs } from '#core/messaging/outbox-store.ts'
import { createReminder } from '#core/business/reminders.ts'
import { textOfReminder } from '#core/business/reminders-store.ts'
import { ready, runReady, type House, type ReadyCall } from '#core/perform.ts'
import { keepChange } from '#core/storage/changes.ts'
import type { Tx } from '#core/storage/database.ts'
import { plain } from './saying.ts'
import { underNotice } from './orders.ts'
import { words } from './words.ts'

const PUT_OFF_MS = 2 * 3_600_000
const writtenKinds: readonly WrittenKind[] = [...noticeKinds, 'alerts']

/** Where a reminder may be put off, its name in the outbox begins so. */
export const REMINDER = 'reminder:'

/** What was pressed, or typed in its stead, under the last thing that we wrote by ourselves; null for anything else. */
export async function choiceUnderNotice(tx: Tx, message: Message): Promise<string | null> {
  const { choice, text } = message.body
  if (choice) return choice.startsWith(NOTICE) ? choice : null
  const typed = text.trim().toLowerCase()
  // Only what may be an answer is worth a look at what was written.
  if (typed.length > 20) return null
  const last = await lastWrittenTo(tx, message)
  if (!last || !(last.dedupe.startsWith(NOTICE) || last.dedupe.startsWith(REMINDER))) return null
  const choices =
    last.message.choices.length > 0 ? last.message.choices : await choicesBefore(tx, last.dedupe)
  const numbered = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined
  const named = choices.find(({ label }) => bare(label) === bare(typed))
  return (numbered ?? named ?? saidFreely(bare(typed), choices))?.id ?? null
}

/** Several messages of one writing have their answers under the first. */
async function choicesBefore(tx: Tx, dedupe: string): Promise<Outgoing['choices']> {
  const first = await writtenAs(tx, dedupe.replace(/:\d+$/, ':0'))
  return first?.choices ?? []
}

/** Puts a notice off for two hours, or switches its kind off; both as the person's own change, to be undone. */
export async function answerNotice(
  house: House,
  caller: Caller,
  choice: string,
): Promise<((tx: Tx) => Promise<Answer[]>) | null> {
  const [, what, kind, id] = choice.split(':')
  const theirs = words[caller.language].notices
  const putOff = async (text: string) => ready(house, createReminder, { text, at: later(house) }, caller)
  if (what === 'later' && kind === 'reminder' && id) {
    const text = await house.books.read((tx) => textOfReminder(tx, caller, id))
    return text === null ? null : carriedOut(house, caller, await putOff(text), theirs.putOff)
  }
  const known = writtenKinds.find((each) => each === kind)
  if (!known || (what !== 'later' && what !== 'stop')) return null
  if (what === 'later') return carriedOut(house, caller, await putOff(theirs.again[known]), theirs.putOff)
  const off = known === 'alerts' ? { alerts: 'none' } : { [switchFor(known)]: false }
  return carriedOut(house, caller, await ready(house, updateNotifications, off, caller), theirs.stopped)
}

function carriedOut(house: House, caller: Caller, call: ReadyCall, said: string) {
  return async (tx: Tx): Promise<Answer[]> => {
    const change = openChange(newId())
    await runReady(house, call, tx, change)
    await keepChange(tx, caller, change, house.clock.now().toISOString())
    return [plain(caller.business.id, caller.language, said)]
  }
}

export type NoticeSayings = { putOff: string; stopped: string; again: Record<WrittenKind, string> }

/** In any of the languages: people answer in another than they are written to. */
function saidFreely(typed: string, choices: Outgoing['choices']): Outgoing['choices'][number] | undefined {
  const meant = (Object.keys(underNotice) as (keyof typeof underNotice)[]).find((each) =>
    underNotice[each].map(bare).includes(typed),
  )
  if (meant === undefined) return undefined
  if (meant === 'later' || meant === 'stop')
    return choices.find(({ id }) => id.startsWith(`notice:${meant}:`))
  return choices.find(({ label }) => underNotice[meant].map(bare).includes(bare(label)))
}

function later({ clock }: House): string {
  return new Date(clock.now().getTime() + PUT_OFF_MS).toISOString()
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/[\s?؟!.]+/g, '')
}
