import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../../tests/house.ts'
import * as expenses from '../../expenses/capabilities.ts'
import * as inventory from '../../inventory/capabilities.ts'
import * as sales from '../../sales/capabilities.ts'
import { isPaper } from '../../shapes.ts'
import * as market from '../capabilities.ts'
import { makeReport } from './capabilities.ts'

const STRANGE = 'Semoule #1 [x] $y$ | <b> *z*'

let shop: TestHouse
beforeAll(async () => {
  shop = await openTestHouse()
  const item = await shop.run(inventory.createItem, {
    name: STRANGE,
    unit: 'sac',
    price: 120_000,
    cost: 99_000,
    quantity: 12,
    threshold: 5,
  })
  await shop.run(sales.createSale, { date: '2026-09-03', lines: [{ itemId: item.id, quantity: 2 }] })
  await shop.run(sales.createSale, { date: '2026-10-07', lines: [{ itemId: item.id, quantity: 6 }] })
  await shop.run(expenses.createExpense, { date: '2026-10-08', category: 'rent', amount: 300_000 })
  const rival = await shop.run(market.createCompetitor, { name: 'Ardis' })
  await shop.run(market.recordPrice, { id: rival.id, product: 'Semoule', price: 115_000, itemId: item.id })
})
afterAll(() => shop.close())

async function textOf(bytes: Uint8Array): Promise<{ pages: string[]; text: string }> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(bytes)
  const pages = [...document.pages()].map((page) => page.getText())
  document.destroy()
  library.destroy()
  return { pages, text: pages.join('\n') }
}

describe('a report', () => {
  test('holds the figures of the period as the books give them', async () => {
    const report = await shop.run(makeReport, { format: 'json' })
    if (isPaper(report)) throw new Error('JSON was asked for')
    const summary = report.sections.find(({ code }) => code === 'summary')
    expect(Object.fromEntries(summary?.figures.map(({ code, value }) => [code, value]) ?? [])).toEqual({
      revenue: 960_000,
      expenses: 300_000,
      profit: 660_000,
      margin: 68.8,
      sales: 2,
      basket: 480_000,
    })
    const stock = report.sections.find(({ code }) => code === 'stock')
    expect(stock?.figures.find(({ code }) => code === 'stockValue')?.value).toBe(4 * 99_000)
    expect(report.sections.map(({ code }) => code)).toContain('method')
    expect(report.sources.length).toBeGreaterThan(5)
  })

  test('has the sections that are asked for, and always says its method', async () => {
    const report = await shop.run(makeReport, { format: 'json', sections: ['sales'] })
    if (isPaper(report)) throw new Error('JSON was asked for')
    expect(report.sections.map(({ code }) => code)).toEqual(['sales', 'method'])
  })

  test('is Markdown in which a name is just a name', async () => {
    const paper = await shop.run(makeReport, { format: 'markdown', language: 'ar' })
    if (!isPaper(paper)) throw new Error('a file was asked for')
    const text = Buffer.from(paper.bytes).toString('utf8')
    expect(text).toContain('# تقرير النشاط والسوق')
    expect(text).toContain('Semoule \\#1 \\[x\\] $y$ \\| \\<b\\> \\*z\\*')
    expect(paper.name).toBe('sanad-2025-12-01-2026-11-18.md')
  })

  test.each(['fr', 'ar', 'en'] as const)('is a PDF in %s whose text can be read back', async (language) => {
    const paper = await shop.run(makeReport, { format: 'pdf', language, title: 'Dossier #crédit' })
    if (!isPaper(paper)) throw new Error('a file was asked for')
    expect(paper.mime).toBe('application/pdf')
    const { pages, text } = await textOf(paper.bytes)
    const spaced = text.replace(/[\u00a0\u202f]/g, ' ')
    expect(pages.length).toBeGreaterThanOrEqual(4)
    // A reader of PDFs gives Arabic lines in the order in which they are drawn: single words are what is sure.
    const words = language === 'ar' ? ['crédit', 'Semoule'] : ['Dossier #crédit', STRANGE, '9 600']
    for (const word of words) expect(spaced).toContain(word)
  })

  test('keeps the title of a section with what it begins with, and names the trade and its sources in words', async () => {
    const lines = Array.from({ length: 12 }, (_, at) => ({
      name: `Article ${at}`,
      quantity: 1,
      unitPrice: 5_000,
    }))
    for (let month = 1; month <= 9; month += 1)
      await shop.run(sales.createSale, { date: `2026-0${month}-10`, lines })
    const paper = await shop.run(makeReport, { format: 'pdf', language: 'fr', from: '2026-01-01' })
    if (!isPaper(paper)) throw new Error('a file was asked for')
    const { pages } = await textOf(paper.bytes)
    const [cover = '', ...inner] = pages
    expect(cover).toContain('Supérette, alimentation générale')
    const begins = [
      ['Ventes', 'Ventes et dépenses, en dinars'],
      ['Articles', 'Articles par chiffre d’affaires'],
      ['L’Algérie en chiffres', 'Inflation en Algérie'],
      ['Sources', 'Banque mondiale'],
    ] as const
    for (const [title, first] of begins) {
      const page = inner.find((text) => text.split(/\r?\n/).includes(title))
      expect(page, title).toContain(first)
    }
  })

  test('is written in French for who chats in Darija', async () => {
    const report = await shop.run(makeReport, { format: 'json', language: 'dz' })
    expect(report).toMatchObject({ language: 'fr' })
  })

  test('is made of an empty shop too', async () => {
    const other = await shop.another()
    const paper = await shop.run(makeReport, { format: 'pdf' }, other)
    expect(isPaper(paper) && paper.bytes.length).toBeGreaterThan(10_000)
  })

  test('is not for staff, and not for a period that ends before it begins', async () => {
    const staff = shop.run(makeReport, { format: 'json' }, staffOf(shop.owner))
    expect(await refusalOf(staff)).toMatchObject({ code: 'not_allowed' })
    const turned = shop.run(makeReport, { format: 'json', from: '2026-05-01', to: '2026-04-01' })
    expect(await refusalOf(turned)).toMatchObject({ code: 'from_after_to' })
  })
})
