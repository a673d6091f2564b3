import type SQLite from 'better-sqlite3'
import { dayAgo, DAYS, dice, ITEMS, TODAY } from './clock.ts'

const LINES_A_SALE = 5
const CUSTOMERS = 2_000
const OTHER_BUSINESSES = 999

export function shelves(db: SQLite.Database, businessId: string, personId: string): void {
  const roll = dice(11)
  const item = writer(db, 'Item')
  const movement = writer(db, 'Movement')
  for (let number = 0; number < ITEMS; number += 1) {
    const price = (50 + roll(4_000)) * 100
    const cost = Math.round(price * (0.7 + roll(20) / 100))
    const id = idOf('i', number)
    item({
      id,
      businessId,
      number: number + 1,
      name: `Article ${number}`,
      folded: `article ${number}`,
      unit: number % 7 === 0 ? 'kg' : 'pièce',
      price,
      cost,
      quantity: roll(500) * 1_000_000,
      threshold: number % 3 === 0 ? roll(40) * 1_000_000 : null,
      barcode: `613${String(number).padStart(10, '0')}`,
      packs: '[]',
      createdAt: `${dayAgo(DAYS)}T08:00:00.000Z`,
      updatedAt: `${dayAgo(DAYS)}T08:00:00.000Z`,
    })
    for (let month = 0; month < 12; month += 1) {
      const ago = month * 30 + roll(28)
      movement({
        id: idOf('p', number * 12 + month),
        businessId,
        itemId: id,
        kind: 'purchase',
        quantity: 200_000_000,
        unitCost: cost,
        costBefore: cost,
        costAfter: cost,
        date: dayAgo(ago),
        createdAt: `${dayAgo(ago)}T08:00:00.000Z`,
        personId,
      })
    }
  }
}

export function people(db: SQLite.Database, businessId: string): void {
  const customer = writer(db, 'Customer')
  const createdAt = `${dayAgo(DAYS)}T08:00:00.000Z`
  for (let number = 0; number < CUSTOMERS; number += 1) {
    const consent = { channel: 'whatsapp', text: 'oui', at: createdAt }
    customer({
      id: idOf('c', number),
      businessId,
      name: `Client ${number}`,
      folded: `client ${number}`,
      phone: `+2135${String(number).padStart(8, '0')}`,
      wilaya: String(1 + (number % 58)).padStart(2, '0'),
      balance: 0,
      consent: number % 4 === 0 ? JSON.stringify(consent) : null,
      createdAt,
    })
  }
  const supplier = writer(db, 'Supplier')
  for (let number = 0; number < 50; number += 1)
    supplier({
      id: idOf('f', number),
      businessId,
      name: `Grossiste ${number}`,
      folded: `grossiste ${number}`,
      balance: 0,
      createdAt,
    })
}

export function trade(db: SQLite.Database, businessId: string, personId: string, lines: number): void {
  const roll = dice(13)
  const [sale, line, movement, entry] = ['Sale', 'SaleLine', 'Movement', 'CustomerEntry'].map((table) =>
    writer(db, table),
  )
  const sales = Math.ceil(lines / LINES_A_SALE)
  for (let number = 0; number < sales; number += 1) {
    const date = dayAgo(DAYS - 1 - Math.floor((number * DAYS) / sales))
    const time = `${String(8 + roll(13)).padStart(2, '0')}:${String(roll(60)).padStart(2, '0')}`
    const at = { createdAt: `${date}T${time}:00.000Z` }
    const id = idOf('s', number)
    const credit = roll(20) === 0
    const named = credit || roll(5) === 0
    const customerId = named ? idOf('c', roll(CUSTOMERS)) : null
    const bought = Array.from({ length: LINES_A_SALE }, (_, position) => {
      const itemId = idOf('i', roll(ITEMS))
      const [quantity, unitPrice] = [1 + roll(4), (50 + roll(4_000)) * 100]
      return { position, itemId, quantity, unitPrice, total: quantity * unitPrice }
    })
    const total = bought.reduce((sum, each) => sum + each.total, 0)
    const campaignCode = roll(50) === 0 ? `CODE${roll(20)}` : null
    const paymentMethod = credit ? 'credit' : 'cash'
    sale?.({
      id,
      businessId,
      date,
      time,
      total,
      customerId,
      paymentMethod,
      campaignCode,
      personId,
      updatedAt: at.createdAt,
      ...at,
    })
    for (const { position, ...of } of bought) {
      const key = number * LINES_A_SALE + position
      const micros = of.quantity * 1_000_000
      const unitCost = Math.round(of.unitPrice * 0.8)
      line?.({
        ...of,
        id: idOf('l', key),
        businessId,
        saleId: id,
        position,
        name: `Article`,
        folded: 'article',
        quantity: micros,
        unitCost,
      })
      movement?.({
        id: idOf('m', key),
        businessId,
        itemId: of.itemId,
        kind: 'sale',
        quantity: -micros,
        saleId: id,
        date,
        personId,
        ...at,
      })
    }
    if (credit) {
      const owed = { businessId, customerId, amount: total, date, personId, ...at }
      entry?.({ ...owed, id: idOf('e', number * 2), kind: 'credit', saleId: id })
      if (roll(4) > 0) entry?.({ ...owed, id: idOf('e', number * 2 + 1), kind: 'payment', saleId: null })
    }
  }
}

export function spending(db: SQLite.Database, businessId: string, personId: string): void {
  const roll = dice(17)
  const expense = writer(db, 'Expense')
  const categories = ['rent', 'electricity', 'transport', 'goods', 'telecom', 'packaging', 'other']
  for (let number = 0; number < 10_000; number += 1) {
    const date = dayAgo(roll(DAYS))
    const at = `${date}T09:00:00.000Z`
    expense({
      id: idOf('x', number),
      businessId,
      date,
      merchant: `Fournisseur ${number % 60}`,
      merchantFolded: `fournisseur ${number % 60}`,
      category: categories[number % categories.length],
      amount: (40 + (number % 60) * 20 + roll(20)) * 10_000,
      taxAmount: number % 3 === 0 ? (1 + roll(500)) * 1_000 : null,
      paymentMethod: 'cash',
      status: 'confirmed',
      supplierId: number % 5 === 0 ? idOf('f', roll(50)) : null,
      personId,
      createdAt: at,
      updatedAt: at,
      confirmedAt: at,
    })
  }
}

export function market(db: SQLite.Database, businessId: string): void {
  const roll = dice(19)
  const createdAt = `${TODAY}T08:00:00.000Z`
  const [competitor, price, campaign] = ['Competitor', 'CompetitorPrice', 'Campaign'].map((table) =>
    writer(db, table),
  )
  for (let number = 0; number < 20; number += 1) {
    const id = idOf('r', number)
    competitor?.({ id, businessId, name: `Rival ${number}`, folded: `rival ${number}`, createdAt })
    for (let at = 0; at < 200; at += 1) {
      const item = roll(ITEMS)
      price?.({
        id: idOf('q', number * 200 + at),
        businessId,
        competitorId: id,
        product: `Article ${item}`,
        folded: `article ${item}`,
        itemId: idOf('i', item),
        price: (50 + roll(4_000)) * 100,
        date: dayAgo(roll(60)),
        source: 'form',
        createdAt,
      })
    }
    campaign?.({
      id: idOf('g', number),
      businessId,
      name: `Campagne ${number}`,
      folded: `campagne ${number}`,
      channel: 'facebook',
      budget: 500_000,
      from: dayAgo(30 * number + 20),
      to: dayAgo(30 * number),
      code: `CODE${number}`,
      createdAt,
    })
  }
}

/** Small shops, each with an item and a few sales, between which the big one's rows lie. */
export function neighbours(db: SQLite.Database): void {
  const [business, person, item, sale] = ['Business', 'Person', 'Item', 'Sale'].map((table) =>
    writer(db, table),
  )
  const createdAt = `${dayAgo(DAYS)}T08:00:00.000Z`
  for (let number = 0; number < OTHER_BUSINESSES; number += 1) {
    const businessId = idOf('b', number)
    const [sector, wilaya, language] = ['superette', '16', 'fr']
    business?.({ id: businessId, name: `Voisin ${number}`, sector, wilaya, language, createdAt })
    const personId = idOf('w', number)
    person?.({ id: personId, businessId, role: 'owner', name: 'Voisin', language, createdAt })
    item?.({
      id: idOf('j', number),
      businessId,
      number: 1,
      name: 'Lait',
      folded: 'lait',
      unit: 'pièce',
      price: 14_000,
      cost: 11_000,
      quantity: 40_000_000,
      packs: '[]',
      createdAt,
      updatedAt: createdAt,
    })
    for (let day = 0; day < 40; day += 1)
      sale?.({
        id: idOf('v', number * 40 + day),
        businessId,
        date: dayAgo(day),
        time: '10:00',
        total: 14_000,
        paymentMethod: 'cash',
        personId,
        createdAt,
        updatedAt: createdAt,
      })
  }
}

/** Sorts by number, as the ids of the house sort by time. */
function idOf(kind: string, number: number): string {
  return `0${kind}${String(number).padStart(24, '0')}`
}

/** Writes rows into a table, by the names of their columns. */
function writer(db: SQLite.Database, table: string): (row: Record<string, unknown>) => void {
  let statement: SQLite.Statement | undefined
  return (row) => {
    const columns = Object.keys(row)
    statement ??= db.prepare(
      `insert into ${table} (${columns.map((each) => `"${each}"`).join()}) values (${columns.map((each) => `@${each}`).join()})`,
    )
    statement.run(row)
  }
}
