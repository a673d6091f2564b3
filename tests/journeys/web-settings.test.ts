import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepMinute } from '#core/health/store.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import { openPage } from '../settings-pages.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// The pages of the settings, pressed by the owner of a shop. The endpoint of a model is only named, never asked.

const PATIENCE = 300_000
const PASSWORD = 'un mot de passe long'
let shop: WebHouse

beforeAll(async () => {
  shop = await openWebHouse({
    OPENAI_API_KEY: 'sk-none',
    OPENAI_API_BASE: 'https://model.example.com/v1',
    OPENAI_MODEL: 'a-model',
    AI_MONTHLY_BUDGET_USD: '5',
  })
}, PATIENCE)
afterAll(() => shop.close())

test('the numbers of the business are checked in their form, kept, and undone', async () => {
  const page = await openPage(shop, '/settings/business')
  await page.getByLabel('RIB').fill('0030 0060 0002 0193 0049')
  await page.getByLabel('RC', { exact: true }).fill('en cours')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('À vérifier. 20 chiffres, clé comprise').waitFor()
  await page.getByText('À vérifier. par exemple 16/00-1234567 B 25').waitFor()
  await page.getByLabel('RIB').fill('0030 0060 0002 0193 0048')
  await page.getByLabel('RC', { exact: true }).fill('16/00-1234567 b 25')
  await page.getByLabel('NIF').fill('1980 1600 1234 567')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Enregistré.').waitFor()
  const kept = { rib: '00300060000201930048', rc: '16/00-1234567 B 25', nif: '198016001234567' }
  expect((await shop.call('GET', '/api/business')).body).toMatchObject(kept)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await page.getByText('Annulé.').waitFor()
  expect((await shop.call('GET', '/api/business')).body).toMatchObject({ rib: null, rc: null })
  await page.context().close()
})

test(
  'the picture that WhatsApp wants scanned is shown, and its state followed until it is open',
  async () => {
    let state: ChannelState = {
      open: false,
      state: 'scan',
      since: '2026-11-18T09:00:00.000Z',
      name: null,
      qr: '2@abcdef',
    }
    shop.house.parts.channels.set('whatsapp-web', { state: () => state })
    const page = await openPage(shop, '/settings/chats')
    await page.getByRole('img', { name: 'Image à scanner avec WhatsApp' }).waitFor()
    await page.getByText(/Attend d’être scannée/).waitFor()
    state = { ...state, open: true, state: 'open', name: '+213 550 00 00 00', qr: null }
    await page.getByText(/En marche/).waitFor()
    expect(await page.getByRole('img', { name: 'Image à scanner avec WhatsApp' }).count()).toBe(0)
    shop.house.parts.channels.delete('whatsapp-web')
    await page.context().close()
  },
  PATIENCE,
)

test('the model is told what may leave, agreed to, and its budget is in sight', async () => {
  const page = await openPage(shop, '/settings/intelligence')
  await page.getByText('Le modèle attend votre accord.').waitFor()
  await page.getByText('model.example.com', { exact: true }).waitFor()
  await page.getByText(/0 appel · 0 \$ \/ 5 \$/).waitFor()
  await page.getByRole('switch', { name: /J’accepte que cela soit envoyé/ }).click()
  await page.getByText('Le modèle aide.').waitFor()
  await page.goto('/settings/privacy')
  await page
    .getByText(/model\.example\.com/)
    .first()
    .waitFor()
  await page.goto('/settings/intelligence')
  await page.getByRole('switch', { name: /J’accepte que cela soit envoyé/ }).click()
  await page.getByText('Le modèle attend votre accord.').waitFor()
  await page.context().close()
})

test('what Sanad writes by itself is chosen, and its hours of silence kept', async () => {
  const page = await openPage(shop, '/settings/notifications')
  await page.getByRole('switch', { name: /Bilan du soir/ }).click()
  await page.getByLabel('Heure du bilan').selectOption('19:30')
  await page.getByLabel('Alertes').selectOption('all')
  await page.getByLabel('De', { exact: true }).selectOption('22:00')
  const wanted = { eveningBrief: true, eveningAt: '19:30', alerts: 'all', quietFrom: '22:00' }
  await expect.poll(async () => (await shop.call('GET', '/api/notifications')).body).toMatchObject(wanted)
  await page.context().close()
})

test(
  'a backup is made, compared with today, ordered back, and given up in time',
  async () => {
    const page = await openPage(shop, '/settings/data')
    await page.getByRole('button', { name: 'Sauvegarder maintenant' }).click()
    await page.getByText('Sauvegarde faite.').waitFor({ timeout: PATIENCE })
    await shop.call('POST', '/api/sales', {
      body: { lines: [{ name: 'Divers', quantity: 1, unitPrice: 100 }] },
    })
    await page.getByRole('button', { name: 'Voir', exact: true }).first().click()
    await page.getByRole('button', { name: 'Comparer' }).click()
    const sales = page.getByRole('row', { name: /^Ventes/ })
    await sales.waitFor({ timeout: PATIENCE })
    expect(await sales.getByRole('cell').allTextContents()).toEqual(['1', '0'])
    await page.getByRole('button', { name: 'Restaurer au prochain démarrage' }).click()
    await page.getByText(/Une restauration attend le prochain démarrage/).waitFor()
    await page.getByRole('button', { name: 'Y renoncer' }).click()
    await page.getByText('Restauration abandonnée.').waitFor()
    await page.getByText(/Une restauration attend/).waitFor({ state: 'detached' })
    await page.context().close()
  },
  PATIENCE,
)

test('the books come in from a table after a look at them, and leave as one', async () => {
  const page = await openPage(shop, '/settings/data')
  const stock = page.getByRole('listitem').filter({ hasText: 'Stock' })
  await stock.getByRole('button', { name: 'Importer' }).click()
  const listed = 'name;unit;price\nHuile 1 L;bouteille;650\nSucre 1 kg;kg;95\n'
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ name: 'stock.csv', mimeType: 'text/csv', buffer: Buffer.from(listed) })
  await page.getByRole('dialog').getByRole('button', { name: /2/ }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  const leaves = page.waitForEvent('download')
  await stock.getByRole('link', { name: 'CSV' }).click()
  const table = await text(await (await leaves).createReadStream())
  expect(table).toMatch(/Huile 1 L/)
  expect(table).toMatch(/Sucre 1 kg/)
  await page.context().close()
})

test('the machine’s last day is drawn in curves', async () => {
  const minute = (at: number, diskFree: number) => ({
    at: new Date(at).toISOString(),
    requests: 20,
    errors: 0,
    p95: 12,
    cpu: 0.2,
    memory: 0.4,
    diskFree,
    diskFreeBytes: diskFree * 1e11,
    queueWaiting: 0,
    queueAge: 0,
    bots: {},
  })
  const now = Date.now()
  await shop.house.books.write(async (tx) => {
    for (const [ago, free] of [
      [120_000, 0.3],
      [60_000, 0.02],
      [0, 0.02],
    ] as const)
      await keepMinute(tx, minute(now - ago, free))
  })
  const page = await openPage(shop, '/settings/health')
  await page.getByRole('figure', { name: 'Appels par minute' }).locator('svg').waitFor()
  await expect.poll(() => page.getByRole('figure').count()).toBe(4)
  await page.context().close()
})

test('how long talk is kept, the register of processings and the log are there in plain words', async () => {
  const page = await openPage(shop, '/settings/privacy')
  await page.getByLabel('Garder les conversations').selectOption('12')
  await page.getByText('Durée enregistrée.').waitFor()
  expect((await shop.call('GET', '/api/privacy/retention')).body).toMatchObject({ messagesMonths: 12 })
  await page.getByText('Ventes et caisse').click()
  await page.getByText('Tenir les comptes, déclarer les impôts').waitFor()
  await page.getByLabel('Que s’est-il passé ?').fill('Téléphone volé')
  await page.getByRole('button', { name: 'Écrire la déclaration' }).click()
  await page.getByText(/À envoyer avant le/).waitFor()

  await page.goto('/settings/audit')
  await page.getByText('Le journal est entier').waitFor()
  await page.getByRole('row', { name: /Vie privée modification/ }).waitFor()
  await page.context().close()
})

test(
  'the whole business is erased by its name and the owner’s password only',
  async () => {
    const page = await openPage(shop, '/settings/data')
    await page.getByRole('button', { name: 'Tout effacer' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel(/Écrivez/).fill('Supérette 1')
    await sheet.getByLabel('Mot de passe actuel').fill('un autre mot de passe')
    await sheet.getByRole('button', { name: 'Effacer pour toujours' }).click()
    await sheet.getByRole('alert').waitFor()
    await sheet.getByLabel('Mot de passe actuel').fill(PASSWORD)
    await sheet.getByRole('button', { name: 'Effacer pour toujours' }).click()
    await page.getByRole('button', { name: 'Créer mon commerce' }).waitFor({ timeout: PATIENCE })
    await page.context().close()
  },
  PATIENCE,
)
