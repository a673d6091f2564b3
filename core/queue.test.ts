import { expect, test } from 'vitest'
import { refusalOf } from '../tests/house.ts'
import { openQueue, type Queue } from './queue.ts'

const FOREVER = Infinity

/** Somebody whose turn does not end before it is told to. */
function holding(queue: Queue, whose = 'first') {
  let leave = () => {}
  const gate = new Promise<void>((resolve) => (leave = resolve))
  const done = queue.stand({ whose, mostMs: FOREVER }, () => gate)
  return { leave, done }
}

test('who asks for much waits behind himself: the others take turns with him', async () => {
  const queue = openQueue()
  const served: string[] = []
  const stand = (whose: string, name: string) =>
    queue.stand({ whose, mostMs: FOREVER }, async () => void served.push(name))
  const first = holding(queue)
  const all = [
    ...['a1', 'a2', 'a3'].map((name) => stand('a', name)),
    ...['b1', 'b2'].map((name) => stand('b', name)),
    stand('c', 'c1'),
  ]
  first.leave()
  await Promise.all(all)
  expect(served).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3'])
})

test('whoever would wait too long is told so at once, and when to come again', async () => {
  let clock = 0
  const queue = openQueue(() => clock)
  await queue.stand({ whose: 'a', mostMs: FOREVER }, async () => void (clock += 100_000))
  const first = holding(queue)
  const stand = (whose: string) => queue.stand({ whose, mostMs: 150_000 }, async () => whose)
  const second = stand('b')
  // Two hundred seconds of work are before him.
  expect(await refusalOf(stand('c'))).toEqual({ code: 'busy', facts: { retryAfterSeconds: 200 } })
  first.leave()
  expect(await second).toBe('b')
})

test('of one who has five waiting only one comes before somebody else', async () => {
  let clock = 0
  const queue = openQueue(() => clock)
  await queue.stand({ whose: 'a', mostMs: FOREVER }, async () => void (clock += 100_000))
  const first = holding(queue, 'a')
  const flood = Array.from({ length: 5 }, () => queue.stand({ whose: 'a', mostMs: FOREVER }, async () => 'a'))
  const other = queue.stand({ whose: 'b', mostMs: 200_000 }, async () => 'b')
  first.leave()
  expect(await other).toBe('b')
  await Promise.all(flood)
})

test('whoever waited too long all the same is told then, is not served any more, and holds nobody up', async () => {
  const queue = openQueue()
  const first = holding(queue)
  let served = 0
  const late = ['b', 'b', 'c'].map((whose) =>
    refusalOf(queue.stand({ whose, mostMs: 20 }, async () => void served++)),
  )
  const patient = queue.stand({ whose: 'd', mostMs: FOREVER }, async () => 'd')
  expect((await Promise.all(late)).map(({ code }) => code)).toEqual(['busy', 'busy', 'busy'])
  first.leave()
  expect(await patient).toBe('d')
  expect(served).toBe(0)
})

test('what fails is told to whoever asked, and the next is served', async () => {
  const queue = openQueue()
  const asked = { whose: 'a', mostMs: FOREVER }
  const broken = queue.stand(asked, () => Promise.reject(new Error('no such table')))
  const next = queue.stand(asked, async () => 'served')
  await expect(broken).rejects.toThrow('no such table')
  expect(await next).toBe('served')
})

test('a line that nobody stands in takes in whoever comes, however long it took the last time', async () => {
  let clock = 0
  const queue = openQueue(() => clock)
  const slow = () => queue.stand({ whose: 'a', mostMs: 100 }, async () => void (clock += 60_000))
  await slow()
  // The turn of the loop that comes after him is over.
  await new Promise((resolve) => setTimeout(resolve, 5))
  await slow()
  expect(clock).toBe(120_000)
})
