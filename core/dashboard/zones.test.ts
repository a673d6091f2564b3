import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import type { Caller } from '../capability.ts'
import { createExpense, deleteExpense } from '../expenses/capabilities.ts'
import { perform } from '../perform.ts'
import { createSale, deleteSale, updateSale } from '../sales/capabilities.ts'
import { getStats } from './capabilities.ts'
import { stats } from './contract.ts'

// What is booked without a date falls on the day of the shop's own wall clock: around midnight, where clocks change,
// at the ends of months and of the year.

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const zone = fc.constantFrom(
  'Africa/Algiers',
  'Europe/Paris',
  'America/New_York',
  'America/St_Johns',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
)
const near = fc.constantFrom(
  '2026-03-29T01:00:00Z', // clocks go forward in Paris
  '2026-10-25T01:00:00Z', // and back
  '2026-03-08T07:00:00Z', // forward in New York
  '2026-11-01T06:00:00Z', // and back, at the end of a month
  '2026-02-28T23:00:00Z',
  '2028-02-29T12:00:00Z',
  '2026-12-31T23:00:00Z',
)
const step = fc.record({
  minutesLater: fc.oneof(fc.nat(90), fc.nat(26 * 60)),
  what: fc.constantFrom('sell', 'sell', 'spend', 'correct', 'delete', 'undo'),
  amount: fc.integer({ min: 1, max: 9_999_999 }),
})
const story = fc.record({
  zone,
  near,
  minutesBefore: fc.nat(30 * 60),
  steps: fc.array(step, { minLength: 1, maxLength: 14 }),
})

type Booked = { kind: 'sale' | 'expense'; id: string; at: Date; amount: number }

test('each sale and expense counts on the day of its shop’s clock, whatever is corrected, deleted or undone', async () => {
  await fc.assert(
    fc.asyncProperty(story, async ({ zone: timeZone, near: begins, minutesBefore, steps }) => {
      const stranger = await house.another()
      const owner: Caller = { ...stranger, business: { ...stranger.business, timeZone } }
      let now = new Date(Date.parse(begins) - minutesBefore * 60_000)
      const ask = (capability: Parameters<typeof perform>[1], input: unknown) =>
        perform({ ...house.house, clock: { now: () => now } }, capability, input, owner)

      let standing: Booked[] = []
      for (const { minutesLater, what, amount } of steps) {
        now = new Date(now.getTime() + minutesLater * 60_000)
        const last = standing.at(-1)
        if (what === 'sell' || what === 'spend') {
          const { output } = await (what === 'sell'
            ? ask(createSale, { lines: [{ name: 'Divers', quantity: 1, total: amount }] })
            : ask(createExpense, { category: 'rent', amount }))
          const kind = what === 'sell' ? 'sale' : 'expense'
          standing.push({ kind, id: idOf(output), at: now, amount })
        } else if (last && what === 'correct' && last.kind === 'sale') {
          await ask(updateSale, { id: last.id, lines: [{ name: 'Divers', quantity: 1, total: amount }] })
          last.amount = amount
        } else if (last && what === 'delete') {
          await ask(last.kind === 'sale' ? deleteSale : deleteExpense, { id: last.id })
          standing = standing.slice(0, -1)
        } else if (what === 'undo') {
          const { changeId = '' } = await ask(createSale, {
            lines: [{ name: 'Divers', quantity: 1, total: amount }],
          })
          await ask(capabilityNamed('changes_undo'), { id: changeId })
        }
      }
      const dayOf = (at: Date) =>
        new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
      const today = dayOf(now)
      const inMonth = standing.filter(({ at }) => dayOf(at).slice(0, 7) === today.slice(0, 7))
      const sum = (kind: Booked['kind'], of: readonly Booked[]) =>
        of.reduce((all, each) => all + (each.kind === kind ? each.amount : 0), 0)
      const answer = stats.parse((await ask(getStats, {})).output)
      expect(answer).toMatchObject({
        period: { from: `${today.slice(0, 7)}-01`, to: today },
        revenue: sum('sale', inMonth),
        expenses: sum('expense', inMonth),
        salesCount: inMonth.filter(({ kind }) => kind === 'sale').length,
      })
      for (const { date, revenue, expenses } of answer.series) {
        const ofDay = standing.filter(({ at }) => dayOf(at) === date)
        expect([date, revenue, expenses]).toEqual([date, sum('sale', ofDay), sum('expense', ofDay)])
      }
    }),
    { numRuns: 40 },
  )
})

function idOf(output: unknown): string {
  if (typeof output === 'object' && output !== null && 'id' in output && typeof output.id === 'string')
    return output.id
  throw new Error(`no id in ${JSON.stringify(output)}`)
}

function capabilityNamed(name: string) {
  const found = house.house.parts.registry.get(name)
  if (!found) throw new Error(`no capability is called ${name}`)
  return found
}
