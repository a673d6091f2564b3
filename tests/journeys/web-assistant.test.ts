import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drawnReceipt } from '../drawn-receipt.ts'
import { openFakeOpenAI, type FakeOpenAI } from '../fakes/openai.ts'
import { STRANGE } from '../model-shop.ts'
import { ean13, packet } from '../pictures.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The panel beside the books: written to, shown photos, spoken to; and what photos become wherever they are taken.

const PATIENCE = 300_000
const receipt = readFileSync(join(import.meta.dirname, '..', 'corpora', 'receipts', 'images', 'dz-003.jpg'))
const refusedSlip = drawnReceipt(
  'LIBRAIRIE IBN BADIS',
  'CARTE CIB  14/09/2026 10:20',
  'MONTANT  4850,00 DA',
  'TRANSACTION REFUSEE',
)
let shop: WebHouse
let model: FakeOpenAI

beforeAll(async () => {
  model = await openFakeOpenAI()
  shop = await openWebHouse({
    OPENAI_API_BASE: model.base,
    // What is heard is not the question here: this stands for a program that writes speech down.
    VOICE_COMMAND: `${process.execPath} -p "'vendu 2 pain'"`,
  })
  for (const name of ['Lait entier 1L', 'Lait sachet 1L', 'Pain'])
    await shop.call('POST', '/api/inventory', { body: { name, unit: 'pièce', price: 15_000, quantity: 40 } })
}, PATIENCE)
afterAll(async () => {
  await shop.close()
  await model.close()
})

async function talking(): Promise<Page> {
  const context = await shop.visit()
  const page = await context.newPage()
  await page.goto('/?chat=1')
  await page.getByRole('textbox', { name: 'Écrire à Sanad' }).waitFor()
  return page
}

test(
  'a doubt is answered with a button, the sale taken back, and the talk gone on with from its own address',
  async () => {
    const page = await talking()
    const panel = page.getByRole('region', { name: 'Sanad' })
    await panel.getByRole('textbox').fill('vendu 3 lait')
    await panel.getByRole('textbox').press('Enter')
    await panel.getByRole('button', { name: 'Lait sachet 1L' }).click()
    await panel
      .getByText(/450.DA/)
      .first()
      .waitFor()
    expect(await totalSales()).toBe(1)
    await panel.getByRole('button', { name: 'Annuler' }).last().click()
    await panel.getByText('Annulé.').waitFor()
    expect(await totalSales()).toBe(0)

    const { body } = await shop.call('GET', '/api/ai/conversations')
    const [conversation] = (body as { items: { id: string }[] }).items
    const elsewhere = await (await shop.visit()).newPage()
    await elsewhere.goto(`/?chat=${conversation?.id}`)
    const there = elsewhere.getByRole('region', { name: 'Sanad' })
    await there.getByText('vendu 3 lait').waitFor()
    await there.getByRole('button', { name: 'Nouvelle discussion' }).click()
    await there.getByRole('button', { name: 'Discussions passées' }).click()
    await there.getByRole('button', { name: /vendu 3 lait/ }).click()
    await there.getByText('Lait sachet 1L').first().waitFor()
    await elsewhere.context().close()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a figure is answered with its drawing and its table',
  async () => {
    const { body: stock } = await shop.call('GET', '/api/inventory')
    const lines = (stock as { items: { id: string }[] }).items.map(({ id }) => ({ itemId: id, quantity: 4 }))
    const { body } = await shop.call('POST', '/api/sales', { body: { lines } })
    const page = await talking()
    const panel = page.getByRole('region', { name: 'Sanad' })
    await panel.getByRole('textbox').fill('meilleures ventes de la semaine')
    await panel.getByRole('textbox').press('Enter')
    await panel.getByText('Lait entier 1L', { exact: true }).waitFor()
    await shop.call('DELETE', `/api/sales/${(body as { id: string }).id}`)
    await page.context().close()
  },
  PATIENCE,
)

test(
  'an answer of a model grows on the screen, is stopped where it stands, and a model that dies is owned up to',
  async () => {
    const page = await talking()
    const panel = page.getByRole('region', { name: 'Sanad' })
    const ask = async () => {
      await panel.getByRole('textbox').fill(STRANGE)
      await panel.getByRole('textbox').press('Enter')
    }
    const said = 'La boutique va bien. Les clients reviennent. Continuez ainsi.'
    const whole = stepwise(said, 6)
    model.next(whole.play)
    await ask()
    whole.goOn(1)
    await panel.getByText(/^La boutique va bien\.\s*$/).waitFor()
    whole.goOn(3)
    await panel.getByText(/^La boutique va bien\. Les clients reviennent\.\s*$/).waitFor()
    whole.goOn(2)
    await panel.getByText(said).waitFor()
    await panel.getByText('avec l’aide de l’IA').waitFor()

    const stopped = stepwise(said, 6)
    model.next(stopped.play)
    await ask()
    stopped.goOn(1)
    await panel.getByText(/^La boutique va bien\.\s*$/).waitFor()
    await panel.getByRole('button', { name: 'Arrêter', exact: true }).click()
    await panel.getByText('Arrêté. Ce qui était déjà noté le reste.').waitFor()
    await panel.getByText('La boutique va bien. …').waitFor()
    await panel.getByRole('button', { name: 'Dicter' }).waitFor()

    model.always({ breakOff: 'La boutique va bien. Les cli' })
    await ask()
    await panel.getByText(/[lL]’IA n’a pas répondu/).waitFor({ timeout: PATIENCE })
    expect(await panel.locator('li').last().textContent()).not.toContain('Les cli')
    model.fresh()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'what is spoken is written down and booked',
  async () => {
    const page = await talking()
    const panel = page.getByRole('region', { name: 'Sanad' })
    await panel.getByRole('button', { name: 'Dicter' }).click()
    await panel
      .getByRole('timer')
      .getByText(/0:(0[1-9]|[1-5]\d)/)
      .waitFor()
    await panel.getByRole('button', { name: 'Arrêter et envoyer' }).click()
    await panel.getByRole('button', { name: 'Oui' }).click()
    await panel
      .getByText(/300.DA/)
      .first()
      .waitFor()
    await panel.getByRole('button', { name: 'Annuler' }).click()
    await panel.getByText('Annulé.').waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a photo dropped and the same pasted make two drafts, which stand side by side until one goes',
  async () => {
    const page = await talking()
    const panel = page.getByRole('region', { name: 'Sanad' })
    await give(page, 'drop', receipt)
    const look = panel.getByRole('link', { name: 'Vérifier' })
    await look.first().waitFor({ timeout: PATIENCE })
    await give(page, 'paste', receipt)
    await expect.poll(() => look.count(), { timeout: PATIENCE }).toBe(2)

    // Opened later, on another machine, they are still known as one paper.
    const desk = await (await shop.visit()).newPage()
    await desk.goto('/tools/expenses')
    await desk.getByRole('link', { name: 'L’un après l’autre' }).click()
    await desk.getByRole('heading', { name: 'Peut-être déjà notée' }).waitFor()
    await desk.getByRole('button', { name: /même/ }).click()
    await expect.poll(async () => (await drafts()).length).toBe(1)
    await desk.getByRole('button', { name: 'Confirmer', exact: true }).waitFor()
    await desk.getByRole('heading', { name: 'Peut-être déjà notée' }).waitFor({ state: 'detached' })
    await desk.getByRole('button', { name: 'Ce n’est pas une dépense' }).click()
    await desk.getByRole('heading', { name: 'Dépenses', exact: true }).waitFor()
    await expect.poll(drafts).toEqual([])

    // A slip of a payment that did not pass is a paper too, and says what it is before it is booked.
    await give(page, 'drop', refusedSlip)
    await expect.poll(async () => (await drafts()).length, { timeout: PATIENCE }).toBe(1)
    const [slip] = await drafts()
    await desk.goto(`/tools/expenses/${slip?.id}`)
    await desk.getByText('Ce paiement a été refusé').waitFor()
    await desk.getByRole('button', { name: 'Ce n’est pas une dépense' }).click()
    await expect.poll(drafts).toEqual([])
    await desk.context().close()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a barcode before the phone’s camera finds its item, or proposes a new one with the code filled in',
  async () => {
    const barcode = ean13('613000000001')
    const coffee = { name: 'Café Boukhari 250 g', unit: 'paquet', price: 38_000, quantity: 10, barcode }
    await shop.call('POST', '/api/inventory', { body: coffee })
    const page = await onPhone('/tools/inventory/photo')
    const sheet = page.getByRole('dialog')
    const camera = sheet.getByLabel('Prendre la photo')
    expect(await camera.getAttribute('capture')).toBe('environment')
    await camera.setInputFiles(photo(packet({ lines: ['CAFE BOUKHARI'], code: barcode })))
    await sheet.getByText(/380.DA · 10 paquets/).waitFor({ timeout: PATIENCE })
    await sheet.getByLabel('Combien sont entrés').fill('6')
    await sheet.getByRole('button', { name: 'Ajouter au stock' }).click()
    await page
      .getByText(/Café Boukhari 250 g.*16/)
      .first()
      .waitFor()

    await page.goto('/tools/inventory/photo')
    const unknown = ean13('613000000777')
    await camera.setInputFiles(photo(packet({ lines: ['HUILE ELIO 5L'], code: unknown })))
    await expect.poll(() => sheet.getByLabel('Code-barres').inputValue(), { timeout: PATIENCE }).toBe(unknown)
    expect(await sheet.getByLabel('Article').inputValue()).toBe('HUILE ELIO 5L')
    await sheet.getByLabel('Prix de vente (DA)').fill('650')
    await sheet.getByRole('button', { name: 'Ajouter un article' }).click()
    await sheet.waitFor({ state: 'detached' })
    const { body } = await shop.call('GET', '/api/inventory?search=elio')
    expect(body).toMatchObject({ items: [{ name: 'HUILE ELIO 5L', barcode: unknown, price: 65_000 }] })
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a photographed shelf label is a price beside ours, with its history, and undone over the open sheet',
  async () => {
    await shop.call('POST', '/api/inventory', {
      body: { name: 'Lait Candia 1 L', unit: 'pièce', price: 14_000 },
    })
    const page = await onPhone('/market?add=price')
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: 'Par une photo' }).click()
    await sheet.getByLabel('Vu chez').fill('Ardis')
    const label = photo(packet({ lines: ['LAIT CANDIA 1L', '135,00 DA'] }))
    await sheet.getByLabel('Photographier').setInputFiles(label)
    await sheet.getByText(/Chez vous 140.DA/).waitFor({ timeout: PATIENCE })
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByText('Annulé.').waitFor()
    expect((await shop.call('GET', '/api/market/prices')).body).toMatchObject({ items: [] })
    await sheet.getByLabel('Photographier').setInputFiles(label)
    await page.getByText('1 prix ajouté.').waitFor({ timeout: PATIENCE })
    await sheet.getByRole('button', { name: 'Fermer' }).click()

    await page.getByRole('button', { name: /Lait Candia 1 L.*Ardis, 5.DA de moins/ }).click()
    await sheet.getByText('par photo').waitFor()
    await page.context().close()
  },
  PATIENCE,
)

/** A model that says its next piece when it is told to, however long the screen takes to show the last. */
function stepwise(say: string, pieces: number) {
  const steps = Array.from({ length: pieces }, () => Promise.withResolvers<void>())
  let taken = 0
  let told = 0
  const between = () => steps[taken++]?.promise ?? Promise.resolve()
  const goOn = (more: number) => steps.slice(told, (told += more)).forEach(({ resolve }) => resolve())
  return { play: { say, pieces, between }, goOn }
}

async function onPhone(path: string): Promise<Page> {
  const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
  const page = await (await shop.visit(phone)).newPage()
  await page.goto(path)
  return page
}

function photo(png: Uint8Array): Parameters<Locator['setInputFiles']>[0] {
  return { name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(png) }
}

async function totalSales(): Promise<number> {
  return ((await shop.call('GET', '/api/sales')).body as { total: number }).total
}

async function drafts(): Promise<{ id: string }[]> {
  return ((await shop.call('GET', '/api/expenses?status=draft')).body as { items: { id: string }[] }).items
}

/** A file as a hand brings it: dropped on the panel, or pasted where one writes. */
async function give(page: Page, how: 'drop' | 'paste', photo: Uint8Array): Promise<void> {
  const bytes = Buffer.from(photo).toString('base64')
  await page.getByRole('textbox', { name: 'Écrire à Sanad' }).evaluate(
    (line, { bytes, how }) => {
      const transfer = new DataTransfer()
      const decoded = Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))
      transfer.items.add(new File([decoded], 'photo.jpg', { type: 'image/jpeg' }))
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
      line.dispatchEvent(event)
    },
    { bytes, how },
  )
}
