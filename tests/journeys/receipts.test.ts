import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAssistant } from '#core/assistant/assistant.ts'
import type { Reply } from '#core/assistant/contract.ts'
import { silentLog } from '#core/log.ts'
import { openDoors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { drawnReceipt, pdfOf } from '../drawn-receipt.ts'
import { openFakeTelegram } from '../fakes/telegram.ts'
import { openTestHouse, type TestHouse } from '../house.ts'
import { talkWith } from '../talk.ts'

// An owner photographs papers in a chat: what is said of them, what is asked, and what stands in the books after.

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
})
afterAll(() => shop.close())

const photo = (id: string) => readFile(new URL(`../corpora/receipts/images/${id}.jpg`, import.meta.url))
/** The same photo from too far away, by a hand that shook. */
async function faintPhoto(id: string): Promise<Buffer> {
  const turned = await sharp(await photo(id))
    .rotate()
    .toBuffer()
  const { width } = await sharp(turned).metadata()
  return sharp(turned)
    .resize(Math.round(width / 2))
    .blur(2)
    .jpeg({ quality: 60 })
    .toBuffer()
}
const quietPaper = drawnReceipt(
  'SUPERETTE IKRAM',
  'Le 03/02/2026 10:12',
  'CAFE 250G          400,00',
  'SUCRE 1KG          240,00',
  'TOTAL              640,00',
)
/** A conversation of its own, its answers with plain spaces. */
function newTalk() {
  const talk = talkWith(shop.house, { ...shop.owner, door: 'key' })
  const plainly = (reply: Reply) => ({ ...reply, answer: reply.answer.replaceAll(/[\u00a0\u202f]/g, ' ') })
  return {
    say: async (text: string, choice?: string) => plainly(await talk.say(text, choice)),
    show: async (...photos: Uint8Array[]) => plainly(await talk.show(...photos)),
  }
}
type Expense = {
  id: string
  amount: number
  status: string
  merchant: string
  category: string
  date: string
}
async function newest(): Promise<Expense | undefined> {
  const { items } = await shop.ask<{ items: Expense[] }>('expenses_list', { pageSize: 100 })
  return items.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0]
}

describe('a receipt in a chat', () => {
  test('of a bill says by when it is to be paid, and the second photo of it says which it looks like', async () => {
    const talk = newTalk()
    const bill = await photo('dz-009')
    const first = await talk.show(bill)
    expect(first.answer).toContain('À payer avant le : mer. 20 sept. 2023')
    expect(first.pending?.choices.map(({ id }) => id)).toEqual(['yes', 'correct', 'discard'])
    await talk.say('', 'yes')
    expect(await newest()).toMatchObject({ status: 'confirmed', amount: 161_230, category: 'electricity' })

    const second = await talk.show(bill)
    expect(second.answer).toContain('Ressemble à une dépense déjà là (mar. 5 sept. 2023, SADEG, 1 612,30 DA)')
    expect((await talk.say('c’est pas 1612')).answer).toContain('Dites ce qui est juste')
    expect((await talk.say('jette')).answer).toContain('rien n’est enregistré')
    expect(await shop.ask('expenses_list')).toMatchObject({ total: 1 })
  })

  test('learns the category that the owner gave this merchant', async () => {
    const talk = newTalk()
    await talk.show(await photo('dz-009'))
    await talk.say('catégorie entretien')
    expect((await talk.show(await photo('dz-009'))).answer).toContain('Catégorie : Entretien et réparations')
  })

  test('in euros is asked for in dinars, and booked as what was answered', async () => {
    const talk = newTalk()
    const asked = await talk.show(
      drawnReceipt(
        'BOULANGERIE DU PORT',
        '12/10/2025 09:12',
        'PAIN          2,50 EUR',
        'TOTAL         2,50 EUR',
      ),
    )
    expect(asked.answer).toContain('Ce reçu n’est pas en dinars (2,5 EUR). Combien en dinars ?')
    expect(await newest()).toMatchObject({ status: 'draft', amount: null })
    const booked = await talk.say('650')
    expect(booked.answer).toContain('650 DA ✅')
    expect(await newest()).toMatchObject({ status: 'confirmed', amount: 65_000 })
  })

  test('without a total or a day is asked for each, and nothing is guessed', async () => {
    const talk = newTalk()
    const asked = await talk.show(drawnReceipt('Quincaillerie Nour', 'vis et boulons', 'merci'))
    expect(asked.answer).toContain('est-ce bien un reçu ?\n• Commerçant : Quincaillerie Nour')
    expect(asked.answer).toContain('Je n’ai pas pu lire le total. Quel est-il ?')
    expect((await talk.say('oui')).answer).toContain('Quel est-il ?')
    expect((await talk.say('khlast 1500')).answer).toMatch(/nhar|jour/)
    await talk.say('', 'today')
    expect(await newest()).toMatchObject({ status: 'confirmed', amount: 150_000, date: '2026-11-18' })
  })

  test('of which nothing can be read says how to take it again, and the sum can still be said', async () => {
    const talk = newTalk()
    const blurred = await sharp(await photo('dz-044'))
      .blur(30)
      .jpeg()
      .toBuffer()
    expect((await talk.show(blurred)).answer).toMatch(/^Rien de lisible.*Reprenez-la de près.*montant\.$/)
    expect((await talk.say('1500')).answer).toContain('jour')
  })

  test('is not mistaken for a sale said after it, and stays a draft', async () => {
    await shop.ask('inventory_create_item', { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 9 })
    const talk = newTalk()
    await talk.show(await photo('dz-044'))
    const sold = await talk.say('vendu 3 lait à 140')
    expect(sold.answer).toContain('420 DA ✅ Vente')
    expect(sold.answer).toContain('Le reçu reste en brouillon')
    expect(await newest()).toMatchObject({ status: 'draft', amount: 235_000 })
  })

  test('takes a merchant that the owner names, and a sum said instead of the one read', async () => {
    const talk = newTalk()
    await talk.show(await photo('dz-003'))
    await talk.say('chez Station El Amel')
    expect(await newest()).toMatchObject({ status: 'confirmed', merchant: 'Station El Amel', amount: 91_875 })
    // The seller that a correction named is known when the next paper is read with the same name.
    expect((await talk.show(await photo('dz-003'))).answer).toContain('Commerçant : Station El Amel')
    await talk.say('c’est pas 918, c’est 900 et le fournisseur c’est Naftal, hier')
    expect(await newest()).toMatchObject({ amount: 90_000, merchant: 'Naftal', date: '2026-11-17' })
  })

  test('lists goods that come into stock at a yes, with what went up', async () => {
    const { id } = await shop.ask<{ id: string }>('inventory_create_item', {
      name: 'Ampoule LED',
      unit: 'pièce',
      price: 35_000,
    })
    await shop.ask('expenses_record_purchase', { lines: [{ itemId: id, quantity: 3, unitCost: 25_000 }] })
    const talk = newTalk()
    await talk.show(await photo('dz-006'))
    const offered = await talk.say('oui')
    expect(offered.answer).toContain('2 pièces Ampoule LED × 273,70 DA ⬆️ 250 DA → 273,70 DA (+9,5 %)')
    expect((await talk.say('oui')).answer).toContain('en stock 5')
    expect(await shop.ask('inventory_get_item', { id })).toMatchObject({ quantity: 5 })
    await talk.say('annule')
    expect(await shop.ask('inventory_get_item', { id })).toMatchObject({ quantity: 3 })
  })

  test('in an album is one draft each, confirmed together', async () => {
    const talk = newTalk()
    const both = await talk.show(await photo('dz-044'), await photo('dz-004'))
    expect(both.answer).toContain('J’enregistre ces 2 dépenses ?')
    const booked = await talk.say('', 'yes')
    expect(booked.answer.match(/✅/g)).toHaveLength(2)
  })

  test('that cannot be read is named, and the others of its album are read', async () => {
    const talk = newTalk()
    const album = await talk.show(await photo('dz-044'), Buffer.from('no picture at all'), quietPaper)
    expect(album.answer).toContain('• 2 350 DA')
    expect(album.answer).toContain('• 640 DA')
    expect(album.answer).toContain('• Photo 2 : ⚠️ Ce type de fichier n’est pas accepté')
    expect(album.answer).toContain('J’enregistre ces 2 dépenses ?')
    expect((await talk.say('oui')).answer.match(/✅/g)).toHaveLength(2)

    const none = await talk.show(Buffer.from('one'), Buffer.from('two'))
    expect(none.answer.match(/⚠️ Ce type de fichier/g)).toHaveLength(2)
    expect(none.pending).toBeNull()
  })

  test('past the tenth of one message is said to be left', async () => {
    const talk = newTalk()
    const many = await talk.show(...Array.from({ length: 12 }, () => quietPaper))
    expect(many.answer).toContain('Je lis 10 photos à la fois : renvoyez les 2 dernières.')
    expect(many.answer.match(/640 DA ·/g)).toHaveLength(10)
    expect(many.answer.match(/Ressemble à une dépense/g)?.length).toBeGreaterThanOrEqual(9)
    await talk.say('', 'discard')
  })

  test('as a PDF beside a photo is read like it', async () => {
    const talk = newTalk()
    const paper = pdfOf(['SARL EL ITQANE', 'Facture du 12/03/2025', 'NET A PAYER 1 190,00 DA'])
    const both = await talk.show(paper, quietPaper)
    expect(both.answer).toMatch(/• 1 190 DA · SARL EL ITQANE, .*12 mars 2025/)
    expect(both.answer).toContain('• 640 DA')
    await talk.say('', 'discard')
  })
})

const OWNER = 7
/** An owner whose chat is linked, on a house of its own whose only door is a fake Telegram. */
async function ownerOnTelegram() {
  const telegram = await openFakeTelegram()
  const tokens = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.root }
  const other = await openTestHouse(tokens)
  const door = openTelegram({ parts: other.house.parts, log: silentLog })
  if (!door) throw new Error('the door is not configured')
  const doors = await openDoors({
    house: other.house,
    assistant: openAssistant(other.house),
    doors: [door],
    log: silentLog,
  })
  const { code } = await other.ask<{ code: string }>('links_create', {})
  telegram.text(OWNER, `/start ${code}`)
  await telegram.until(() => telegram.heard(OWNER).length === 1, 'the link')
  const says = (what: string) =>
    telegram.until(() => telegram.heard(OWNER).some((text) => text.includes(what)), what)
  const leave = async () => {
    await doors.stop()
    await other.close()
    await telegram.close()
  }
  return { telegram, other, says, leave }
}

describe('on Telegram', () => {
  test('a doubtful field is asked for with the picture of its place, and a press settles it', async () => {
    const { telegram, other, says, leave } = await ownerOnTelegram()
    telegram.photo(OWNER, await faintPhoto('dz-009'))
    await says('À vérifier')

    const pictures = telegram.calls.filter(({ method }) => method === 'sendPhoto')
    expect(pictures.map(({ body }) => body.caption)).toContainEqual(
      expect.stringMatching(/^(Date|Total|Commerçant) .* \?$/),
    )
    telegram.press(OWNER, 'yes')
    await says('✅')
    expect(await other.ask('expenses_list')).toMatchObject({ items: [{ status: 'confirmed' }] })
    await leave()
  })

  test('an album of a photo, a PDF and a file that is neither says what each was', async () => {
    const { telegram, other, says, leave } = await ownerOnTelegram()
    const paper = Buffer.from(pdfOf(['SARL EL ITQANE', 'Facture du 12/03/2025', 'NET A PAYER 1 190,00 DA']))
    const album = 'papers'
    telegram.document(OWNER, Buffer.from(quietPaper), { name: 'scan.png', mime: 'image/png', album })
    telegram.document(OWNER, Buffer.from('not a paper'), { name: 'notes.txt', mime: 'text/plain', album })
    telegram.document(OWNER, paper, { name: 'facture.pdf', mime: 'application/pdf', album })
    await says('J’enregistre ces 2 dépenses')

    const answer = telegram
      .heard(OWNER)
      .at(-1)
      ?.replaceAll(/[\u00a0\u202f]/g, ' ')
    expect(answer).toContain('• 640 DA')
    expect(answer).toContain('• 1 190 DA')
    expect(answer).toContain('• notes.txt : ⚠️ Ce type de fichier n’est pas accepté')
    telegram.press(OWNER, 'yes')
    await says('✅')
    expect(await other.ask('expenses_list')).toMatchObject({ total: 2 })
    await leave()
  })
})
