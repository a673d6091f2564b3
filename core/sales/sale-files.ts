import { customerIdsByName } from '../customers/store.ts'
import { defineCapability, doorsForFiles, noDoor, type Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { itemsByName } from '../inventory/catalogue-store.ts'
import { itemNamedIn } from '../inventory/store.ts'
import { foldName } from '../language/fold-name.ts'
import { parse } from '../perform.ts'
import { inOrder } from '../periods.ts'
import { nothing, paper } from '../shapes.ts'
import { datedExportQuery, importFile, importReport, type RowError } from '../tables/contract.ts'
import {
  columnsOf,
  missingColumns,
  reportOf,
  rowReader,
  takeIn,
  tried,
  type Columns,
  type Intake,
} from '../tables/intake.ts'
import type { Table, TableRow } from '../tables/read-table.ts'
import * as imports from '../tables/store.ts'
import { writeTable } from '../tables/write-table.ts'
import { bookAll, draftSale, unbook, type FindItem } from './book.ts'
import { newSale, saleId, type SaleState } from './contract.ts'
import { groupedBySale, notYetBooked } from './file-rules.ts'
import { paymentCalled, saleTitles, type SaleField } from './file-words.ts'
import { everyLine, salesOfImport, standingSales, type ListedLine } from './files-store.ts'
import * as store from './store.ts'

export const exportSales = defineCapability({
  name: 'sales_export',
  about:
    'Sales as a CSV or XLSX file, one row for each line, between two days where they are given: id (of the sale), date, time, itemId, name, quantity, unitPriceDinars, totalDinars, customerId, customer, paymentMethod, campaignCode, note. Amounts are in dinars with two decimals.',
  effect: 'reads',
  may: 'figures',
  doors: doorsForFiles,
  input: datedExportQuery,
  output: paper,
  async run({ format, ...period }, shop) {
    inOrder(period)
    return writeTable<ListedLine>(
      `sales-${shop.today}`,
      format,
      [
        { title: 'id', value: (line) => line.id },
        { title: 'date', value: (line) => line.date },
        { title: 'time', value: (line) => line.time },
        { title: 'itemId', value: (line) => line.itemId },
        { title: 'name', value: (line) => line.name },
        { title: 'quantity', value: (line) => line.quantity },
        { title: 'unitPriceDinars', value: (line) => ({ centimes: line.unitPrice }) },
        { title: 'totalDinars', value: (line) => ({ centimes: line.total }) },
        { title: 'customerId', value: (line) => line.customerId },
        { title: 'customer', value: (line) => line.customer },
        { title: 'paymentMethod', value: (line) => line.paymentMethod },
        { title: 'campaignCode', value: (line) => line.campaignCode },
        { title: 'note', value: (line) => line.note },
      ],
      await everyLine(shop, period),
    )
  },
})

export const importSales = defineCapability({
  name: 'sales_import',
  about:
    'Take in sales from a CSV or XLSX file with the columns of the export (or their names in French, Arabic or English), amounts in dinars, all or nothing. Rows that follow each other under one id are one sale; an item is found by id, name, alias or barcode and leaves stock as in any sale. Sales that are in the books already (same day, hour and lines) are left out as duplicates unless again=true. dryRun only says what would happen; the same file again needs again=true.',
  effect: 'changes',
  may: 'owner',
  doors: doorsForFiles,
  input: importFile,
  output: importReport,
  prepare: ({ file }) => takeIn(file),
  async run({ dryRun, again = false }, shop, { sha256, table }: Intake) {
    if (!again && (await imports.takenInBefore(shop, 'sales', sha256)))
      throw new SanadError('already_imported')
    const columns = columnsOf(table, saleTitles)
    const items = remembered(itemNamedIn)
    const errors = missingColumns(
      columns,
      ['date', columns.titleOf.has('itemId') ? 'itemId' : 'name'],
      shop.language,
    )
    const read = errors.length > 0 ? [] : await readSales(shop, table, columns, items, errors)
    const fresh = again ? read : await notBookedYet(shop, read)
    const takes = !dryRun && errors.length === 0
    if (takes) await keep(shop, sha256, fresh, items)
    const rowsOf = (sales: readonly ReadSale[]) => sales.reduce((sum, { lines }) => sum + lines.length, 0)
    const imported = takes ? rowsOf(fresh) : 0
    return reportOf(table, columns, { imported, duplicates: rowsOf(read) - rowsOf(fresh), errors })
  },
})

export const removeImportedSales = defineCapability({
  name: 'sales_remove_import',
  about: 'Delete the sales of an imported file, as they stand now.',
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: saleId,
  output: nothing,
  async run({ id }, shop) {
    for (const sale of await salesOfImport(shop, id)) {
      await unbook(shop, store.stateOf(await store.findSale(shop, sale)))
      await store.markDeleted(shop, sale, shop.clock.now().toISOString())
    }
    await imports.markUndone(shop, id)
    return {}
  },
})

/** One question for each item of the file; the stock that it answers with is kept up to date by who moves it. */
function remembered(find: FindItem): FindItem {
  const known = new Map<string, Awaited<ReturnType<FindItem>>>()
  return async (shop, path, id) => {
    const kept = known.get(id) ?? (await find(shop, path, id))
    known.set(id, kept)
    return kept
  }
}

/** A sale of the file; `number` is what the file calls it, which is our id where the file is our own export. */
type ReadSale = SaleState & { number: string | undefined }
type Known = { byName: Map<string, Set<string>>; ids: Set<string> }
type Names = { items: Known; customers: Known }

async function readSales(
  shop: Shop,
  table: Table,
  columns: Columns<SaleField>,
  items: FindItem,
  errors: RowError[],
): Promise<ReadSale[]> {
  const names = {
    items: known(await itemsByName(shop)),
    customers: known(await customerIdsByName(shop)),
  }
  const lines = table.rows.map((row) => readLine(shop, row, columns, names))
  for (const line of lines) errors.push(...line.errors)
  const sales: ReadSale[] = []
  for (const group of groupedBySale(lines)) {
    if (group.some((line) => line.errors.length > 0)) continue
    const [first] = group
    const said = { ...first.header, lines: group.map(({ line }) => line) }
    const tries = await tried(first.row, shop.language, async () =>
      draftSale(shop, parse(newSale, said, shop.language), items),
    )
    if ('errors' in tries) errors.push(...tries.errors.map((error) => onItsRow(error, group)))
    else sales.push({ ...tries.made, number: first.sale })
  }
  return sales
}

function readLine(shop: Shop, row: TableRow, columns: Columns<SaleField>, names: Names) {
  const cells = rowReader(row, columns, shop.language)
  const name = cells.text('name')
  const customer = cells.text('customer')
  const line = {
    itemId: meant(names.items, cells.text('itemId'), name),
    name,
    quantity: cells.quantity('quantity') ?? 1,
    unitPrice: cells.dinars('unitPrice'),
    total: cells.dinars('total'),
  }
  const header = {
    date: cells.day('date'),
    time: cells.hour('time') ?? null,
    // A name that nobody has is handed on as an id, so that it is refused by its place.
    customerId: meant(names.customers, cells.text('customerId'), customer) ?? customer?.slice(0, 64),
    paymentMethod: cells.read('paymentMethod', (cell) => paymentCalled(String(cell)), 'no_payment'),
    campaignCode: cells.text('campaignCode'),
    note: cells.text('note'),
  }
  if (header.date === undefined && cells.errors.length === 0) cells.need('date', 'no_day')
  return { row: row.row, sale: cells.text('id'), errors: cells.errors, header, line }
}

/** The fault of a line of a sale belongs to that line's own row. */
function onItsRow(error: RowError, group: readonly { row: number }[]): RowError {
  const found = /^lines\.(\d+)\.?(.*)$/.exec(error.path)
  return found ? { ...error, row: group[Number(found[1])]?.row ?? error.row, path: found[2] ?? '' } : error
}

function known(byName: Map<string, Set<string>>): Known {
  return { byName, ids: new Set([...byName.values()].flatMap((ids) => [...ids])) }
}

/** By our own id; where the file comes from another book, by a name that only one thing bears. */
function meant({ byName, ids }: Known, id: string | undefined, name: string | undefined): string | undefined {
  if (id !== undefined && ids.has(id)) return id
  if (name === undefined) return id
  const named = byName.get(foldName(name))
  return named?.size === 1 ? [...named][0] : undefined
}

async function notBookedYet(shop: Shop, sales: readonly ReadSale[]): Promise<ReadSale[]> {
  const days = sales.map(({ date }) => date).toSorted()
  const [from, to] = [days[0], days.at(-1)]
  if (!from || !to) return []
  const standing = await standingSales(shop, { from, to })
  const ids = new Set(standing.map(({ id }) => id))
  // Our own export brought back: its ids say which sales they are, also where one was corrected since.
  const unknown = sales.filter(({ number }) => number === undefined || !ids.has(number))
  const named = new Set(sales.map(({ number }) => number))
  const others = standing.filter(({ id }) => !named.has(id))
  return notYetBooked(
    unknown,
    others.map(({ print }) => print),
  )
}

async function keep(shop: Shop, sha256: string, sales: readonly ReadSale[], items: FindItem): Promise<void> {
  const importId = await imports.insertImport(shop, { kind: 'sales', sha256, rows: sales.length })
  await store.insertSales(shop, sales, importId)
  await bookAll(shop, sales, items)
  shop.change.record({
    undo: { capability: 'sales_remove_import', input: { id: importId } },
    touches: [`import:${importId}`],
  })
}
