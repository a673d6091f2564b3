import { setImmediate } from 'node:timers/promises'
import { lineTotal } from '../amounts.ts'
import { bookingDay } from '../booking.ts'
import type { Shop } from '../capability.ts'
import { raiseBalanceForSale } from '../customers/capabilities.ts'
import { customerBook } from '../customers/store.ts'
import { SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { reverseMovementsOf, takeOutForSale } from '../inventory/moving.ts'
import { holdsOf, inOwnUnits } from '../inventory/packs.ts'
import { findItem, itemNamedIn, packedAs, type KeptItem } from '../inventory/store.ts'
import { centimes, fromMicros } from '../money.ts'
import { timeIn } from '../time.ts'
import type { NewLine, PricedLine, SaleChanges, SaleState, StockWarning } from './contract.ts'
import { countSales, uncountSale } from './days-store.ts'
import { hourOf, priceOf, totalOf } from './rules.ts'

/** Finds the item that a line names at a path; it throws `no_such` there. */
export type FindItem = typeof itemNamedIn

/** A new sale as it will be booked: each line with its price, its item's cost of now, and the day and hour. */
export async function draftSale(
  shop: Shop,
  said: Omit<SaleChanges, 'id'> & { lines: NewLine[] },
  itemNamed: FindItem = itemNamedIn,
): Promise<SaleState> {
  if (said.customerId) await customerBook.namedIn(shop, 'customerId', said.customerId)
  return payable({
    id: newId(),
    date: bookingDay(shop, said.date),
    time: hourOf(said, timeIn(shop.business.timeZone, shop.clock.now())),
    customerId: said.customerId ?? null,
    paymentMethod: said.paymentMethod ?? null,
    campaignCode: said.campaignCode ?? null,
    note: said.note ?? null,
    lines: await priceLines(shop, said.lines, [], itemNamed),
  })
}

/** A sale as it will stand after a correction: what is not said stays. */
export async function correctSale(shop: Shop, before: SaleState, said: SaleChanges): Promise<SaleState> {
  const customerId = said.customerId === undefined ? before.customerId : said.customerId
  if (customerId && customerId !== before.customerId)
    await customerBook.namedIn(shop, 'customerId', customerId)
  const date = said.date === undefined ? before.date : bookingDay(shop, said.date)
  // The hour belonged to the day that was wrong.
  const time = said.time === undefined ? (date === before.date ? before.time : null) : said.time
  return payable({
    id: before.id,
    date,
    time,
    customerId,
    paymentMethod: said.paymentMethod === undefined ? before.paymentMethod : said.paymentMethod,
    campaignCode: said.campaignCode === undefined ? before.campaignCode : said.campaignCode,
    note: said.note === undefined ? before.note : said.note,
    lines: said.lines ? await priceLines(shop, said.lines, before.lines, itemNamedIn) : before.lines,
  })
}

/** Takes the goods out, raises what the customer owes where it is on credit, and counts the day. */
export async function book(shop: Shop, sale: SaleState): Promise<StockWarning[]> {
  const warnings = await takeGoodsOut(shop, sale, (id) => findItem(shop, id))
  await raiseDebt(shop, sale)
  await countSales(shop, [sale])
  return warnings
}

/** Books a file's worth of sales, with what `items` remembers of each item, in less than one question a line. */
export async function bookAll(shop: Shop, sales: readonly SaleState[], items: FindItem): Promise<void> {
  for (const [index, sale] of sales.entries()) {
    await takeGoodsOut(shop, sale, (id) => items(shop, '', id))
    await raiseDebt(shop, sale)
    // SQLite answers at once and never lets go: without this the house would stand still for the whole file.
    if (index % SALES_A_BREATH === 0) await setImmediate()
  }
  await countSales(shop, sales)
}

const SALES_A_BREATH = 50

async function takeGoodsOut(
  shop: Shop,
  sale: SaleState,
  itemOf: (id: string) => Promise<KeptItem>,
): Promise<StockWarning[]> {
  const warnings: StockWarning[] = []
  for (const { itemId, quantity } of sale.lines) {
    if (itemId === null) continue
    const kept = await itemOf(itemId)
    const kind = await takeOutForSale(shop, kept, quantity, sale)
    const warned = warnings.find((warning) => warning.itemId === itemId)
    // Of an item on two lines what is left after both is told.
    if (kind) warnings.push({ itemId, name: kept.name, kind, left: fromMicros(kept.quantity) })
    else if (warned) warned.left = fromMicros(kept.quantity)
  }
  return lastOfEach(warnings)
}

async function raiseDebt(shop: Shop, sale: SaleState): Promise<void> {
  if (sale.paymentMethod !== 'credit' || !sale.customerId) return
  await raiseBalanceForSale(shop, sale.customerId, { ...sale, total: totalOf(sale.lines) })
}

/** Puts all of it back, by movements and entries the other way. */
export async function unbook(shop: Shop, sale: SaleState): Promise<void> {
  await reverseMovementsOf(shop, { saleId: sale.id })
  await customerBook.reverseEntriesOf(shop, sale.id)
  await uncountSale(shop, sale)
}

/** What a sale rests on: another change of these does not stand in the way of its undo. */
export function restsOn(sale: SaleState): string[] {
  const items = sale.lines.flatMap(({ itemId }) => (itemId === null ? [] : [`item:${itemId}`]))
  return sale.customerId ? [...items, `customer:${sale.customerId}`] : items
}

async function priceLines(
  shop: Shop,
  lines: NewLine[],
  before: readonly PricedLine[],
  itemNamed: FindItem,
): Promise<PricedLine[]> {
  const priced: PricedLine[] = []
  for (const [index, line] of lines.entries()) {
    const path = `lines.${index}`
    const former = before.find(({ itemId }) => itemId !== null && itemId === line.itemId)
    const kept =
      line.itemId === undefined
        ? null
        : // A corrected sale may keep an item that has left the catalogue since.
          await (former ? findItem(shop, line.itemId) : itemNamed(shop, `${path}.itemId`, line.itemId))
    const said = kept ? inItsUnit(line, kept, path) : line
    const price = priceOf(said, kept && centimes(kept.price), path)
    const cost = kept?.cost ?? null
    priced.push({
      itemId: kept?.id ?? null,
      name: line.name ?? kept?.name ?? '',
      quantity: said.quantity,
      ...price,
      // What it cost when it was sold, and not when the sale was corrected.
      unitCost: former ? former.unitCost : cost === null ? null : centimes(cost),
    })
  }
  return priced
}

/** Two cartons at a price each are twenty-four pieces at that total. */
function inItsUnit(line: NewLine, kept: KeptItem, path: string): NewLine {
  const holds = holdsOf(packedAs(kept), line.unit, `${path}.unit`)
  if (holds === 1) return line
  const { unitPrice, ...rest } = line
  const total = line.total ?? (unitPrice === undefined ? undefined : lineTotal(line.quantity, unitPrice))
  return { ...rest, quantity: inOwnUnits(line.quantity, holds), ...(total === undefined ? {} : { total }) }
}

function payable(sale: SaleState): SaleState {
  if (sale.paymentMethod === 'credit' && !sale.customerId) throw new SanadError('customer_needed')
  return sale
}

/** An item on two lines is warned of once, with what is left in the end. */
function lastOfEach(warnings: StockWarning[]): StockWarning[] {
  return [...new Map(warnings.map((warning) => [warning.itemId, warning])).values()]
}
