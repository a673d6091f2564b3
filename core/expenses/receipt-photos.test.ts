import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { confirmExpense, createExpense, deleteExpense, getExpense, listExpenses } from './capabilities.ts'
import { fileRow, hasFileRow } from '../storage/file-rows.ts'
import { OLD_PHOTOS_JOB, oldPhotosJob, startOldPhotos } from './old-photos.ts'
import { readReceiptPhoto, receiptPicture } from './receipt-photos.ts'

let house: TestHouse
let image: Uint8Array
beforeAll(async () => {
  house = await openTestHouse()
  image = await readFile(new URL('../../tests/corpora/receipts/images/dz-006.jpg', import.meta.url))
})
afterAll(() => house.close())

const daysCounted = () => house.house.books.read((tx) => tx.selectFrom('ExpenseDay').selectAll().execute())

describe('a photo of a receipt', () => {
  test('makes a draft that counts for nothing, and confirmed it counts', async () => {
    const { receipt, expense, duplicates, source } = await house.run(readReceiptPhoto, { image })
    expect(expense).toMatchObject({
      status: 'draft',
      date: '2023-10-04',
      amount: 1_065_050,
      paymentMethod: 'transfer',
    })
    expect({ source, duplicates, total: receipt.total }).toEqual({
      source: 'rules',
      duplicates: [],
      total: 1_065_050,
    })
    expect(await daysCounted()).toEqual([])

    const confirmed = await house.run(confirmExpense, {
      id: expense.id,
      corrections: { category: 'emballage', merchant: 'Le Bon Carton' },
    })
    expect(confirmed).toMatchObject({ status: 'confirmed', category: 'packaging', merchant: 'Le Bon Carton' })
    expect(await daysCounted()).toMatchObject([
      { date: '2023-10-04', category: 'packaging', amount: 1_065_050 },
    ])

    const again = await house.run(confirmExpense, { id: expense.id, corrections: { amount: 1 } })
    expect(again).toEqual(confirmed)
    expect((await house.run(getExpense, { id: expense.id })).receipt).toMatchObject({ total: 1_065_050 })
    const kept = await house.house.books.read((tx) =>
      tx.selectFrom('Receipt').select('truth').executeTakeFirst(),
    )
    expect(JSON.parse(kept?.truth ?? '')).toMatchObject({ merchant: 'Le Bon Carton', total: 1_065_050 })
  })

  test('sent again is known as the same paper, as a file and as another shot of it', async () => {
    const [first] = (await house.run(listExpenses, {})).items
    const same = await house.run(readReceiptPhoto, { image })
    expect(same.duplicates[0]).toMatchObject({ expenseId: first?.id, score: 1 })
    const shotAgain = await sharp(image).modulate({ brightness: 0.93 }).jpeg({ quality: 70 }).toBuffer()
    const other = await house.run(readReceiptPhoto, { image: shotAgain })
    expect(new Set(other.duplicates.map(({ expenseId }) => expenseId))).toEqual(
      new Set([first?.id, same.expense.id]),
    )
  })

  test('is found by anything that is printed on it, with or without accents and spaces', async () => {
    for (const search of ['interrupteur va-et-vient', 'MARTEAU', '321/2023'])
      expect((await house.run(listExpenses, { search })).total, search).toBeGreaterThan(0)
    expect((await house.run(listExpenses, { search: 'perceuse' })).total).toBe(0)
  })

  test('is kept, and shown upright or whole', async () => {
    const [newest] = (await house.run(listExpenses, { status: 'draft' })).items
    const [id, original] = [newest?.id ?? '', true]
    expect((await house.run(receiptPicture, { id })).mime).toBe('image/jpeg')
    expect((await sharp((await house.run(receiptPicture, { id, original })).bytes).metadata()).format).toBe(
      'jpeg',
    )
    const { id: byHand } = await house.run(createExpense, { category: 'rent', amount: 1 })
    expect((await refusalOf(house.run(receiptPicture, { id: byHand }))).code).toBe('not_found')
  })

  test('that an earlier version kept as it was sent is drawn anew at the next start, and still known again', async () => {
    const { books, parts } = house.house
    const businessId = house.owner.business.id
    const phone = await sharp(image)
      .withExif({ IFD0: { Model: 'Telephone' } })
      .toBuffer()
    const sha256 = await parts.files.keep(businessId, phone)
    const receipt = await books.write(async (tx) => {
      const of = { businessId, createdAt: '2026-11-18T09:00:00.000Z' }
      const fileId = await fileRow(tx, of, { sha256, mime: 'image/jpeg', bytes: phone.length })
      const { id } = await tx.selectFrom('Receipt').select('id').executeTakeFirstOrThrow()
      await tx.updateTable('Receipt').set({ fileId, sentSha256: null }).where('id', '=', id).execute()
      return id
    })
    await startOldPhotos(house.house)
    expect(await books.read((tx) => tx.selectFrom('Job').select('kind').execute())).toContainEqual({
      kind: OLD_PHOTOS_JOB,
    })
    const done: unknown[] = []
    await oldPhotosJob(house.house)(
      { id: 'j', businessId: null, payload: null, dueAt: '' },
      { progress: async () => {}, finish: async () => void done.push('done') },
    )
    expect(done).toEqual(['done'])
    expect(await parts.files.fetch(businessId, sha256)).toBeNull()
    expect(await books.read((tx) => hasFileRow(tx, businessId, sha256))).toBe(false)
    const kept = await books.read((tx) =>
      tx
        .selectFrom('Receipt')
        .innerJoin('StoredFile', 'StoredFile.id', 'Receipt.fileId')
        .select(['Receipt.sentSha256', 'StoredFile.sha256'])
        .where('Receipt.id', '=', receipt)
        .executeTakeFirstOrThrow(),
    )
    expect(kept.sentSha256).toBe(sha256)
    const drawn = await parts.files.fetch(businessId, kept.sha256)
    expect((await sharp(drawn ?? '').metadata()).exif).toBeUndefined()
  })

  test('whose amount could not be read is confirmed only with one', async () => {
    const [draft] = (await house.run(listExpenses, { status: 'draft' })).items
    const id = draft?.id ?? ''
    await house.house.books.write((tx) =>
      tx.updateTable('Expense').set({ amount: null, date: null }).where('id', '=', id).execute(),
    )
    expect(await refusalOf(house.run(confirmExpense, { id }))).toEqual({
      code: 'amount_missing',
      facts: { fields: ['amount', 'date'] },
    })
    const corrections = { amount: 5_000, date: '2026-11-17' }
    const changeId = await house.changeBy(confirmExpense, { id, corrections })
    await house.undo(changeId)
    expect(await house.run(getExpense, { id })).toMatchObject({ status: 'draft', amount: null, date: null })
    await house.run(deleteExpense, { id })
  })

  test('that is no picture is refused in a way that a person can mend', async () => {
    const text = new TextEncoder().encode('ceci n’est pas une image')
    expect((await refusalOf(house.run(readReceiptPhoto, { image: text }))).code).toBe('file_type')
    expect((await refusalOf(house.run(readReceiptPhoto, { image: new Uint8Array() }))).code).toBe(
      'file_empty',
    )
    expect((await refusalOf(house.run(readReceiptPhoto, { image: image.slice(0, 4_000) }))).code).toBe(
      'file_unreadable',
    )
  })
})
