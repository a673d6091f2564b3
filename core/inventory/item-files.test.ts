import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { createItem, listItems } from './capabilities.ts'
import { exportItems, importItems } from './item-files.ts'

let house: TestHouse
beforeEach(async () => void (house = await openTestHouse()))
afterEach(() => house.close())

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'))
const shelf = async () => (await house.run(listItems, {})).items

test('a list in French becomes the catalogue, in dinars, and goes again by one undo', async () => {
  const file = csv(
    'Désignation;Prix (DA);Prix d’achat;Qté;Rayon',
    'Lait;140;110,50;40;Frais',
    'Semoule 25 kg;"2 500,00";;1,5;',
  )
  const changeId = await house.changeBy(importItems, { file })
  expect(await shelf()).toMatchObject([
    { name: 'Semoule 25 kg', price: 250_000, cost: null, quantity: 1.5 },
    { name: 'Lait', price: 14_000, cost: 11_050, quantity: 40, category: 'Frais' },
  ])
  await house.undo(changeId)
  expect(await shelf()).toEqual([])
  expect((await house.run(importItems, { file })).imported).toBe(2)
})

test('a dry run says what would happen and writes nothing', async () => {
  const file = csv('name,priceDinars,colour', 'Lait,140,blue')
  const report = { rows: 1, valid: 1, duplicates: 0, errors: [], ignoredColumns: ['colour'] }
  expect(await house.run(importItems, { file, dryRun: 'true' })).toEqual({ ...report, imported: 0 })
  expect(await shelf()).toEqual([])
  expect(await house.run(importItems, { file })).toEqual({ ...report, imported: 1 })
})

test('one faulty row keeps all of it out, and each fault is named by its row and column', async () => {
  const file = csv('name,price,quantity,barcode', 'Lait,140,1,', 'Pain,gratuit,x,', ',20,1,', 'Eau,30,1,!')
  const { errors, ...report } = await house.run(importItems, { file })
  expect(report).toEqual({ rows: 4, valid: 1, imported: 0, duplicates: 0, ignoredColumns: [] })
  expect(errors.map(({ row, path }) => `${row} ${path}`)).toEqual([
    '3 price',
    '3 quantity',
    '4 name',
    '5 barcode',
  ])
  expect(errors[0]?.message).toBe('Ce n’est pas un montant en dinars.')
  expect(await shelf()).toEqual([])
  expect((await house.run(importItems, { file: csv('nom', 'Lait') })).errors).toMatchObject([
    { row: 1, path: 'price' },
  ])
})

test('what is in the catalogue is left out, and the same file is noticed', async () => {
  await house.run(createItem, { name: 'Café', unit: 'kg', price: 1, aliases: ['قهوة'], barcode: '6130001' })
  const file = csv(
    'name,price,barcode',
    'CAFE,900,',
    'قهوة,900,',
    'Café moulu,900,6130001',
    'Lait,140,',
    'lait,150,',
  )
  expect(await house.run(importItems, { file })).toMatchObject({ rows: 5, imported: 1, duplicates: 4 })
  expect((await refusalOf(house.run(importItems, { file }))).code).toBe('already_imported')
  expect(await house.run(importItems, { file, again: true })).toMatchObject({ imported: 0, duplicates: 5 })
})

test.each(['csv', 'xlsx'] as const)('the export in %s opens another shop as it stands', async (format) => {
  await house.run(createItem, {
    name: '=Lait',
    unit: 'pièce',
    price: 14_050,
    cost: 11_000,
    quantity: 2.125,
    threshold: 10,
    barcode: '0613001',
    aliases: ['حليب', 'milk'],
  })
  await house.run(createItem, { name: 'Pain', unit: 'pièce', price: 2_000 })
  const { bytes, name } = await house.run(exportItems, { format })
  expect(name).toBe(`inventory-2026-11-18.${format}`)
  const other = await house.another()
  expect(await house.run(importItems, { file: bytes }, other)).toMatchObject({
    imported: 2,
    errors: [],
    ignoredColumns: [],
  })

  const bare = (items: Awaited<ReturnType<typeof shelf>>) =>
    items
      .map(({ id: _id, createdAt: _at, updatedAt: _up, ...item }) => item)
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  expect(bare((await house.run(listItems, {}, other)).items)).toEqual(bare(await shelf()))
})

test('files are the owner’s business', async () => {
  const staff = staffOf(house.owner)
  expect((await refusalOf(house.run(exportItems, {}, staff))).code).toBe('not_allowed')
  expect((await refusalOf(house.run(importItems, { file: csv('name,price') }, staff))).code).toBe(
    'not_allowed',
  )
})
