import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../tests/house.ts'
import { silentLog } from '../../log.ts'
import { marketTrends } from '../trends.ts'
import { refreshCountry } from './refresh.ts'

let shop: TestHouse
let bank: Server
let base: string
let down = false
const asked: string[] = []
beforeAll(async () => {
  shop = await openTestHouse()
  bank = createServer((request, response) => {
    asked.push(request.url ?? '')
    const code = /indicator\/([^?]+)/.exec(request.url ?? '')?.[1]
    if (down || code === 'SP.POP.TOTL') response.writeHead(500).end()
    else if (code)
      response.end(
        JSON.stringify([
          { lastupdated: '2026-10-07' },
          [
            { date: '2025', value: 1.8 },
            { date: '2024', value: 4.1 },
            { date: '2026', value: null },
          ],
        ]),
      )
    else response.end(JSON.stringify({ date: '2026-11-17', base: 'EUR', quote: 'DZD', rate: 150.5 }))
  })
  bank.listen(0, '127.0.0.1')
  await once(bank, 'listening')
  base = `http://127.0.0.1:${(bank.address() as AddressInfo).port}`
})
afterAll(async () => {
  bank.close()
  await shop.close()
})

const refresh = () => refreshCountry(shop.house, silentLog, { worldBank: base, rates: base })
const series = async (code: string) =>
  (await shop.run(marketTrends, { from: '2023-01-01', to: '2026-11-18' })).indicators.find(
    (each) => each.code === code,
  )

test('a machine without a network keeps the shipped series', async () => {
  down = true
  expect(await refresh()).toBe(0)
  down = false
  expect((await series('FP.CPI.TOTL.ZG'))?.points.at(-1)).toEqual({ date: '2024-12-31', value: 4.05 })
})

test('new figures are laid over the shipped ones with their source; a series that fails stays as it was', async () => {
  expect(await refresh()).toBeGreaterThan(0)
  const inflation = await series('FP.CPI.TOTL.ZG')
  expect(inflation?.points.map(({ date, value }) => [date, value])).toEqual([
    ['2023-12-31', 9.32],
    ['2024-12-31', 4.1],
    ['2025-12-31', 1.8],
  ])
  expect(inflation).toMatchObject({ vintage: '2026-10-07' })
  expect(inflation?.source).toContain(base)
  expect((await series('EUR.DZD.DAY'))?.points.at(-1)).toEqual({ date: '2026-11-17', value: 150.5 })
  expect((await series('SP.POP.TOTL'))?.points.at(-1)?.date).toBe('2024-12-31')
})

test('what was fetched this week is not asked for again', async () => {
  asked.splice(0)
  await refresh()
  expect(asked.filter((path) => path.includes('FP.CPI'))).toEqual([])
  expect(asked.filter((path) => path.includes('SP.POP'))).toHaveLength(1)
})
