import { addDays, weekday, type Day } from '../../time.ts'
import type { NoticeKind, Notifications } from './contract.ts'

/** The day for which each kind was last written, or from which on it is wanted. */
export type Written = Partial<Record<NoticeKind, Day>>

const wanted = {
  evening: 'eveningBrief',
  week: 'weekReview',
  taxes: 'taxReminders',
  drafts: 'draftNudge',
  credit: 'creditReminders',
} as const satisfies Record<NoticeKind, keyof Notifications>

/** Until when on the next day a missed one is still worth reading. */
const CATCH_UP_UNTIL = '13:00'
const SUNDAY = 0
const SATURDAY = 6

/**
 * What is due now and for which day: once each, at its hour or, after a night without power, at the next hour in
 * which the person may be written to; what is older than that is not news any more. `today` and `time` are the
 * shop's own.
 */
export function dueNotices(
  choice: Notifications,
  written: Written,
  today: Day,
  time: string,
): { kind: NoticeKind; day: Day }[] {
  if (isQuiet(choice, time)) return []
  return (Object.keys(wanted) as NoticeKind[]).flatMap((kind) => {
    if (!choice[wanted[kind]]) return []
    const day = lastTurn(kind, choice, today, time)
    if (day === null) return []
    const before = written[kind]
    return before !== undefined && before >= day ? [] : [{ kind, day }]
  })
}

/** The newest day whose turn has come: today, or yesterday where it may still be caught up with. */
export function lastTurn(kind: NoticeKind, choice: Notifications, today: Day, time: string): Day | null {
  const at = hourOf(kind, choice)
  if (isTurn(kind, today) && time >= at) return today
  const yesterday = addDays(today, -1)
  return isTurn(kind, yesterday) && time < CATCH_UP_UNTIL ? yesterday : null
}

/** What is switched on now begins with its next turn, not with the one that has just passed. */
export function begun(
  choice: Notifications,
  written: Written,
  changed: Partial<Notifications>,
  today: Day,
  time: string,
): Written {
  const fresh = (Object.keys(wanted) as NoticeKind[]).filter((kind) => changed[wanted[kind]] === true)
  return fresh.reduce<Written>((all, kind) => {
    const last = lastTurn(kind, choice, today, time)
    return last === null ? all : { ...all, [kind]: last }
  }, written)
}

export function isQuiet(
  { quietFrom, quietUntil }: Pick<Notifications, 'quietFrom' | 'quietUntil'>,
  time: string,
): boolean {
  if (quietFrom === quietUntil) return false
  return quietFrom < quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil
}

export function switchFor(kind: NoticeKind): (typeof wanted)[NoticeKind] {
  return wanted[kind]
}

function hourOf(kind: NoticeKind, { eveningAt, weekReviewAt }: Notifications): string {
  if (kind === 'evening') return eveningAt
  if (kind === 'week') return weekReviewAt
  return kind === 'drafts' ? '18:00' : '10:00'
}

function isTurn(kind: NoticeKind, day: Day): boolean {
  if (kind === 'week') return weekday(day) === SUNDAY
  return kind === 'credit' ? weekday(day) === SATURDAY : true
}
