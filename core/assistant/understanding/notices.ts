import type { z } from 'zod'
import type { notificationChanges } from '../../dashboard/notices/contract.ts'
import { tokenise } from '../../language/tokens.ts'
import type { Heard } from '../hearing/hear.ts'
import { hourWords, noticeWords } from '../hearing/notice-words.ts'
import type { Draft } from './drafts.ts'

export type NoticeChange = z.input<typeof notificationChanges>
type Kind = keyof typeof noticeWords

/** "envoie-moi le bilan chaque soir à 20h", "wa9ef les rappels": what Sanad writes by itself, and when. */
export function noticeAsked(heard: Pick<Heard, 'tokens'>): Draft | null {
  const change = changeAsked(foldedText(heard.tokens))
  return change && Object.keys(change).length > 0 ? { do: 'notices', change } : null
}

function changeAsked(text: string): NoticeChange | null {
  const hears = (...kinds: Kind[]) => kinds.every((kind) => PHRASES[kind].some((each) => text.includes(each)))
  const stop = hears('stop')
  const digest = hears('digest')
  const hour = hourIn(text)
  if (digest && hears('evening') && (stop || hears('again') || hour !== null)) {
    return brief('eveningBrief', 'eveningAt', !stop, hour && inTheEvening(hour, text))
  }
  if (digest && hears('week') && (stop || (hears('again') && (hears('start') || hears('wish'))))) {
    return brief('weekReview', 'weekReviewAt', !stop, hour && clock(hour))
  }
  if (hears('alerts') && (stop || (hears('start') && (hears('again') || hears('urgent')))))
    return { alerts: alertsWanted(stop, hears) }
  if (hears('reminders') && (stop || hears('start'))) return remindersWanted(stop, hears)
  if (stop && hears('drafts')) return { draftNudge: false }
  return stop && !digest ? quietHours(text, hour, hears) : null
}

function brief(
  kind: 'eveningBrief' | 'weekReview',
  at: 'eveningAt' | 'weekReviewAt',
  on: boolean,
  time: string | null,
): NoticeChange {
  return { [kind]: on, ...(on && time ? { [at]: time } : {}) }
}

function alertsWanted(stop: boolean, hears: (...kinds: Kind[]) => boolean): 'none' | 'urgent' | 'all' {
  if (hears('urgent') && (!stop || hears('only'))) return 'urgent'
  return stop ? 'none' : 'all'
}

/** Those that were named, or, to stop, all of them. A reminder of one's own words is none of these. */
function remindersWanted(stop: boolean, hears: (...kinds: Kind[]) => boolean): NoticeChange | null {
  const named = {
    ...(hears('taxes') ? { taxReminders: !stop } : {}),
    ...(hears('drafts') ? { draftNudge: !stop } : {}),
    ...(hears('credit') ? { creditReminders: !stop } : {}),
  }
  if (Object.keys(named).length > 0) return named
  return stop ? { taxReminders: false, draftNudge: false, creditReminders: false } : null
}

/** "ne m'écris pas après 21h", "ma tab3atch f lil" */
function quietHours(
  text: string,
  hour: Hour | null,
  hears: (...kinds: Kind[]) => boolean,
): NoticeChange | null {
  if (hour && hears('after')) return { quietFrom: inTheEvening(hour, text) }
  if (hour && hears('before')) return { quietUntil: clock(hour) }
  return hears('night') ? { quietFrom: '21:00', quietUntil: '08:00' } : null
}

type Hour = { hour: number; minute: number }

/** `20h`, `20h30`, `20:30`, `8 pm`, `التاسعة`. */
function hourIn(text: string): Hour | null {
  const digits = /\b(\d{1,2}) ?(?:[h:] ?(\d{2})?|heures?|pm|am)?(?= |$)/.exec(text)
  const word = text.split(' ').find((each) => each in hourWords)
  if (!digits && word === undefined) return null
  const hour = digits ? Number(digits[1]) : (hourWords[word ?? ''] ?? 24)
  const minute = Number(digits?.[2] ?? 0)
  return hour < 24 && minute < 60 ? { hour: / pm /.test(text) && hour < 12 ? hour + 12 : hour, minute } : null
}

/** Nobody wants the day's brief, or quiet to begin, at eight in the morning: `8h` is twenty hours. */
function inTheEvening({ hour, minute }: Hour, text: string): string {
  const morning = PHRASES.morning.some((each) => text.includes(each))
  return clock({ hour: hour >= 1 && hour < 12 && !morning ? hour + 12 : hour, minute })
}

function clock({ hour, minute }: Hour): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function foldedText(tokens: Heard['tokens']): string {
  return ` ${tokens
    .map(({ folded }) => folded.replaceAll(/[^\p{L}\p{N}:]+/gu, ' ').trim())
    .filter((each) => each !== '')
    .join(' ')} `
}

const PHRASES = Object.fromEntries(
  Object.entries(noticeWords).map(([kind, list]) => [
    kind,
    list.split(',').map((phrase) => foldedText(tokenise(phrase))),
  ]),
) as Record<Kind, string[]>
