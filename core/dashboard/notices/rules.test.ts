import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../time.ts'
import { notifications, type Notifications } from './contract.ts'
import { begun, dueNotices, isQuiet, type Written } from './rules.ts'

/** A Wednesday; Sunday is the 22nd. */
const WEDNESDAY = '2026-11-18'
const wants = (more: Partial<Notifications>): Notifications => notifications.parse(more)

test('nothing is written that its person did not ask for', () => {
  expect(dueNotices(wants({}), {}, WEDNESDAY, '20:30')).toEqual([])
})

test('the evening brief is due from its hour on, once', () => {
  const choice = wants({ eveningBrief: true })
  const before = { evening: '2026-11-17' }
  expect(dueNotices(choice, before, WEDNESDAY, '19:55')).toEqual([])
  expect(dueNotices(choice, before, WEDNESDAY, '20:05')).toEqual([{ kind: 'evening', day: WEDNESDAY }])
  expect(dueNotices(choice, { evening: WEDNESDAY }, WEDNESDAY, '20:10')).toEqual([])
})

test('after a night without power the brief comes in the morning, once, and not at noon', () => {
  const choice = wants({ eveningBrief: true })
  const before = { evening: '2026-11-16' }
  expect(dueNotices(choice, before, WEDNESDAY, '07:30')).toEqual([])
  expect(dueNotices(choice, before, WEDNESDAY, '08:05')).toEqual([{ kind: 'evening', day: '2026-11-17' }])
  expect(dueNotices(choice, { evening: '2026-11-17' }, WEDNESDAY, '08:10')).toEqual([])
  expect(dueNotices(choice, before, WEDNESDAY, '13:00')).toEqual([])
})

test('the week in review comes on Sunday, or on Monday morning when Sunday had no power', () => {
  const choice = wants({ weekReview: true })
  expect(dueNotices(choice, {}, '2026-11-21', '10:00')).toEqual([])
  expect(dueNotices(choice, {}, '2026-11-22', '09:00')).toEqual([{ kind: 'week', day: '2026-11-22' }])
  expect(dueNotices(choice, {}, '2026-11-23', '09:00')).toEqual([{ kind: 'week', day: '2026-11-22' }])
  expect(dueNotices(choice, { week: '2026-11-22' }, '2026-11-23', '09:00')).toEqual([])
})

test('what is switched on at night begins the next evening', () => {
  const choice = wants({ eveningBrief: true, quietFrom: '23:00' })
  const written = begun(choice, {}, { eveningBrief: true }, WEDNESDAY, '21:00')
  expect(dueNotices(choice, written, WEDNESDAY, '21:05')).toEqual([])
  expect(dueNotices(choice, written, '2026-11-19', '20:00')).toEqual([{ kind: 'evening', day: '2026-11-19' }])
})

test('only what is switched on begins anew, and what has had no turn yet has nothing to begin from', () => {
  const choice = wants({ eveningBrief: true, draftNudge: true, weekReview: true })
  const changed = { draftNudge: false, weekReview: true }
  expect(begun(choice, { drafts: '2026-11-02' }, changed, WEDNESDAY, '21:00')).toEqual({
    drafts: '2026-11-02',
  })
})

test('who owes is told on Saturdays and what is due for taxes every day, both from ten on', () => {
  const saturday = '2026-11-21'
  const credit = wants({ creditReminders: true })
  expect(dueNotices(credit, {}, saturday, '09:59')).toEqual([])
  expect(dueNotices(credit, {}, saturday, '10:00')).toEqual([{ kind: 'credit', day: saturday }])
  expect(dueNotices(credit, {}, '2026-11-20', '10:00')).toEqual([])
  const taxes = wants({ taxReminders: true })
  expect(dueNotices(taxes, { taxes: '2026-11-17' }, WEDNESDAY, '09:59')).toEqual([])
  expect(dueNotices(taxes, { taxes: '2026-11-17' }, WEDNESDAY, '10:00')).toHaveLength(1)
})

test('quiet hours hold their first minute and not their last, over midnight or within a day', () => {
  const quiet = (quietFrom: string, quietUntil: string) => (time: string) =>
    isQuiet({ quietFrom, quietUntil }, time)
  expect(['20:59', '21:00', '07:59', '08:00'].map(quiet('21:00', '08:00'))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(['12:59', '13:00', '14:59', '15:00'].map(quiet('13:00', '15:00'))).toEqual([
    false,
    true,
    true,
    false,
  ])
  expect(['00:00', '08:00', '23:59'].map(quiet('08:00', '08:00')), 'none at all').toEqual([
    false,
    false,
    false,
  ])
})

test('drafts are spoken of at the end of the day', () => {
  const choice = wants({ draftNudge: true })
  expect(dueNotices(choice, { drafts: '2026-11-17' }, WEDNESDAY, '17:55')).toEqual([])
  expect(dueNotices(choice, { drafts: '2026-11-17' }, WEDNESDAY, '18:05')).toHaveLength(1)
})

test('however often the house looks, and whenever it was down, each day is written once and never in quiet hours', () => {
  const minutes = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 20, maxLength: 120 })
  fc.assert(
    fc.property(minutes, (waits) => {
      const choice = wants({ eveningBrief: true, draftNudge: true })
      let written: Written = {}
      let minute = 0
      const sent = new Set<string>()
      for (const wait of waits) {
        minute += wait
        const day = addDays(WEDNESDAY, Math.floor(minute / 1440))
        const time = `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        for (const due of dueNotices(choice, written, day, time)) {
          expect(time >= '08:00' && time < '21:00').toBe(true)
          expect(sent.has(`${due.kind}${due.day}`)).toBe(false)
          sent.add(`${due.kind}${due.day}`)
          written = { ...written, [due.kind]: due.day }
        }
      }
    }),
  )
})
