import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJobs } from '#core/jobs/jobs.ts'
import type { Pump } from '#core/jobs/pump.ts'
import { silentLog } from '#core/log.ts'
import { REPORT_JOB, reportJob } from '#core/market/report/ordered.ts'
import { openPageReader } from '#core/market/watching/page-reader.ts'
import { packet } from '../pictures.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// Others' prices as they are noted, a campaign from its first word to its results, a report from its choice to its file.

const PATIENCE = 300_000
let shop: WebHouse
let jobs: Pump

beforeAll(async () => {
  shop = await openWebHouse({ TELEGRAM_BOT_TOKEN: '1:TEST' })
  await shop.call('POST', '/api/inventory', {
    body: { name: 'Café moulu 250 g', unit: 'paquet', price: 38_000, quantity: 40 },
  })
  const { books, clock } = shop.house
  const kinds = new Map([[REPORT_JOB, reportJob(shop.house)]])
  jobs = openJobs({ books, clock, log: silentLog, kinds })
}, PATIENCE)
afterAll(async () => {
  await jobs.stop()
  await shop.close()
})

async function opened(path: string): Promise<Page> {
  const page = await (await shop.visit()).newPage()
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

test(
  'a price seen elsewhere is noted by hand and by its page, each in the table with its history',
  async () => {
    // Another shop's own site: on this machine, which the real reader would refuse.
    shop.house.parts.pageReader = openPageReader(() => false)
    const site = createServer(({ url }, response) => {
      const offer = { '@type': 'Product', name: 'Café', offers: { price: '365.00', priceCurrency: 'DZD' } }
      response.setHeader('content-type', 'text/html')
      response.end(
        url === '/cafe' ? `<script type="application/ld+json">${JSON.stringify(offer)}</script>` : '',
      )
    }).listen(0, '127.0.0.1')
    await once(site, 'listening')

    const page = await opened('/market')
    const sheet = page.getByRole('dialog')
    await page.getByRole('button', { name: 'Noter un prix' }).first().click()
    await sheet.getByLabel('Vu chez').fill('Ardis')
    await sheet.getByLabel('Article').fill('Café moulu 250 g')
    await sheet.getByLabel('Prix (DA)').fill('395')
    await sheet.getByRole('button', { name: 'Noter un prix' }).click()
    await page.getByRole('row', { name: /Café moulu.*395.DA.*Vous, 15.DA de moins/ }).waitFor()

    await page.getByRole('button', { name: 'Noter un prix' }).first().click()
    await sheet.getByRole('button', { name: 'Par un lien' }).click()
    const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/cafe`
    await sheet.getByLabel('Adresse de la page').fill(address)
    await sheet.getByLabel('Vu chez').fill('Uno')
    await sheet.getByLabel('Article').fill('Café moulu 250 g')
    await sheet.getByRole('button', { name: 'Lire et suivre' }).click()
    await page.getByRole('row', { name: /365.DA.*395.DA.*Uno, 15.DA de moins/ }).waitFor()
    site.close()

    await page.getByRole('button', { name: 'Café moulu 250 g' }).click()
    await sheet.getByText('2 relevés').waitFor()
    await sheet
      .getByRole('listitem')
      .filter({ hasText: 'Ardis' })
      .getByText(/à la main/)
      .waitFor()
    const read = sheet.getByRole('listitem').filter({ hasText: 'Uno' })
    await read.getByText(/page suivie/).waitFor()
    expect(await read.getByRole('link', { name: 'Source' }).getAttribute('href')).toBe(address)

    await page.goto('/market/competitors')
    await page.getByRole('button', { name: 'Modifier Uno' }).click()
    await sheet.getByLabel('Nom').fill('Uno Bab Ezzouar')
    await sheet.getByLabel('Wilaya').selectOption('16')
    await sheet.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('16').or(page.getByText('Alger')).first().waitFor()
    await page.getByRole('button', { name: 'Modifier Uno Bab Ezzouar' }).click()
    await sheet.getByRole('button', { name: 'Retirer' }).click()
    await page.getByText('Uno Bab Ezzouar retiré.').waitFor()
    await page.getByRole('button', { name: 'Annuler' }).last().click()
    await page.getByRole('button', { name: 'Modifier Uno Bab Ezzouar' }).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a campaign is written, approved, set for later, called off, and its results are counted',
  async () => {
    const page = await opened('/settings/chats')
    await page.getByLabel('Canal').fill('@superette_test')
    const channel = page.locator('form').filter({ has: page.getByLabel('Canal') })
    await channel.getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('Enregistré.').waitFor()

    await page.goto('/marketing')
    await page.getByLabel('Sujet').fill('café en promotion cette semaine')
    await page.getByLabel('Canal').selectOption('telegram')
    const write = page.getByRole('button', { name: 'Écrire', exact: true })
    await write.click()
    const picture = {
      name: 'cafe.png',
      mimeType: 'image/png',
      buffer: Buffer.from(packet({ lines: ['CAFE'] })),
    }
    await page.getByLabel('Ajouter une photo').setInputFiles(picture)
    await page.getByAltText('La photo de la publication').waitFor()
    // Another text begins without the photo of the last.
    await write.click()
    await page.getByAltText('La photo de la publication').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Mettre en campagne' }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByLabel('Nom').fill('Semaine du café')
    await sheet.getByLabel('Canal').selectOption('telegram')
    await sheet.getByRole('button', { name: /Du premier au dernier jour/ }).click()
    await page.getByRole('button', { name: /20 novembre/ }).click()
    await page.keyboard.press('Escape')
    await sheet.getByRole('button', { name: 'Créer le brouillon' }).click()

    await sheet.getByText('Brouillon').waitFor()
    await sheet.getByRole('button', { name: 'Approuver ce texte' }).click()
    await sheet.getByText('Approuvée').waitFor()
    await sheet.getByRole('button', { name: /ou le/ }).click()
    await page.getByRole('button', { name: /20 novembre/ }).click()
    await sheet.getByLabel('à', { exact: true }).selectOption('18:00')
    await sheet.getByRole('button', { name: 'Programmer' }).click()
    await sheet.getByText('Programmée').waitFor()
    await sheet.getByRole('button', { name: 'Annuler l’envoi' }).click()
    await sheet.getByText('Approuvée').waitFor()

    await sheet.getByText('Saisir des résultats').first().click()
    await sheet.getByLabel('Commandes').fill('4')
    await sheet.getByLabel(/Dépens/).fill('2000')
    await sheet.getByRole('button', { name: 'Saisir des résultats' }).click()
    await sheet.getByText(/^500.DA$/).waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a campaign that was sent tells who received it, who read it and whom it did not reach',
  async () => {
    const run = { name: 'Ramadan', channel: 'whatsapp', from: '2026-11-16', to: '2026-11-18' }
    const { body } = await shop.call('POST', '/api/campaigns', { body: run })
    const { id } = body as { id: string }
    await shop.house.books.write(async (tx) => {
      await tx.updateTable('Campaign').set({ status: 'sent' }).where('id', '=', id).execute()
      for (const [at, delivery] of ['read', 'read', 'delivered', null].entries()) {
        const message = {
          campaignId: id,
          address: `21355500000${at}`,
          dedupe: `c${at}`,
          customerId: null,
          delivery,
        }
        await tx
          .insertInto('CampaignMessage')
          .values({ businessId: shop.owner.business.id, ...message, createdAt: '2026-11-18T09:00:00.000Z' })
          .execute()
      }
    })
    const page = await opened('/marketing/campaigns')
    await page.getByRole('link', { name: /^Ramadan/ }).click()
    const sheet = page.getByRole('dialog')
    await sheet.getByText('Envoyée').waitFor()
    await sheet.getByText('Messages (4)').waitFor()
    await sheet.getByText('Reçus : 3 · lus : 2').waitFor()
    await page.context().close()
  },
  PATIENCE,
)

test(
  'a report is made while one waits, and fetched as a file',
  async () => {
    const page = await opened('/market/report')
    await page.getByRole('button', { name: 'Ce mois-ci' }).click()
    await page.getByRole('button', { name: '7 derniers jours' }).click()
    await page.getByRole('button', { name: 'Préparer le fichier' }).click()
    const link = page.getByRole('link', { name: 'Télécharger' })
    await link.waitFor({ timeout: PATIENCE })
    const leaves = page.waitForEvent('download')
    await link.click()
    const pdf = await (await leaves).createReadStream()
    const [first] = await pdf.take(1).toArray()
    expect(String(first).slice(0, 5)).toBe('%PDF-')
    await page.context().close()
  },
  PATIENCE,
)
