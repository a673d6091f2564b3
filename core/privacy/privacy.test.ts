import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { placesOf } from '../../tests/places.ts'
import { unzipped } from '../../tests/unzipped.ts'
import { addEntry, createCustomer, listCustomers, updateCustomer } from '../customers/capabilities.ts'
import { createItem } from '../inventory/capabilities.ts'
import { createSale } from '../sales/capabilities.ts'
import { eraseBusiness, eraseFilesJob, viewErasure } from './erasure.ts'
import { exportEverything } from './export.ts'
import { getRegister, listAudit, listConsents, reportBreach } from './register.ts'
import { fileRow } from '../storage/file-rows.ts'
import { getRetention, retentionJob, setRetention, startRetention } from './retention.ts'
import { eraseCustomer, viewCustomer } from './somebody.ts'
import { exportedTables } from './tables.ts'

let shop: TestHouse
beforeEach(async () => {
  shop = await openTestHouse()
})
afterEach(() => shop.close())

const KARIM = { name: 'Karim Benali', phone: '0550123456', email: 'karim@example.dz' }
const tools = { progress: () => Promise.resolve(), finish: () => Promise.resolve() }
const job = (payload: unknown) => ({ id: 'job', businessId: null, payload, dueAt: '' })

/** A customer who bought on credit, and was talked of. */
async function karim(): Promise<string> {
  const consent = { channel: 'whatsapp', text: 'J’accepte les offres', at: '2026-11-01T09:00:00Z' }
  const { id } = await shop.run(createCustomer, { ...KARIM, consent })
  await shop.run(createSale, {
    lines: [{ name: 'Huile', quantity: 2, unitPrice: 65_000 }],
    customerId: id,
    paymentMethod: 'credit',
  })
  await shop.run(addEntry, { id, kind: 'payment', amount: 50_000, note: 'donné par son frère' })
  await say(`${KARIM.name} a payé 500 DA`)
  return id
}

async function say(text: string, createdAt = '2026-11-18T09:00:00.000Z'): Promise<void> {
  const { business, person } = shop.owner
  const own = { businessId: business.id, createdAt }
  await shop.house.books.write(async (tx) => {
    await tx
      .insertInto('Conversation')
      .values({
        ...own,
        id: 'c1',
        personId: person.id,
        door: 'web',
        language: null,
        script: null,
        state: '{}',
        updatedAt: createdAt,
      })
      .onConflict((same) => same.column('id').doNothing())
      .execute()
    const none = { fileId: null, capability: null, changeId: null, source: null, milliseconds: null }
    await tx
      .insertInto('Message')
      .values({ ...own, ...none, id: `m${createdAt}`, conversationId: 'c1', role: 'user', text })
      .execute()
  })
}

describe('everything of a business', () => {
  test('is handed out as open files, its pictures among them, and nothing that opens a door', async () => {
    await karim()
    await shop.run(createItem, { name: '=cmd()', unit: 'pièce', price: 100 })
    const stranger = await shop.another()
    await shop.run(createCustomer, { name: 'Pas à nous' }, stranger)
    const sha256 = await shop.house.parts.files.keep(shop.owner.business.id, Buffer.from('image'))
    await shop.house.books.write((tx) =>
      tx
        .insertInto('StoredFile')
        .values({
          id: 'f1',
          businessId: shop.owner.business.id,
          sha256,
          mime: 'image/jpeg',
          bytes: 5,
          createdAt: '2026-11-18T09:00:00.000Z',
        })
        .execute(),
    )
    const { path, name } = await shop.run(exportEverything, {})
    const files = unzipped(readFileSync(path))
    rmSync(path)
    expect(name).toBe('sanad-2026-11-18.zip')
    expect([...files.keys()].filter((each) => each.endsWith('.csv'))).toHaveLength(exportedTables.length)
    expect(files.get('README.txt')?.toString()).toContain('Supérette 1')
    expect(files.get(`files/${sha256}.jpg`)?.toString()).toBe('image')
    expect(files.get('data/Item.csv')?.toString()).toContain(`'=cmd()`)
    expect(JSON.parse(files.get('data/Customer.json')?.toString() ?? '')).toMatchObject([KARIM])
    const all = [...files.values()].map(String).join('\n')
    expect(all).not.toContain('$argon2')
    expect(all).not.toContain('Pas à nous')
  })

  test('is erased with its name and the password only, and nobody else’s with it', async () => {
    await karim()
    const stranger = await shop.another()
    await shop.run(createCustomer, { name: 'Reste' }, stranger)
    await shop.house.parts.files.keep(shop.owner.business.id, Buffer.from('image'))
    const { name, counts, kept } = await shop.run(viewErasure, {})
    expect(counts).toMatchObject({ Business: 1, Customer: 1, Sale: 1, SaleLine: 1 })
    expect(kept.join()).toContain('dix ans')

    const owner = { ...shop.owner, door: 'web' as const }
    const erase = (order: { name: string; password: string }) => shop.run(eraseBusiness, order, owner)
    expect((await refusalOf(erase({ name, password: 'faux' }))).code).toBe('wrong_password')
    const password = 'un mot de passe long'
    expect((await refusalOf(erase({ name: 'Autre', password }))).code).toBe('no_such')
    await erase({ name, password })
    await eraseFilesJob(shop.house)(job({ businessId: shop.owner.business.id }), tools)

    const left = await shop.run(viewErasure, {})
    expect(left.counts, 'one line says that it was erased').toEqual({ Audit: 1 })
    expect(existsSync(join(shop.dataDir, 'files', shop.owner.business.id))).toBe(false)
    expect((await shop.run(viewErasure, {}, stranger)).counts).toMatchObject({ Customer: 1 })
  })
})

test('one customer’s data are shown whole, and erased from every table and from the file, but for the amounts', async () => {
  const id = await karim()
  await shop.run(createCustomer, { name: 'Karim Zidane' })
  await shop.run(updateCustomer, { id, phone: '0661000222' })
  await shop.ask('reminders_create', { text: 'rappeler BENALI au 0550 12 34 56', at: '2026-11-20T09:00:00Z' })
  const sale = { lines: [{ name: 'Tapis Karim Benali', quantity: 1, unitPrice: 100 }], note: 'pour Benali' }
  await shop.run(createSale, sale)
  await say('Clients :\nbenali doit 800 DA', '2026-11-18T09:01:00.000Z')
  await say('Karim Zidane a payé 200 DA', '2026-11-18T09:02:00.000Z')

  const shown = await shop.run(viewCustomer, { id })
  expect(shown.customer).toMatchObject({ ...KARIM, phone: '0661000222' })
  expect([shown.entries.length, shown.sales.length, shown.messages.length]).toEqual([2, 1, 2])
  expect(shown.mentions.map(({ text }) => text)).toContain('rappeler BENALI au 0550 12 34 56')

  const { erased, kept } = await shop.run(eraseCustomer, { id })
  expect(erased).toMatchObject({ Customer: 1, Sale: 2, Message: 2, Reminder: 1, SaleLine: 1 })
  expect(kept.join()).toContain('dix ans')
  const after = await shop.run(viewCustomer, { id })
  expect(after.customer).toMatchObject({ phone: null, email: null, balance: 80_000 })
  expect(after.sales).toMatchObject([{ total: 130_000 }])
  expect(await shop.run(listAudit, {}), 'the chain of the log holds').toMatchObject({ whole: true })

  await eraseFilesJob(shop.house)(job({}), tools)
  expect(
    placesOf(shop, 'Benali', '550123456', '661000222', '0550 12 34 56', KARIM.email, 'son frère'),
  ).toEqual([])
  expect(placesOf(shop, 'Karim Zidane a payé'), 'another Karim is somebody else').toHaveLength(2)
})

test('whoever is called the same in another business stays there', async () => {
  const stranger = await shop.another()
  const { id } = await shop.run(createCustomer, KARIM)
  await shop.run(createCustomer, KARIM, stranger)
  await shop.run(eraseCustomer, { id })
  expect((await shop.run(listCustomers, {}, stranger)).items).toMatchObject([KARIM])
})

test('conversations are forgotten after the months that the owner chose', async () => {
  const count = () => shop.house.books.read((tx) => tx.selectFrom('Message').select('id').execute())
  await say('vieux', '2024-10-01T09:00:00.000Z')
  await say('récent', '2026-10-01T09:00:00.000Z')
  expect(await shop.run(getRetention, {})).toEqual({ messagesMonths: 24, booksYears: 10 })
  await retentionJob(shop.house)(job(null), tools)
  expect(await count()).toHaveLength(1)
  await shop.run(setRetention, { messagesMonths: 1 })
  const in2036 = {
    ...shop.house,
    clock: { ...shop.house.clock, now: () => new Date('2036-11-18T09:00:00Z') },
  }
  await retentionJob(in2036)(job(null), tools)
  expect(await count(), 'a clock that leapt forgets nothing in its first night').toHaveLength(1)
  await retentionJob(in2036)(job(null), tools)
  expect(await count()).toHaveLength(0)
})

test('a file that no row speaks of goes after a week, and nothing else', async () => {
  const { books, parts } = shop.house
  const { id: businessId } = shop.owner.business
  const left = async (text: string) => {
    const sha256 = await parts.files.keep(businessId, Buffer.from(text))
    const eightDaysAgo = Date.now() / 1000 - 8 * 86_400
    utimesSync(
      join(shop.dataDir, 'files', businessId, sha256.slice(0, 2), sha256),
      eightDaysAgo,
      eightDaysAgo,
    )
    return sha256
  }
  const [unread, claimed] = [await left('a photo that nobody could read'), await left('a receipt')]
  const waiting = await parts.files.keep(businessId, Buffer.from('a file of rows that waits for a yes'))
  const row = { sha256: claimed, mime: 'image/jpeg', bytes: 9 }
  await books.write((tx) => fileRow(tx, { businessId, createdAt: '2026-11-18T09:00:00.000Z' }, row))
  await retentionJob(shop.house)(job(null), tools)
  expect(await parts.files.fetch(businessId, unread)).toBeNull()
  await expect(parts.files.fetch(businessId, '../../secret.key'), 'a path is no name').rejects.toThrow(
    /by ids/,
  )
  await expect(parts.files.fetch('..', claimed)).rejects.toThrow(/by ids/)
  expect(await parts.files.fetch(businessId, claimed)).not.toBeNull()
  expect(await parts.files.fetch(businessId, waiting)).not.toBeNull()
})

test('what a house that was killed while exporting left behind is swept; what another process packs is not', async () => {
  const folder = join(shop.dataDir, 'exports')
  mkdirSync(folder)
  const leave = (name: string, secondsAgo: number) => {
    const touched = Date.now() / 1000 - secondsAgo
    writeFileSync(join(folder, name), 'all the books')
    utimesSync(join(folder, name), touched, touched)
  }
  leave('left.zip', 3_600)
  leave('ahead.zip', -365 * 86_400)
  leave('packed.zip', 0)
  await retentionJob(shop.house)(job(null), tools)
  expect(readdirSync(folder)).toEqual(['packed.zip'])

  leave('killed.zip', 3_600)
  await startRetention(shop.house)
  expect(readdirSync(folder), 'written since this process began').toEqual(['packed.zip'])
})

test('the papers for an inspector are filled in as far as the software knows', async () => {
  await karim()
  const { processings, toFillIn } = await shop.run(getRegister, {})
  expect(processings.find(({ name }) => name.startsWith('Clients'))).toMatchObject({ count: 1, abroad: null })
  expect(toFillIn.length).toBeGreaterThan(0)
  expect((await shop.run(listConsents, {})).items).toMatchObject([{ who: KARIM.name, channel: 'whatsapp' }])

  const breach = await shop.run(reportBreach, {
    discoveredAt: '2026-11-17T09:00:00Z',
    what: 'Téléphone volé',
  })
  expect(breach).toMatchObject({ tellBefore: '2026-11-22T09:00:00.000Z', affected: { customers: 1 } })
  expect(breach.hoursLeft).toBeCloseTo(96, 0)
  expect(breach.text).toContain('Téléphone volé')
  expect(breach.text).toContain('avant : 2026-11-22 10:00 (Africa/Algiers)')
  expect(breach.text).toContain('Conséquences probables')
  expect(processings.at(-1)).toMatchObject({ name: 'Sauvegardes', abroad: null })
})

test('a line that was taken out of the log shows', async () => {
  await karim()
  expect(await shop.run(listAudit, {})).toMatchObject({ whole: true })
  await shop.house.books.write((tx) => tx.deleteFrom('Audit').where('sequence', '=', 2).execute())
  expect(await shop.run(listAudit, {})).toMatchObject({ whole: false })
})
