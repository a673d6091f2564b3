import { expect, test } from 'vitest'
import { registry } from '#core/registry.ts'
import { asked, seenAt } from './reach.ts'

test('whatever the registry can do without anything more said has its question or its screen', () => {
  const ready = [...registry.values()]
    .filter(({ doors, input }) => doors.includes('web') && input.safeParse({}).success)
    .map(({ name }) => name)
  const reached = new Set<string>([...asked, ...Object.keys(seenAt)])
  expect(ready.filter((name) => !reached.has(name))).toEqual([])
  expect([...reached].filter((name) => !registry.has(name))).toEqual([])
})
