import type { Caller } from '#core/capability.ts'
import { openChange } from '#core/change.ts'
import { updateNotifications } from '#core/dashboard/notices/capabilities.ts'
import { noticeKinds, type NoticeKind } from '#core/dashboard/notices/contract.ts'
import { switchFor } from '#core/dashboard/notices/rules.ts'
import { newId } from '#core/ids.ts'
import type { Outgoing } from '#core/messaging/contract.ts'
import type { Answer, Message } from '#core/messaging/inbox.ts'
import { lastWrittenTo } from '#core/messaging/outbox-store.ts'
import { createReminder } from '#core/business/capabilities.ts'
import { ready, runReady, type House } from '#core/perform.ts'
import { keepChange } from '#core/storage/changes.ts'
import type { Tx } from '#core/storage/database.ts'
import { plain } from './saying.ts'
import { underNotice } from './orders.ts'
import { words } from './words.ts'

const PUT_OFF_MS = 2 * 3_600_000

/** What was pressed, or typed in its stead, under the last thing that we wrote by ourselves; null for anything else. */
export async function choiceUnderNotice(tx: Tx, message: Message): Promise<string | null> {
  const { choice, text } = message.body
  if (choice) return choice.startsWith('notice:') ? choice : null
  const typed = text.trim().toLowerCase()
  // Only what may be an answer is worth a look at what was written.
  if (typed.length > 20) return null
  const last = await lastWrittenTo(tx, message)
  if (!last?.dedupe.startsWith('notice:')) return null
  const { choices } = last.message
  const numbered = /^\d{1,2}$/.test(typed) ? choices[Number(typed) - 1] : undefined
  const named = choices.find(({ label }) => bare(label) === bare(typed))
  return (numbered ?? named ?? saidFreely(bare(typed), choices))?.id ?? null
}

/** Puts a notice off for two hours, or switches its kind off; both as the person's own change, to be undone. */
export async function answerNotice(
  house: House,
  caller: Caller,
  choice: string,
): Promise<((tx: Tx) => Promise<Answer[]>) | null> {
  const [, what, kind] = choice.split(':')
  const known = noticeKinds.find((each) => each === kind)
  if (!known || (what !== 'later' && what !== 'stop')) return null
  const theirs = words[caller.language].notices
  const call =
    what === 'stop'
      ? await ready(house, updateNotifications, { [switchFor(known)]: false }, caller)
      : await ready(house, createReminder, { text: theirs.again[known], at: later(house) }, caller)
  return async (tx) => {
    const change = openChange(newId())
    await runReady(house, call, tx, change)
    await keepChange(tx, caller, change, house.clock.now().toISOString())
    return [plain(caller.business.id, caller.language, what === 'stop' ? theirs.stopped : theirs.putOff)]
  }
}

export type NoticeSayings = { putOff: string; stopped: string; again: Record<NoticeKind, string> }

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
