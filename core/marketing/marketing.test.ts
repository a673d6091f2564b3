import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import * as customers from '../customers/capabilities.ts'
import * as sales from '../sales/capabilities.ts'
import { audienceInsights } from './audience.ts'
import * as campaigns from './campaigns.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

const november = { name: 'Rentrée', channel: 'facebook' as const, from: '2026-11-01', to: '2026-11-30' }
const sold = (more: object) => ({ lines: [{ name: 'Cartable', quantity: 1, unitPrice: 250_000 }], ...more })

describe('campaigns', () => {
  test('what is typed in is added up, with cost per order and return on spend', async () => {
    const { id } = await shop.run(campaigns.createCampaign, { ...november, budget: 150_000 })
    await shop.run(campaigns.addResult, { id, reach: 1000, clicks: 50, spend: 100_000 })
    const campaign = await shop.run(campaigns.addResult, { id, orders: 5, revenue: 900_000, spend: 100_000 })
    expect(campaign).toMatchObject({
      code: expect.stringMatching(/^RENTREE/),
      reach: 1000,
      clicks: 50,
      orders: 5,
      revenue: 900_000,
      spend: 200_000,
      costPerOrder: 40_000,
      returnOnSpend: 4.5,
      overBudget: true,
    })
  })

  test('sales that carry the code are its orders, in any case, until they are deleted', async () => {
    const { id } = await shop.run(campaigns.createCampaign, { ...november, code: 'Noel10' })
    await shop.run(sales.createSale, sold({ campaignCode: 'NOEL10' }))
    const sale = await shop.run(sales.createSale, sold({ campaignCode: 'noel10' }))
    expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ orders: 2, revenue: 500_000 })
    await shop.run(sales.deleteSale, { id: sale.id })
    expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ orders: 1, revenue: 250_000 })
  })

  test('a code is one campaign’s only', async () => {
    await shop.run(campaigns.createCampaign, { ...november, code: 'UNIQUE' })
    const again = shop.run(campaigns.createCampaign, { ...november, code: 'unique' })
    expect(await refusalOf(again)).toMatchObject({ code: 'taken' })
  })

  test('it is approved before it goes out, and an undo takes the step back', async () => {
    const { id } = await shop.run(campaigns.createCampaign, november)
    const rushed = shop.run(campaigns.updateCampaign, { id, status: 'published' })
    expect(await refusalOf(rushed)).toMatchObject({ code: 'campaign_step' })
    await shop.run(campaigns.updateCampaign, { id, status: 'approved' })
    const out = await shop.changeBy(campaigns.updateCampaign, { id, status: 'published' })
    await shop.undo(out)
    expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ status: 'approved' })
  })

  test('a campaign that ends before it begins is refused, also by a change of one date', async () => {
    const turned = shop.run(campaigns.createCampaign, { ...november, to: '2026-10-01' })
    expect(await refusalOf(turned)).toMatchObject({ code: 'from_after_to' })
    const { id } = await shop.run(campaigns.createCampaign, november)
    const moved = shop.run(campaigns.updateCampaign, { id, from: '2026-12-01' })
    expect(await refusalOf(moved)).toMatchObject({ code: 'from_after_to' })
  })

  test('a result is undone', async () => {
    const { id } = await shop.run(campaigns.createCampaign, november)
    await shop.undo(await shop.changeBy(campaigns.addResult, { id, spend: 500 }))
    expect(await shop.run(campaigns.getCampaign, { id })).toMatchObject({ spend: 0, results: [] })
  })

  test('the takings while it ran stand beside those of as many days before', async () => {
    const quiet = await openTestHouse()
    await quiet.run(sales.createSale, sold({ date: '2026-10-30' }))
    await quiet.run(sales.createSale, sold({ date: '2026-11-02' }))
    await quiet.run(sales.createSale, sold({ date: '2026-11-03' }))
    const { id } = await quiet.run(campaigns.createCampaign, november)
    expect(await quiet.run(campaigns.getCampaign, { id })).toMatchObject({
      during: { from: '2026-11-01', to: '2026-11-18', revenue: 500_000, sales: 2 },
      before: { from: '2026-10-14', to: '2026-10-31', revenue: 250_000, sales: 1 },
      change: 100,
    })
    await quiet.close()
  })
})

describe('the audience', () => {
  test('an empty shop has every field and no customer', async () => {
    const other = await shop.another()
    const empty = await shop.run(audienceInsights, {}, other)
    expect(empty).toMatchObject({
      bestHours: [],
      bestDays: [],
      byWilaya: [],
      byChannel: [],
      topCustomers: [],
    })
    expect(empty.segments.every(({ customers }) => customers === 0)).toBe(true)
  })

  test('segments, new and returning, wilayas, hours and reach come from the sales', async () => {
    const fresh = await openTestHouse()
    const consent = { channel: 'whatsapp', text: 'oui', at: '2026-01-01T10:00:00Z' }
    const oran = await fresh.run(customers.createCustomer, { name: 'Amine', wilaya: 'Oran', consent })
    const other = await fresh.run(customers.createCustomer, { name: 'Lila' })
    await fresh.run(sales.createSale, sold({ date: '2026-06-01', customerId: oran.id }))
    await fresh.run(sales.createSale, sold({ date: '2026-11-15', time: '17:20', customerId: oran.id }))
    await fresh.run(sales.createSale, sold({ date: '2026-11-16', time: '17:50', customerId: other.id }))
    await fresh.run(sales.createSale, sold({ date: '2026-11-16', time: '09:00' }))
    const found = await fresh.run(audienceInsights, {})
    expect(found.newVersusReturning).toEqual({
      new: { customers: 1, sales: 1, revenue: 250_000 },
      returning: { customers: 1, sales: 1, revenue: 250_000 },
      unknown: { sales: 1, revenue: 250_000 },
    })
    expect(found.bestHours[0]).toEqual({ hour: 17, sales: 2, revenue: 500_000 })
    expect(found.bestDays[0]).toMatchObject({ day: 1, sales: 2, revenue: 500_000 })
    expect(found.byWilaya.map(({ wilaya, name }) => [wilaya, name])).toContainEqual(['31', 'Oran'])
    expect(found.byChannel).toEqual([{ channel: 'whatsapp', reachable: 1, orders: 0, revenue: 0 }])
    const counts = Object.fromEntries(found.segments.map(({ code, customers }) => [code, customers]))
    expect(counts).toMatchObject({ new: 1, occasional: 1, lost: 0 })
    expect(found.topCustomers.map(({ name }) => name).sort()).toEqual(['Amine', 'Lila'])
    await fresh.close()
  })
})
