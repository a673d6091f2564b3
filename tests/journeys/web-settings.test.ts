import { text } from 'node:stream/consumers'
import { TOTP, Secret } from 'otpauth'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redeemCode } from '#core/business/linking.ts'
import { keepMinute } from '#core/health/store.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import { qrOn } from '../pictures.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// Every page of the settings, pressed by the owner of a shop. The endpoint of a model is only named, never asked.

const PATIENCE = 120_000
const PASSWORD = 'un mot de passe long'
const EMAIL = 'owner1@example.dz'
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

async function opened(path: string): Promise<Page> {
  const context = await shop.visit()
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test(
  'a device that was left signed in elsewhere is signed out from here',
  async () => {
    const elsewhere = await opened('/')
    const page = await opened('/settings/security')
    const devices = section(page, 'Appareils connectés')
    await devices.getByText(/Cet appareil/).waitFor()
    await devices.getByRole('button', { name: 'Déconnecter tous les autres' }).click()
    await expect.poll(() => devices.locator('li').count()).toBe(1)
    await elsewhere.reload()
    await elsewhere.getByRole('button', { name: 'J’ai déjà un compte' }).waitFor()
    await elsewhere.context().close()
    await page.context().close()
  },
  PATIENCE,
)

test('the numbers of the business are checked in their form, kept, and undone', async () => {
  const page = await opened('/settings/business')
  await page.getByLabel('RIB').fill('0030 0060 0002 0193 0049')
  await page.getByLabel('RC · facultatif').fill('en cours')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('À vérifier. 20 chiffres, clé comprise').waitFor()
  await page.getByText('À vérifier. par exemple 16/00-1234567 B 25').waitFor()
  await page.getByLabel('RIB').fill('0030 0060 0002 0193 0048')
  await page.getByLabel('RC · facultatif').fill('16/00-1234567 b 25')
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
  'a member of staff is let in by a code, which ticks itself off, and told what they may see',
  async () => {
    const page = await opened('/settings/people')
    await page.getByLabel('Prénom').fill('Karim')
    await page.getByRole('button', { name: 'Inviter' }).click()
    const code = await page.locator('p.font-mono').textContent()
    const { secrets } = shop.house.parts
    await shop.house.books.write((tx) =>
      redeemCode(
        tx,
        { channel: 'telegram', address: '77', name: 'Karim', typed: code ?? '' },
        { secrets, now: new Date() },
      ),
    )
    await page.getByText('C’est relié.').waitFor()
    await page.reload()
    const karim = page.getByRole('listitem').filter({ hasText: 'Karim' })
    await karim.getByText('Employé').waitFor()
    await karim.getByRole('switch', { name: /Voit les chiffres/ }).click()
    await page.getByText('Enregistré.').waitFor()
    const { body } = await shop.call('GET', '/api/people')
    expect(body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ name: 'Karim', seesFigures: true })]),
    })

    await page.goto('/settings/chats')
    const chat = page.getByRole('listitem').filter({ hasText: 'Karim' })
    await chat.getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('Aucune discussion reliée pour l’instant.').waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test('codes photographed from the screen lead to the bot, to WhatsApp and to this house', async () => {
  Object.assign(shop.house.parts.chatAddresses, { telegram: 'sanad_essai_bot', whatsapp: '213550000000' })
  const page = await opened('/settings/people')
  await page.getByLabel('Prénom').fill('Karim')
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  const code = (await page.locator('p.font-mono').textContent()) ?? ''
  const scanned = async () =>
    qrOn(await page.getByRole('img', { name: 'Code à photographier avec le téléphone' }).screenshot())
  expect(await scanned()).toBe(`https://t.me/sanad_essai_bot?start=${code}`)
  await page.getByRole('button', { name: 'WhatsApp' }).click()
  expect(await scanned()).toBe(`https://wa.me/213550000000?text=${code}`)
  await page.getByRole('button', { name: 'Sur l’écran' }).click()
  const address = await scanned()
  expect(address).toBe(`${shop.url}/?join=${code}`)
  const phone = await (await shop.visit({ signedIn: false })).newPage()
  await phone.goto(address ?? '')
  expect(await phone.getByLabel('Code reçu').inputValue()).toBe(code)
  await phone.context().close()
  shop.house.parts.chatAddresses = {}
  await page.context().close()
})

test(
  'another owner comes in by a code with a password of their own, a member of staff as well, who then sees no figures',
  async () => {
    const page = await opened('/settings/people')
    const invite = async (name: string, role: string) => {
      await page.getByLabel('Prénom').fill(name)
      await page.getByLabel('Comme').selectOption(role)
      await page.getByRole('button', { name: 'Inviter', exact: true }).click()
      const code = await page.locator('p.font-mono').textContent()
      return code ?? ''
    }
    const come = async (code: string, email: string) => {
      const theirs = await (await shop.visit({ signedIn: false })).newPage()
      await theirs.goto(`/?join=${code}`)
      await theirs.getByLabel('Adresse e-mail').fill(email)
      await theirs.getByLabel('Mot de passe').fill('un mot de passe a moi')
      await theirs.getByRole('button', { name: 'Entrer avec mon code' }).click()
      return theirs
    }
    const owners = await come(await invite('Sofiane', 'owner'), 'sofiane@example.dz')
    await owners.getByRole('heading', { name: 'Tableau de bord' }).waitFor()
    expect(new URL(owners.url()).search).toBe('')
    await owners.context().close()
    await page.getByText('C’est relié.').waitFor()

    await page.getByRole('button', { name: 'Inviter quelqu’un d’autre' }).click()
    const staff = await come(await invite('Lina', 'staff'), 'lina@example.dz')
    await staff.getByRole('heading', { name: 'Outils', level: 1 }).waitFor()
    const menu = staff.getByRole('navigation', { name: 'Menu principal' }).first()
    const shown = await menu.getByRole('link').allTextContents()
    expect(shown.map((each) => each.trim())).toEqual(['Outils', 'Ventes', 'Dépenses', 'Stock', 'Clients'])
    await staff.goto('/market')
    await staff.getByText('Cette page est celle du propriétaire.').waitFor()
    for (const path of [
      '/tools/sales',
      '/tools/expenses',
      '/tools/inventory',
      '/tools/customers',
      '/settings/security',
    ]) {
      await staff.goto(path)
      await staff.getByRole('heading', { level: 1 }).waitFor()
      await staff.waitForFunction(() => !document.querySelector('main .waiting'))
      expect([path, await staff.getByRole('alert').count()]).toEqual([path, 0])
    }

    await page.reload()
    await page.getByRole('button', { name: 'Retirer Lina' }).click()
    await page.getByText('Lina n’a plus accès.').waitFor()
    await staff.goto('/tools')
    await staff.getByLabel('Mot de passe').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: 'Retirer Lina' }).waitFor()
    await staff.context().close()
    await page.context().close()
  },
  PATIENCE,
)

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
    const page = await opened('/settings/chats')
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

test('a key that only reads is made, shown once, and taken away', async () => {
  const page = await opened('/settings/keys')
  await page.getByLabel('Nom de la clé').fill('Tableur')
  // Signed in this morning: the password is asked for once more, in place.
  const stale = new Date(Date.now() - 3 * 3_600_000).toISOString()
  await shop.house.books.write((tx) => tx.updateTable('Session').set({ createdAt: stale }).execute())
  await page.getByRole('button', { name: 'Créer une clé' }).click()
  const proof = page.getByRole('dialog', { name: 'C’est bien vous ?' })
  await proof.getByLabel('Mot de passe').fill(PASSWORD)
  await proof.getByRole('button', { name: 'Continuer' }).click()
  const key = await page.locator('code').textContent()
  const statuses = await Promise.all([
    shop.call('GET', '/api/inventory', { key }),
    shop.call('POST', '/api/inventory', { key, body: { name: 'Pain', unit: 'pièce', price: 1_000 } }),
  ])
  expect(statuses.map(({ status }) => status)).toEqual([200, 403])
  const row = page.getByRole('listitem').filter({ hasText: 'Tableur' })
  await row.getByText(/Lecture/).waitFor()
  await row.getByRole('button', { name: 'Retirer' }).click()
  await page.getByText('Clé retirée.').waitFor()
  expect((await shop.call('GET', '/api/inventory', { key })).status).toBe(401)
  await page.context().close()
})

test('the model is told what may leave, agreed to, and its budget is in sight', async () => {
  const page = await opened('/settings/intelligence')
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
  const page = await opened('/settings/notifications')
  await page.getByRole('switch', { name: /Bilan du soir/ }).click()
  await page.getByLabel('Heure du bilan').fill('19:30')
  await page.getByLabel('Alertes').selectOption('all')
  await page.getByLabel('De', { exact: true }).fill('22:00')
  await page.getByLabel('De', { exact: true }).blur()
  const wanted = { eveningBrief: true, eveningAt: '19:30', alerts: 'all', quietFrom: '22:00' }
  await expect.poll(async () => (await shop.call('GET', '/api/notifications')).body).toMatchObject(wanted)
  await page.context().close()
})

test(
  'a backup is made, compared with today, ordered back, and given up in time',
  async () => {
    const page = await opened('/settings/data')
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
  const page = await opened('/settings/data')
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
  const page = await opened('/settings/health')
  await page.getByRole('figure', { name: 'Appels par minute' }).locator('svg').waitFor()
  expect(await page.getByRole('figure').count()).toBe(4)
  await page.context().close()
})

test('how long talk is kept, the register of processings and the log are there in plain words', async () => {
  const page = await opened('/settings/privacy')
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
  'a second factor is turned on with a phone, asked for at the door, and taken off again',
  async () => {
    const page = await opened('/settings/security')
    const factor = section(page, 'Deuxième facteur')
    await factor.getByLabel('Mot de passe actuel').fill(PASSWORD)
    await factor.getByRole('button', { name: 'Activer' }).click()
    await factor.getByRole('img').waitFor()
    const phone = new TOTP({ secret: Secret.fromBase32((await factor.locator('code').textContent()) ?? '') })
    await factor.getByLabel('Code à 6 chiffres').fill(phone.generate())
    await factor.getByRole('button', { name: 'Confirmer' }).click()
    await factor.getByText(/codes de secours, montrés une seule fois/).waitFor()
    const [firstCode, secondCode] = await factor.locator('li').allTextContents()

    const door = await (await shop.visit({ signedIn: false })).newPage()
    await door.goto('/')
    await door.getByRole('button', { name: 'J’ai déjà un compte' }).click()
    await door.getByLabel('Adresse e-mail').fill(EMAIL)
    await door.getByLabel('Mot de passe').fill(PASSWORD)
    await door.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await door.getByLabel(/Code/).fill(firstCode ?? '')
    await door.getByRole('button', { name: 'Se connecter', exact: true }).click()
    await door.getByRole('heading', { name: 'Tableau de bord' }).waitFor()
    await door.context().close()

    await page.reload()
    await factor.getByText('Il reste 9 codes de secours.').waitFor()
    await factor.getByLabel('Code à 6 chiffres').fill(secondCode ?? '')
    await factor.getByRole('button', { name: 'Retirer' }).click()
    await factor.getByRole('button', { name: 'Activer' }).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'the whole business is erased by its name and the owner’s password only',
  async () => {
    const page = await opened('/settings/data')
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

function section(page: Page, title: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
}
