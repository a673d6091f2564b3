import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/house.ts'
import { silentLog } from '../log.ts'
import { listAudit } from '../privacy/register.ts'
import { logsJob, startLogCheck, wholeUntil } from './logs.ts'
import { openPulse } from './pulse.ts'

let shop: TestHouse
beforeEach(async () => {
  shop = await openTestHouse()
  for (const name of ['Karim', 'Samir', 'Nadia']) await shop.ask('customers_create', { name })
})
afterEach(() => shop.close())

const tools = { progress: () => Promise.resolve(), finish: () => Promise.resolve() }
const night = () => logsJob(shop.house)({ id: 'job', businessId: null, payload: null, dueAt: '' }, tools)
const looked = () => shop.run(listAudit, {})
const change = (sequence: number, to: object) =>
  shop.house.books.write((tx) => tx.updateTable('Audit').set(to).where('sequence', '=', sequence).execute())

describe('the log of actions, read whole each night', () => {
  test('is looked at only from there on, and says when it was read', async () => {
    expect((await looked()).checkedAt).toBeNull()
    await night()
    await shop.ask('customers_create', { name: 'Yacine' })
    const { mark, checkedAt } = await shop.house.books.read((tx) => wholeUntil(tx, shop.owner.business.id))
    expect(mark.sequence).toBe(3)
    expect(await looked()).toMatchObject({ whole: true, total: 4, checkedAt })
  })

  test('a line that was taken out from before the mark shows at once', async () => {
    await night()
    await shop.house.books.write((tx) => tx.deleteFrom('Audit').where('sequence', '=', 2).execute())
    expect((await looked()).whole).toBe(false)
  })

  test('a log that was written anew, every hash right, does not fit its mark', async () => {
    await night()
    await change(3, { hash: 'f'.repeat(64) })
    expect((await looked()).whole).toBe(false)
  })

  test('a line that was changed from before the mark shows the night after, and somebody is told', async () => {
    await night()
    await change(2, { input: '{}' })
    await night()
    expect((await looked()).whole).toBe(false)
    const pulse = openPulse(shop.house, silentLog, () => ({}))
    expect(await pulse.beat()).toMatchObject([{ kind: 'log', value: 1 }])
    pulse.stop()
  })

  test('one look waits at most, however often the house starts', async () => {
    await startLogCheck(shop.house)
    await startLogCheck(shop.house)
    await night()
    const waiting = await shop.house.books.read((tx) =>
      tx.selectFrom('Job').select('id').where('kind', '=', 'check_logs').execute(),
    )
    expect(waiting).toHaveLength(1)
  })
})
