import { TOTP, Secret } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redeemCode } from '#core/business/linking/linking.ts'
import { qrOn } from '../pictures.ts'
import { openPage, section } from '../settings-pages.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// Who comes into a shop's books and by what, on the pages where its owner lets them in and out.

const PATIENCE = 300_000
const PASSWORD = 'un mot de passe long'
const EMAIL = 'owner1@example.dz'
let shop: WebHouse

beforeAll(async () => {
  shop = await openWebHouse()
}, PATIENCE)
afterAll(() => shop.close())

test(
  'a device that was left signed in elsewhere is signed out from here',
  async () => {
    const elsewhere = await openPage(shop, '/')
    const page = await openPage(shop, '/settings/security')
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

test(
  'a member of staff is let in by a code, which ticks itself off, and told what they may see',
  async () => {
    const page = await openPage(shop, '/settings/people')
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
  const page = await openPage(shop, '/settings/people')
  await page.getByLabel('Prénom').fill('Karim')
  await page.getByRole('button', { name: 'Inviter', exact: true }).click()
  const code = (await page.locator('p.font-mono').textContent()) ?? ''
  const scanned = async () =>
    qrOn(await page.getByRole('img', { name: 'Code à photographier avec le téléphone' }).screenshot())
  expect(await scanned()).toBe(`https://t.me/sanad_essai_bot?start=${code}`)
  await page.getByRole('button', { name: 'WhatsApp' }).click()
  await expect.poll(scanned).toBe(`https://wa.me/213550000000?text=${code}`)
  await page.getByRole('button', { name: 'Sur l’écran' }).click()
  const address = `${shop.url}/?join=${code}`
  await expect.poll(scanned).toBe(address)
  const phone = await (await shop.visit({ signedIn: false })).newPage()
  await phone.goto(address)
  await expect.poll(() => phone.getByLabel('Code reçu').inputValue()).toBe(code)
  await phone.context().close()
  shop.house.parts.chatAddresses = {}
  await page.context().close()
})

test(
  'another owner comes in by a code with a password of their own, a member of staff as well, who then sees no figures',
  async () => {
    const page = await openPage(shop, '/settings/people')
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
    await owners.waitForURL(({ search }) => search === '')
    await owners.context().close()
    await page.getByText('C’est relié.').waitFor()

    await page.getByRole('button', { name: 'Inviter quelqu’un d’autre' }).click()
    const staff = await come(await invite('Lina', 'staff'), 'lina@example.dz')
    await staff.getByRole('heading', { name: 'Outils', level: 1 }).waitFor()
    const menu = staff.getByRole('navigation', { name: 'Menu principal' }).first()
    await expect
      .poll(async () => (await menu.getByRole('link').allTextContents()).map((each) => each.trim()))
      .toEqual(['Outils', 'Ventes', 'Dépenses', 'Stock', 'Clients'])
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
    const told = page.getByText('Lina n’a plus accès.')
    // A hand on its way to the undo: what was told waits for it.
    await told.hover()
    await staff.goto('/tools')
    await staff.getByLabel('Mot de passe').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await told.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Retirer Lina' }).waitFor()
    await staff.context().close()
    await page.context().close()
  },
  PATIENCE,
)

test('a key that only reads is made, shown once, and taken away', async () => {
  const page = await openPage(shop, '/settings/keys')
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

test(
  'a second factor is turned on with a phone, asked for at the door, and taken off again',
  async () => {
    const page = await openPage(shop, '/settings/security')
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

    const ofAll = factor.getByRole('switch', { name: /Le demander à tous/ })
    await ofAll.click()
    await page.getByText(/un mot de passe suffit/).waitFor()
    await expect.poll(() => ofAll.isChecked()).toBe(true)
    await ofAll.click()
    await page.getByText(/un mot de passe suffit/).waitFor({ state: 'hidden' })
    await page.context().close()
  },
  PATIENCE,
)
