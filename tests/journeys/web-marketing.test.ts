import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openJobs } from '#core/jobs/jobs.ts'
import type { Pump } from '#core/jobs/pump.ts'
import { silentLog } from '#core/log.ts'
import { REPORT_JOB, reportJob } from '#core/market/report/ordered.ts'
import { openWebHouse, type WebHouse } from '../web-house.ts'

// A campaign from its first word to its results, and a report from its choice to its file.

const PATIENCE = 120_000
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
    await page.getByRole('button', { name: 'Écrire', exact: true }).click()
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
    await sheet.getByLabel('ou le').fill('2026-11-20T18:00')
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
