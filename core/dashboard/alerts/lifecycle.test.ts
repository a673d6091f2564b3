import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from './conditions.ts'
import { alertIdOf, changesTo, type OpenAlert } from './lifecycle.ts'
import { lowStock } from './rules.ts'

const looks = fc.array(
  fc.uniqueArray(fc.record({ item: fc.nat(4), left: fc.nat(2) }), { selector: ({ item }) => item }),
  { maxLength: 8 },
)

test('after every look the open alerts are what was found, each raised once and with its newest figures', () => {
  fc.assert(
    fc.property(looks, (rounds) => {
      let open: OpenAlert[] = []
      for (const round of rounds) {
        const found = round.map(({ item, left }) => low(`item-${item}`, left))
        const { raise, refresh, end } = changesTo(open, found)
        const before = new Map(open.map(({ key, id }) => [key, id]))
        const gone = new Set(end.map(({ id }) => id))
        open = open
          .filter(({ id }) => !gone.has(id))
          .map((alert) => {
            const fresh = refresh.find(({ id }) => id === alert.id)
            return fresh ? kept(fresh.condition, alert.id) : alert
          })
        open.push(...raise.map((condition) => kept(condition, Math.random().toString())))
        expect(open.map(({ key, facts }) => `${key} ${facts}`).sort()).toEqual(
          found.map(({ key, facts }) => `${key} ${JSON.stringify(facts)}`).sort(),
        )
        for (const { key, id } of open) if (before.has(key)) expect(id).toBe(before.get(key))
        expect(changesTo(open, found)).toEqual({ raise: [], refresh: [], end: [] })
      }
    }),
  )
})

test('the same thing has another id each time that it comes back, and in each business', () => {
  const ids = [
    alertIdOf('a', 'cash_short', 0),
    alertIdOf('a', 'cash_short', 1),
    alertIdOf('b', 'cash_short', 0),
  ]
  expect(new Set(ids).size).toBe(3)
  expect(alertIdOf('a', 'cash_short', 0)).toBe(ids[0])
})

function low(id: string, left: number): Condition {
  const condition = lowStock({ id, name: id, unit: 'kg', quantity: left * 1_000_000, threshold: 5_000_000 })
  if (!condition) throw new Error('it is low')
  return condition
}

function kept({ key, severity, facts }: Condition, id: string): OpenAlert {
  return { id, key, severity, facts: JSON.stringify(facts) }
}
