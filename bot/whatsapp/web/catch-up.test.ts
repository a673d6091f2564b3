import { afterEach, expect, test } from 'vitest'
import { silentLog } from '#core/log.ts'
import { openCatchUp, type CatchUp, type CatchUpParts } from './catch-up.ts'

const LINKED = new Date('2026-11-18T08:00:00Z')
let catchUp: CatchUp | undefined
afterEach(() => catchUp?.end())

/** Each look is answered by the next of these; the last goes on. */
function open(...answers: (string[] | Error)[]) {
  const looks: Parameters<CatchUpParts['read']>[0][] = []
  catchUp = openCatchUp({
    log: silentLog,
    chats: () => Promise.resolve(['a', 'b'].map((chat) => ({ chat, since: LINKED }))),
    read(chats) {
      looks.push(chats)
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer ?? [])
    },
    waitsMs: [5, 5, 20],
  })
  catchUp.begin()
  return looks
}

test('what could not be read at the opening is read again until it is', async () => {
  const looks = open(new Error('the page is not ready'), new Error('still not'), [])
  await expect.poll(() => looks.length).toBeGreaterThanOrEqual(3)
  for (const look of looks.slice(0, 3)) expect(look.map(({ since }) => since)).toEqual([LINKED, LINKED])
})

test('a chat that can’t be read holds no other back, and is asked for from where it was', async () => {
  const looks = open(['b'], [])
  await expect.poll(() => looks.length).toBeGreaterThanOrEqual(2)
  const [a, b] = looks[1] ?? []
  expect(b?.since).toEqual(LINKED)
  expect(a?.since.getTime()).toBeGreaterThan(LINKED.getTime())
})

test('an open page is looked at once in a while, and no more once it is closed', async () => {
  const looks = open([])
  await expect.poll(() => looks.length).toBeGreaterThanOrEqual(3)
  catchUp?.end()
  const before = looks.length
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(looks.length).toBe(before)
})
