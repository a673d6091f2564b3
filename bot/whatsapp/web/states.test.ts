import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_FAILURES, next, offState, type Happening, type Order, type State } from './states.ts'

const MINUTE = 60_000

/** Plays what happens, one minute apart where no time is given, and answers the end and all orders. */
function play(
  happenings: (Happening & { after?: number })[],
  from = offState(0),
): { state: State; orders: Order[] } {
  let state = from
  let now = state.since
  const orders: Order[] = []
  for (const { after = 1_000, ...happening } of happenings) {
    now += after
    const [then, wanted] = next(state, happening, now, 0.5)
    state = then
    orders.push(...wanted)
  }
  return { state, orders }
}

const opened: Happening[] = [
  { kind: 'begin' },
  { kind: 'qr', qr: 'A' },
  { kind: 'signed_in' },
  { kind: 'ready' },
]

test('a first start shows a picture to scan, signs in and opens', () => {
  const { state, orders } = play(opened)
  expect(state).toMatchObject({ name: 'open', qr: null, failures: 0 })
  expect(orders).toEqual(['start', 'tell_scan'])
})

test('a new picture replaces the old one, and its owner is told once', () => {
  const { state, orders } = play([{ kind: 'begin' }, { kind: 'qr', qr: 'A' }, { kind: 'qr', qr: 'B' }])
  expect(state).toMatchObject({ name: 'scan', qr: 'B' })
  expect(orders).toEqual(['start', 'tell_scan'])
})

test('what nobody scans in ten minutes goes to sleep, and wakes when someone asks', () => {
  const shown: (Happening & { after?: number })[] = Array.from({ length: 11 }, (_, n) => ({
    kind: 'qr',
    qr: String(n),
    after: MINUTE,
  }))
  const { state, orders } = play([{ kind: 'begin' }, ...shown, { kind: 'tick' }])
  expect(state.name).toBe('asleep')
  expect(orders.at(-1)).toBe('kill')
  expect(play([{ kind: 'begin' }], state)).toMatchObject({ state: { name: 'starting' }, orders: ['start'] })
})

test.each(['starting', 'scan', 'signing_in', 'open'] as const)(
  'a browser stuck in %s is ended and started again after a rest',
  (name) => {
    const stuck = { ...offState(0), name, qr: null, shownSince: name === 'scan' ? 0 : null }
    const { state, orders } = play([{ kind: 'tick', after: 4 * MINUTE }], stuck)
    expect(state).toMatchObject({ name: 'resting', failures: 1, why: `stuck in ${name}` })
    expect(orders).toEqual(['kill'])
    const after = play([{ kind: 'tick', after: 6 * MINUTE }], state)
    expect(after).toMatchObject({ state: { name: 'starting' }, orders: ['start'] })
  },
)

test('an open page that gives signs of life is left alone', () => {
  const alive: (Happening & { after: number })[] = Array.from({ length: 30 }, () => ({
    kind: 'alive',
    after: MINUTE,
  }))
  expect(play([...opened, ...alive, { kind: 'tick' }])).toMatchObject({ state: { name: 'open' } })
})

test('a session that was signed out is forgotten, and a new picture is asked for', () => {
  const { state, orders } = play([...opened, { kind: 'signed_out', why: 'LOGOUT' }, { kind: 'qr', qr: 'C' }])
  expect(state).toMatchObject({ name: 'scan', qr: 'C' })
  expect(orders).toEqual(['start', 'tell_scan', 'kill', 'forget_session', 'start', 'tell_scan'])
})

test('a blocked account is not tried again, and a person is told', () => {
  const { state, orders } = play([
    ...opened,
    { kind: 'banned', why: 'TOS_BLOCK' },
    { kind: 'tick', after: 60 * MINUTE },
  ])
  expect(state.name).toBe('banned')
  expect(orders.slice(-2)).toEqual(['kill', 'tell_banned'])
})

test('after too many failures in a row it is given up and a person is told; a long opening wipes them', () => {
  const round: (Happening & { after?: number })[] = [
    { kind: 'failed', why: 'no line' },
    { kind: 'tick', after: 6 * MINUTE },
  ]
  const tries = Array.from({ length: MOST_FAILURES }, () => round).flat()
  const { state, orders } = play([{ kind: 'begin' }, ...tries])
  expect(state).toMatchObject({ name: 'given_up', failures: MOST_FAILURES, why: 'no line' })
  expect(orders.filter((order) => order === 'tell_given_up')).toHaveLength(1)

  const lasted = { ...offState(0), name: 'open' as const, failures: MOST_FAILURES - 1 }
  const later = play([{ kind: 'gone', why: 'crash', after: 20 * MINUTE }], lasted)
  expect(later.state).toMatchObject({ name: 'resting', failures: 1 })
})

test('whatever happens, the browser runs exactly in the states that have one', () => {
  const happening = fc.oneof(
    fc.constantFrom<Happening>(
      { kind: 'begin' },
      { kind: 'signed_in' },
      { kind: 'ready' },
      { kind: 'alive' },
      { kind: 'signed_out', why: 'x' },
      { kind: 'banned', why: 'x' },
      { kind: 'failed', why: 'x' },
      { kind: 'gone', why: 'x' },
      { kind: 'tick' },
      { kind: 'end' },
    ),
    fc.record({ kind: fc.constant('qr' as const), qr: fc.string() }),
  )
  const timed = fc.array(fc.tuple(happening, fc.integer({ min: 0, max: 20 * MINUTE })), { maxLength: 60 })
  fc.assert(
    fc.property(timed, (happenings) => {
      let [state, now, running] = [offState(0), 0, false]
      for (const [each, after] of happenings) {
        now += after
        const [then, orders] = next(state, each, now, 0.3)
        state = then
        for (const order of orders) {
          if (order === 'kill') running = false
          if (order === 'start') {
            expect(running).toBe(false)
            running = true
          }
        }
        expect(running).toBe(['starting', 'scan', 'signing_in', 'open'].includes(state.name))
        expect(state.qr === null || state.name === 'scan').toBe(true)
      }
    }),
  )
})
