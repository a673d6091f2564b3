import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepFact } from '../../backups/store.ts'
import { symptomKinds } from '../../health/contract.ts'
import { SYMPTOMS } from '../../health/found.ts'
import { openPulse } from '../../health/pulse.ts'
import { createItem } from '../../inventory/capabilities.ts'
import { openJobs } from '../../jobs/jobs.ts'
import { silentLog } from '../../log.ts'
import { openPresence } from '../../messaging/presence.ts'
import { openRoll } from '../../messaging/roll.ts'
import { listAlerts } from './capabilities.ts'
import { startWatch, WATCH, watchJob } from './watch.ts'
import { openWatchedShop, type WatchedShop } from '../../../tests/watched-shop.ts'

const MILK = { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 3, threshold: 5 }

let watched: WatchedShop
let shop: WatchedShop['shop']
let messaging: WatchedShop['messaging']
let sent: string[]
beforeEach(async () => {
  watched = await openWatchedShop()
  ;({ shop, messaging, sent } = watched)
})
afterEach(() => watched.close())

const watch = () => watched.watch()
const list = () => watched.list()

describe('what is wrong with the machine', () => {
  const feel = (symptoms: readonly object[]) =>
    shop.house.books.write((tx) => keepFact(tx, SYMPTOMS, symptoms, new Date().toISOString()))
  const DISK = { kind: 'disk', name: null, value: 0.05, limit: 0.1 }

  test('is told to who runs it, once, and once more when it is over', async () => {
    await watched.link()
    await feel([DISK])
    await watch()
    await feel([{ ...DISK, value: 0.04 }])
    await watch()
    expect((await list()).filter(({ kind }) => kind === 'system')).toHaveLength(1)
    await feel([])
    await watch()
    await messaging.stop()
    expect(sent).toHaveLength(2)
    expect(sent[0]).toContain('Le disque n’a plus que 5\u00a0% de libre')
    expect(sent[1]).toContain('C’est rétabli')
    expect((await list()).filter(({ kind }) => kind === 'system')).toHaveLength(0)
  })

  test.each(symptomKinds)(
    'such as %s stands on the dashboard and in the chat once, and so does its end',
    async (kind) => {
      await watched.link()
      const symptom = { kind, name: kind === 'bot' ? 'telegram' : null, value: 0.95, limit: 0.9 }
      for (const value of [0.95, 0.96, 0.97]) {
        await feel([{ ...symptom, value }])
        await watch()
      }
      const [alert, ...others] = (await list()).filter((each) => each.kind === 'system')
      expect(others).toEqual([])
      expect(alert?.title.length).toBeGreaterThan(5)
      await feel([])
      await watch()
      await watch()
      await messaging.stop()
      expect(sent).toHaveLength(2)
      expect(sent[1]).toContain('✅')
      expect((await list()).filter((each) => each.kind === 'system')).toEqual([])
      const kept = await shop.house.books.read((tx) =>
        tx.selectFrom('Alert').select(['kind', 'endedAt']).execute(),
      )
      expect(kept).toEqual([{ kind: 'system', endedAt: expect.any(String) as string }])
    },
  )

  test('such as a process that died is told by those that are left, once, and its end; one that was stopped is not', async () => {
    await watched.link()
    const { house } = shop
    const tell = () => ({ channels: {}, bots: {}, addresses: {} })
    await openPresence(house, 'bot', tell, silentLog).stop()
    const others = openRoll(house, 'api', silentLog, { callEveryMs: 20, silentAfterMs: 1_500 })
    const pulse = openPulse(house, silentLog, () => ({}), { others, tell: () => startWatch(house) })
    // The bot's own jobs: the worker, whose they are otherwise, is what dies.
    const kinds = new Map([[WATCH, watchJob(house, messaging)]])
    const jobs = openJobs({ books: house.books, clock: house.clock, log: silentLog, kinds })
    jobs.wake()
    const system = async () =>
      (await list()).filter(({ kind }) => kind === 'system').map(({ title }) => title)
    const word = { process: 'elsewhere 1 1', ...tell() }
    const heard = () => house.books.write((tx) => keepFact(tx, 'role:worker', word, new Date().toISOString()))
    await heard()
    await expect.poll(system).toEqual(['Un processus de Sanad s’est tu\u202f: worker'])
    await expect.poll(() => sent.length).toBe(1)
    expect(sent[0]).toContain('Messages, photos, rappels et sauvegardes attendent')

    const again = setInterval(() => void heard(), 100)
    await expect.poll(() => sent.length).toBe(2)
    expect(sent[1]).toContain('C’est rétabli')
    expect(await system()).toEqual([])
    clearInterval(again)
    others.stop()
    pulse.stop()
    await jobs.stop()
  })

  test('comes after all that concerns the shop', async () => {
    await shop.run(createItem, MILK)
    await watch()
    await feel([DISK])
    await watch()
    expect((await list()).map(({ kind }) => kind === 'system')).toEqual([false, true])
  })

  test('is no business of the other businesses on it', async () => {
    const stranger = await shop.another()
    await feel([DISK])
    const { items } = await shop.run(listAlerts, {}, stranger)
    expect(items).toHaveLength(0)
  })
})
