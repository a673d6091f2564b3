import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../tests/house.ts'
import { placesOf } from '../../tests/places.ts'
import { listPeople, removePerson } from '../business/capabilities.ts'
import { callerOfSession } from '../business/callers.ts'
import { join as joinShop } from '../business/joining.ts'
import { createLink } from '../business/linking/capabilities.ts'
import { linkChat, findStranger, setLinkStopped } from '../business/linking/store.ts'
import { createExpense } from '../expenses/capabilities.ts'
import { insertReport } from '../market/report/kept-store.ts'
import { addEntry, createSupplier, listSuppliers } from '../suppliers/capabilities.ts'
import { eraseFilesJob } from './erasure.ts'
import { listAudit } from './register.ts'
import { eraseStaff, eraseSupplier, viewStaff, viewSupplier } from './somebody.ts'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

/** Runs what was left to the job of an erasure. */
async function sweep(): Promise<void> {
  const tools = { progress: () => Promise.resolve(), finish: () => Promise.resolve() }
  const { rows } = await shop.house.books.read(async (tx) => ({
    rows: await tx.selectFrom('Job').select(['id', 'payload']).where('kind', '=', 'erase_files').execute(),
  }))
  for (const { id, payload } of rows)
    await eraseFilesJob(shop.house)(
      { id, businessId: null, payload: JSON.parse(payload) as unknown, dueAt: '' },
      tools,
    )
}

async function reportCalled(title: string): Promise<string> {
  const { business, person } = shop.owner
  const sha256 = await shop.house.parts.files.keep(business.id, Buffer.from(`%PDF ${title}`))
  const own = {
    businessId: business.id,
    personId: person.id,
    title,
    format: 'pdf',
    createdAt: '2026-11-18T09:00:00.000Z',
  }
  await shop.house.books.write((tx) => insertReport(tx, own, { sha256, mime: 'application/pdf', bytes: 9 }))
  return join(shop.dataDir, 'files', business.id, sha256.slice(0, 2), sha256)
}

test('a supplier’s data are shown whole, and erased everywhere but from the amounts and the trade’s own words', async () => {
  const { id } = await shop.run(createSupplier, { name: 'Grossiste Nourredine', phone: '0770112233' })
  await shop.run(createSupplier, { name: 'Grossiste Halim' })
  await shop.run(addEntry, { id, kind: 'debt', amount: 90_000, note: 'chez Nourredine' })
  await shop.run(createExpense, {
    merchant: 'Grossiste Nourredine',
    amount: 40_000,
    category: 'goods',
    date: '2026-11-17',
  })
  await shop.ask('reminders_create', {
    text: 'payer nourredine et le grossiste Halim',
    at: '2026-11-20T09:00:00Z',
  })
  const report = await reportCalled('Achats chez Nourredine')

  const shown = await shop.run(viewSupplier, { id })
  expect(shown.supplier).toMatchObject({ name: 'Grossiste Nourredine', phone: '0770112233' })
  expect([shown.entries.length, shown.expenses.length]).toEqual([1, 1])
  expect(shown.mentions.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['payer nourredine et le grossiste Halim', 'Achats chez Nourredine']),
  )
  expect(shown.kept.join()).toContain('factures')

  const stranger = await shop.another()
  expect((await refusalOf(shop.run(eraseSupplier, { id }, stranger))).code).toBe('not_found')
  const { erased } = await shop.run(eraseSupplier, { id })
  expect(erased).toMatchObject({ Supplier: 1, SupplierEntry: 1, Expense: 1, Reminder: 1, Report: 1 })
  expect(await shop.run(viewSupplier, { id })).toMatchObject({
    supplier: { phone: null, balance: 90_000 },
    expenses: [{ amount: 40_000 }],
  })
  expect((await shop.run(listSuppliers, {})).items.map(({ name }) => name)).toEqual(['Grossiste Halim'])
  await sweep()
  expect(placesOf(shop, 'Nourredine', '770112233')).toEqual([])
  expect(placesOf(shop, 'et le grossiste Halim').length, 'what names nobody stays').toBeGreaterThan(0)
  expect(existsSync(report), 'a paper with the name in its title').toBe(false)
  expect(await shop.run(listAudit, {})).toMatchObject({ whole: true })
})

test('somebody who worked here is shown whole, and erased with their ways in, chats and words; what they booked stays', async () => {
  const { code } = await shop.run(createLink, { role: 'staff', name: 'Yasmina Ouali' })
  const account = {
    code,
    email: 'yasmina@example.dz',
    password: 'un long mot de passe a soi',
    language: 'fr' as const,
  }
  const { user, token } = await joinShop(shop.house, account, {})
  const theirs = (await callerOfSession(shop.house, token))?.caller
  if (!theirs) throw new Error('nobody came in')
  const sale = await shop.ask<{ id: string }>(
    'sales_create',
    { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] },
    theirs,
  )
  const chat = { channel: 'whatsapp', address: '213661445566' }
  const createdAt = '2026-11-18T09:00:00.000Z'
  const whose = { businessId: shop.owner.business.id, personId: user.id, createdAt }
  await shop.house.books.write(async (tx) => {
    await linkChat(tx, chat, { ...whose, name: 'Yasmina' })
    const { id: link } = await tx.selectFrom('ChatLink').select('id').executeTakeFirstOrThrow()
    await setLinkStopped(tx, link, createdAt)
    const talk = {
      id: 'talk',
      door: 'whatsapp',
      language: null,
      script: null,
      state: '{}',
      updatedAt: createdAt,
    }
    await tx
      .insertInto('Conversation')
      .values({ ...whose, ...talk })
      .execute()
    const none = { fileId: null, capability: null, changeId: null, source: null, milliseconds: null }
    const said = { id: 'said', conversationId: 'talk', role: 'user', text: 'je serai absente demain' }
    await tx
      .insertInto('Message')
      .values({ ...none, ...said, businessId: whose.businessId, createdAt })
      .execute()
  })
  const another = (await shop.another()).business.id
  await shop.house.books.write(async (tx) => {
    for (const businessId of [whose.businessId, another, null]) {
      const waiting = {
        channel: chat.channel,
        chat: chat.address,
        body: '{}',
        createdAt,
        notBefore: createdAt,
      }
      const unsent = { lockedUntil: null, lockedBy: null, outsideId: null, error: null, sentAt: null }
      const untold = { state: 'new', attempts: 0, interrupted: 0, delivery: null, deliveryAt: null }
      const named = `to-${businessId}`
      await tx
        .insertInto('Outbox')
        .values({ ...waiting, ...unsent, ...untold, id: named, dedupe: named, businessId })
        .execute()
    }
  })
  await shop.ask('reminders_create', { text: 'prime de Yasmina', at: '2026-11-20T09:00:00Z' })

  const shown = await shop.run(viewStaff, { id: user.id })
  expect(shown.person).toMatchObject({ name: 'Yasmina Ouali', email: 'yasmina@example.dz' })
  expect(shown.chats).toMatchObject([chat])
  expect(shown.said).toMatchObject([{ text: 'je serai absente demain' }])
  expect(shown.sessions).toHaveLength(1)
  expect(shown.deeds).toBeGreaterThan(0)
  expect(JSON.stringify(shown)).not.toContain('$argon2')

  await shop.run(removePerson, { id: user.id })
  const left = async () => (await shop.run(listPeople, { left: true })).items.map(({ name }) => name)
  expect(await left()).toEqual(['Yasmina Ouali'])
  const stranger = await shop.another()
  expect((await refusalOf(shop.run(eraseStaff, { id: user.id }, stranger))).code).toBe('not_found')
  expect((await refusalOf(shop.run(eraseStaff, { id: shop.owner.person.id }))).code).toBe('own_account')
  const { erased, kept } = await shop.run(eraseStaff, { id: user.id })
  const waiting = await shop.house.books.read((tx) => tx.selectFrom('Outbox').select('businessId').execute())
  expect(waiting, 'what another shop says to the same number is theirs').toEqual([{ businessId: another }])
  expect(erased).toMatchObject({ Person: 1, ChatLink: 1, Message: 1, Session: 0, Reminder: 1 })
  expect(kept.join()).toContain('droit du travail')
  expect(await left()).toEqual([])
  expect(await callerOfSession(shop.house, token)).toBeNull()
  expect(await shop.ask('sales_get', { id: sale.id })).toMatchObject({ total: 100 })
  await sweep()
  expect(placesOf(shop, 'Yasmina', 'Ouali', 'serai absente')).toEqual([])
  const stopped = await shop.house.books.read((tx) => findStranger(tx, chat))
  expect(stopped?.stoppedAt, 'a STOP is kept').toBe(createdAt)
  expect(await shop.run(listAudit, {})).toMatchObject({ whole: true })
})
