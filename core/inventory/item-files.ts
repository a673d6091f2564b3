import type { z } from 'zod'
import { defineCapability, doorsForFiles, noDoor, type Shop } from '../capability.ts'
import { openChange } from '../change.ts'
import { SanadError } from '../errors.ts'
import { foldName } from '../language/fold-name.ts'
import { parse } from '../perform.ts'
import { nothing, paper } from '../shapes.ts'
import { exportQuery, importFile, importReport, type RowError } from '../tables/contract.ts'
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
import type { TableRow } from '../tables/read-table.ts'
import * as imports from '../tables/store.ts'
import { writeTable } from '../tables/write-table.ts'
import { createItem } from './capabilities.ts'
import { catalogue, itemsByName, type ListedItem } from './catalogue-store.ts'
import { importedItems, newItem } from './contract.ts'
import { itemTitles, UNIT_UNSAID, type ItemField } from './file-words.ts'
import * as store from './store.ts'

export const exportItems = defineCapability({
  name: 'inventory_export',
  about:
    'The catalogue as a CSV or XLSX file: id, name, unit, priceDinars, costDinars, quantity, threshold, barcode, category, aliases (parted by |). Amounts are in dinars with two decimals.',
  effect: 'reads',
  may: 'figures',
  doors: doorsForFiles,
  input: exportQuery,
  output: paper,
  async run({ format }, shop) {
    return writeTable<ListedItem>(
      `inventory-${shop.today}`,
      format,
      [
        { title: 'id', value: (item) => item.id },
        { title: 'name', value: (item) => item.name },
        { title: 'unit', value: (item) => item.unit },
        { title: 'priceDinars', value: (item) => ({ centimes: item.price }) },
        { title: 'costDinars', value: ({ cost }) => (cost === null ? null : { centimes: cost }) },
        { title: 'quantity', value: (item) => item.quantity },
        { title: 'threshold', value: (item) => item.threshold },
        { title: 'barcode', value: (item) => item.barcode },
        { title: 'category', value: (item) => item.category },
        { title: 'aliases', value: (item) => item.aliases.join(' | ') },
      ],
      await catalogue(shop),
    )
  },
})

export const importItems = defineCapability({
  name: 'inventory_import',
  about:
    'Take in items from a CSV or XLSX file with the columns of the export (or their names in French, Arabic or English), amounts in dinars, all or nothing. Items whose name or barcode is known are left out as duplicates. dryRun only says what would happen; the same file again needs again=true.',
  effect: 'changes',
  may: 'owner',
  doors: doorsForFiles,
  input: importFile,
  output: importReport,
  prepare: ({ file }) => takeIn(file),
  async run({ dryRun, again }, shop, { sha256, table }: Intake) {
    if (!again && (await imports.takenInBefore(shop, 'inventory', sha256)))
      throw new SanadError('already_imported')
    const columns = columnsOf(table, itemTitles)
    const errors = missingColumns(columns, ['name', 'price'], shop.language)
    const { items, duplicates } =
      errors.length > 0 ? NONE : await readItems(shop, table.rows, columns, errors)
    const takes = !dryRun && errors.length === 0
    if (takes) await keep(shop, sha256, items)
    return reportOf(table, columns, { imported: takes ? items.length : 0, duplicates, errors })
  },
})

export const removeImportedItems = defineCapability({
  name: 'inventory_remove_import',
  about: 'Take the items of an imported file out of the catalogue again.',
  effect: 'erases',
  may: 'owner',
  doors: noDoor,
  input: importedItems,
  output: nothing,
  async run({ importId, items }, shop) {
    for (const id of items) await store.updateItem(shop, id, { archivedAt: shop.clock.now().toISOString() })
    await imports.markUndone(shop, importId)
    return {}
  },
})

type NewItem = z.output<typeof newItem>
const NONE = { items: [] as NewItem[], duplicates: 0 }

async function readItems(
  shop: Shop,
  rows: readonly TableRow[],
  columns: Columns<ItemField>,
  errors: RowError[],
): Promise<{ items: NewItem[]; duplicates: number }> {
  const known = new Set((await itemsByName(shop)).keys())
  const items: NewItem[] = []
  let duplicates = 0
  for (const row of rows) {
    const cells = rowReader(row, columns, shop.language)
    const raw = rawItem(cells)
    errors.push(...cells.errors)
    if (cells.errors.length > 0) continue
    const tries = await tried(row.row, shop.language, () => parse(newItem, raw, shop.language))
    if ('errors' in tries) errors.push(...tries.errors)
    else {
      const names = [tries.made.name, tries.made.barcode ?? ''].map(foldName).filter(Boolean)
      if (names.some((name) => known.has(name))) duplicates++
      else items.push(tries.made)
      for (const name of names) known.add(name)
    }
  }
  return { items, duplicates }
}

function rawItem(cells: ReturnType<typeof rowReader<ItemField>>) {
  const aliases = cells.text('aliases')
  const fields = {
    name: cells.text('name'),
    unit: cells.text('unit') ?? UNIT_UNSAID,
    price: cells.dinars('price'),
    cost: cells.dinars('cost'),
    quantity: cells.quantity('quantity'),
    threshold: cells.quantity('threshold'),
    barcode: cells.text('barcode'),
    category: cells.text('category'),
    aliases: aliases?.split('|').flatMap((alias) => alias.trim() || []),
  }
  // Stock that stood below zero in another book starts here at nothing.
  return { ...fields, quantity: fields.quantity === undefined ? undefined : Math.max(0, fields.quantity) }
}

async function keep(shop: Shop, sha256: string, items: readonly NewItem[]): Promise<void> {
  const importId = await imports.insertImport(shop, { kind: 'inventory', sha256, rows: items.length })
  // Each item would record an undo of its own; the file is undone whole.
  const quiet = { ...shop, change: openChange(shop.change.id) }
  const made: string[] = []
  for (const item of items) made.push((await createItem.run(item, quiet, undefined)).id)
  shop.change.record({
    undo: { capability: 'inventory_remove_import', input: { importId, items: made } },
    touches: [`import:${importId}`],
  })
}
