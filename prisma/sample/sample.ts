import { callerOf } from '../../core/business/callers.ts'
import { hashPassword } from '../../core/business/passwords.ts'
import { newBusiness, newPerson } from '../../core/business/signing-in.ts'
import * as store from '../../core/business/store.ts'
import type { Caller } from '../../core/capability.ts'
import { openChange } from '../../core/change.ts'
import { newId } from '../../core/ids.ts'
import { fromDinars } from '../../core/money.ts'
import { ready, runReady, type House } from '../../core/perform.ts'
import type { Tx } from '../../core/storage/database.ts'
import { addDays, dayIn } from '../../core/time.ts'
import { articles, customers, rivals, suppliers } from './catalogue.ts'
import { sampleYear, type SampleDay } from './days.ts'

/** Printed by `npm run sanad -- demo`. It opens the sample business only, and only from the machine itself. */
export const SAMPLE_SIGN_IN = { email: 'demo@sanad.local', password: 'superette-d-oran' }

type Ids = { items: string[]; customers: string[] }
/** Runs a capability as the sample's owner, inside the transaction of its day. */
type Ask = (tx: Tx, name: string, input: unknown) => Promise<{ id: string }>

/**
 * Loads a superette in Oran with a year of believable days that ends today, through the same capabilities
 * that a person uses. The same day gives the same books. Answers false where the sample is there already.
 */
export async function loadSample(house: House, onDay?: (done: number) => void): Promise<boolean> {
  const passwordHash = await hashPassword(SAMPLE_SIGN_IN.password, [], undefined)
  const owner = await house.books.write(async (tx) => {
    if (await store.personByEmail(tx, SAMPLE_SIGN_IN.email)) return null
    const createdAt = house.clock.now().toISOString()
    const business = newBusiness({
      name: 'Supérette El Bahia',
      sector: 'superette',
      wilaya: '31',
      language: 'fr',
      createdAt,
      sample: true,
    })
    const person = newPerson({
      businessId: business.id,
      role: 'owner',
      name: 'Yasmine',
      language: 'fr',
      createdAt,
      email: SAMPLE_SIGN_IN.email,
      passwordHash,
    })
    await store.insertBusiness(tx, business)
    await store.insertPerson(tx, person)
    return callerOf(person, business, 'system')
  })
  if (!owner) return false

  const ask = asker(house, owner)
  const today = dayIn(owner.business.timeZone, house.clock.now())
  const ids = await house.books.write((tx) => shelves(tx, ask))
  let done = 0
  for (const day of sampleYear(today)) {
    await house.books.write((tx) => bookDay(tx, ask, ids, day))
    onDay?.(++done)
  }
  await house.books.write((tx) => around(tx, ask, ids, today))
  return true
}

async function shelves(tx: Tx, ask: Ask): Promise<Ids> {
  const items: string[] = []
  for (const { name, unit, price, cost, threshold, daily, category, aliases } of articles) {
    const made = await ask(tx, 'inventory_create_item', {
      name,
      unit,
      price: fromDinars(price),
      cost: fromDinars(cost),
      quantity: Math.ceil(daily * 12 + threshold),
      threshold,
      category,
      aliases,
    })
    items.push(made.id)
  }
  const people: string[] = []
  for (const name of customers) people.push((await ask(tx, 'customers_create', { name, wilaya: '31' })).id)
  for (const name of suppliers) await ask(tx, 'suppliers_create', { name })
  return { items, customers: people }
}

async function bookDay(tx: Tx, ask: Ask, ids: Ids, day: SampleDay): Promise<void> {
  for (const { date, time, lines, credit } of day.sales) {
    const customerId = credit === null ? undefined : ids.customers[credit]
    await ask(tx, 'sales_create', {
      date,
      time,
      lines: lines.map(({ article, quantity }) => ({ itemId: ids.items[article], quantity })),
      ...(customerId ? { customerId, paymentMethod: 'credit' } : { paymentMethod: 'cash' }),
    })
  }
  for (const { article, quantity } of day.deliveries) {
    const unitCost = fromDinars(articles[article]?.cost ?? 0)
    await ask(tx, 'inventory_record_movement', {
      id: ids.items[article],
      kind: 'purchase',
      quantity,
      unitCost,
      date: day.date,
    })
  }
  for (const { amount, merchant, note, ...expense } of day.expenses) {
    await ask(tx, 'expenses_create', {
      ...expense,
      amount: fromDinars(amount),
      ...(merchant ? { merchant } : {}),
      ...(note ? { note } : {}),
    })
  }
  if (day.date.endsWith('-25')) await settleDebts(tx, ask, ids, day.date)
}

/** At the end of the month most customers pay most of what they owe. */
async function settleDebts(tx: Tx, ask: Ask, ids: Ids, date: string): Promise<void> {
  for (const [number, id] of ids.customers.entries()) {
    const { balance } = (await ask(tx, 'customers_get', { id })) as { id: string; balance: number }
    const amount = Math.floor((balance * (number % 3 === 0 ? 0.5 : 0.9)) / 10_000) * 10_000
    if (amount > 0) await ask(tx, 'customers_add_entry', { id, kind: 'payment', amount, date })
  }
}

/** Rivals' prices and a campaign, where those rooms are open. */
async function around(tx: Tx, ask: Ask, _ids: Ids, today: string): Promise<void> {
  for (const { name, factor } of rivals) {
    const rival = await ask(tx, 'market_create_competitor', { name, wilaya: '31' })
    for (const { name: product, price } of articles.filter((_, number) => number % 4 === 1)) {
      const theirs = Math.round((price * factor) / 5) * 5
      await ask(tx, 'market_record_price', {
        id: rival.id,
        product,
        price: fromDinars(theirs),
        date: addDays(today, -6),
      })
    }
  }
}

function asker(house: House, owner: Caller): Ask {
  return async (tx, name, input) => {
    const capability = house.parts.registry.get(name)
    if (!capability) throw new Error(`no capability is called ${name}`)
    const call = await ready(house, capability, input, owner)
    return (await runReady(house, call, tx, openChange(newId()))) as { id: string }
  }
}
