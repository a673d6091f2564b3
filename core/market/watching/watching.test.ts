import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, refusalOf, type TestHouse } from '../../../tests/house.ts'
import * as market from '../capabilities.ts'
import * as watching from './capabilities.ts'
import { priceOnPage } from './page-price.ts'
import { openPageReader } from './page-reader.ts'
import { isPrivate } from '../../private-address.ts'
import { mayRead } from './robots.ts'

describe('robots.txt', () => {
  const robots =
    'User-agent: *\nDisallow: /panier\nAllow: /panier/aide\nDisallow: /*.pdf$\n\nUser-agent: sanadpricewatch\nDisallow: /prive\n'
  test('the group that names us counts alone', () => {
    expect(mayRead(robots, 'SanadPriceWatch/1.0', '/panier')).toBe(true)
    expect(mayRead(robots, 'SanadPriceWatch/1.0', '/prive/1')).toBe(false)
  })
  test('the longest rule decides, stars and ends included', () => {
    expect(mayRead(robots, 'Other', '/panier/1')).toBe(false)
    expect(mayRead(robots, 'Other', '/panier/aide')).toBe(true)
    expect(mayRead(robots, 'Other', '/notice.pdf')).toBe(false)
    expect(mayRead(robots, 'Other', '/notice.pdf?x')).toBe(true)
    expect(mayRead('', 'Other', '/')).toBe(true)
    expect(mayRead('User-agent: *\nDisallow:', 'Other', '/')).toBe(true)
  })
})

describe('the price on a page', () => {
  const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  test('is read from JSON-LD, alone or in a graph', () => {
    const offers = { '@type': 'Offer', price: '1350.00', priceCurrency: 'DZD' }
    expect(priceOnPage(json({ '@type': 'Product', name: 'Lait', offers }))).toEqual({
      price: 135_000,
      name: 'Lait',
      from: 'json-ld',
    })
    const graph = { '@graph': [{ '@type': 'WebPage' }, { '@type': ['Product'], offers: [{ price: 140 }] }] }
    expect(priceOnPage(json(graph))).toMatchObject({ price: 14_000 })
  })
  test('is read from microdata and from Open Graph', () => {
    expect(
      priceOnPage('<span itemprop="price">1 350,00</span><meta itemprop="priceCurrency" content="DZD">'),
    ).toMatchObject({ price: 135_000, from: 'microdata' })
    expect(
      priceOnPage(
        '<meta content="2500" property="product:price:amount"/><meta property="og:title" content="Huile">',
      ),
    ).toEqual({ price: 250_000, name: 'Huile', from: 'open-graph' })
  })
  test('is never taken from another currency, from plain text or from broken JSON', () => {
    expect(priceOnPage(json({ '@type': 'Product', offers: { price: 10, priceCurrency: 'EUR' } }))).toBe(
      'foreign_currency',
    )
    expect(priceOnPage('<b>135 DA</b>')).toBe('no_price')
    expect(priceOnPage('<script type="application/ld+json">{oops</script>')).toBe('no_price')
  })
})

test('addresses of the machine and of its network are private, those of the internet are not', () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '192.168.1.1',
    '172.31.0.1',
    '169.254.169.254',
    '::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    'fe80::1',
    '0.0.0.0',
    'localhost',
  ]) {
    expect(isPrivate(address), address).toBe(true)
  }
  for (const address of ['8.8.8.8', '41.111.1.1', '2606:4700::1111'])
    expect(isPrivate(address), address).toBe(false)
})

describe('what others wrote to hold us up', () => {
  const long = 3_000_000
  const filled = (piece: string) => piece.repeat(Math.floor(long / piece.length))
  test.each([
    ['scripts that none ends', filled('<script type="application/ld+json">')],
    ['tags without end', filled('<meta content="')],
    ['a tag of spaces', `<meta property${' '.repeat(long)}`],
    ['a price of spaces', `<meta property="product:price:amount" content="1${' '.repeat(long)}x">`],
    [
      'lists in lists',
      `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`,
    ],
  ])('on a page, %s', (_what, html) => {
    expect(priceOnPage(html)).toBe('no_price')
  })
  test('in a robots.txt is read up to its half megabyte, in one go', () => {
    const robots = `User-agent: *\nDisallow: /*${'a*'.repeat(300)}b$\nAllow: ${' '.repeat(400_000)}x\n`
    expect(mayRead(robots, 'Other', `/${'a'.repeat(2_000)}`)).toBe(true)
  })
})

describe('a watched page', () => {
  let shop: TestHouse
  let site: Server
  let url: string
  let answer: RequestListener
  const asked: string[] = []
  beforeAll(async () => {
    shop = await openTestHouse()
    site = createServer((request, response) => {
      asked.push(request.url ?? '')
      if (request.url === '/robots.txt') response.writeHead(404).end()
      else answer(request, response)
    })
    site.listen(0, '127.0.0.1')
    await once(site, 'listening')
    url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
    // The site of the test lives on this machine, which the reader of the house never opens.
    shop.house.parts.pageReader = openPageReader(() => false)
  })
  afterAll(async () => {
    site.close()
    await shop.close()
  })
  beforeEach(() => asked.splice(0))

  const page =
    (price: number): RequestListener =>
    (_request, response) =>
      void response
        .writeHead(200, { 'Content-Type': 'text/html', ETag: `"${price}"` })
        .end(`<meta property="product:price:amount" content="${price}">`)

  test('brings a price once, and again only when it moved', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Ardis' })
    await shop.run(watching.watchPage, { id: rival.id, url: `${url}/lait`, product: 'Lait' })
    answer = page(135)
    expect((await shop.run(watching.checkPages, { id: rival.id })).items).toMatchObject([
      { price: 13_500, changed: true },
    ])
    answer = (request, response) =>
      void response.writeHead(request.headers['if-none-match'] === '"135"' ? 304 : 500).end()
    expect((await shop.run(watching.checkPages, { id: rival.id })).items).toMatchObject([
      { failure: null, changed: false },
    ])
    answer = page(140)
    await shop.run(watching.checkPages, { id: rival.id })
    const history = await shop.run(market.listPrices, { id: rival.id })
    expect(history.items.map(({ price, source }) => [price, source])).toEqual([
      [14_000, 'page'],
      [13_500, 'page'],
    ])
    expect(asked.filter((path) => path === '/robots.txt').length).toBe(3)
  })

  test('that fails says why, in words', async () => {
    const rival = await shop.run(market.createCompetitor, { name: 'Uno' })
    await shop.run(watching.watchPage, { id: rival.id, url: `${url}/rien` })
    answer = (_request, response) => void response.writeHead(404).end()
    const { items } = await shop.run(watching.checkPages, { id: rival.id })
    expect(items[0]?.failure).toBe('La page n’existe plus.')
    const again = shop.run(watching.watchPage, { id: rival.id, url: `${url}/rien` })
    expect(await refusalOf(again)).toMatchObject({ code: 'taken' })
  })

  test('is read only where the machine’s list has its site, also after a redirect', async () => {
    const guarded = openPageReader(() => false, ['127.0.0.1'])
    answer = (request, response) =>
      void response.writeHead(302, { Location: url.replace('127.0.0.1', 'localhost') }).end(request.url)
    expect(await guarded.read(`${url}/go`, null)).toEqual({ kind: 'failure', failure: 'not_listed' })
    answer = page(135)
    expect(await guarded.read(`${url}/lait`, null)).toMatchObject({ kind: 'page' })
    expect(await openPageReader(() => false, ['ardis.dz']).read(`${url}/lait`, null)).toMatchObject({
      failure: 'not_listed',
    })
  })

  test('is never opened on a private address, not by a redirect and not by a name', async () => {
    const onlyThisPort = openPageReader()
    expect(await onlyThisPort.read(`${url}/lait`, null)).toEqual({
      kind: 'failure',
      failure: 'private_address',
    })
    expect(await onlyThisPort.read(url.replace('127.0.0.1', 'localhost'), null)).toEqual({
      kind: 'failure',
      failure: 'private_address',
    })
    expect(asked).toEqual([])
    // A public site that points at the shop's own network: the first address is let through, the second is not.
    const guarded = openPageReader((address) => address === '127.0.0.2')
    answer = (_request, response) =>
      void response.writeHead(302, { Location: `${url.replace('127.0.0.1', '127.0.0.2')}/secret` }).end()
    expect(await guarded.read(`${url}/go`, null)).toEqual({ kind: 'failure', failure: 'private_address' })
  })

  test('whose name changes its mind between two look-ups is looked at anew', async () => {
    const changing = url.replace('127.0.0.1', 'localhost')
    let lookUps = 0
    const afterTheFirst = openPageReader(() => ++lookUps > 1)
    answer = page(135)
    expect(await afterTheFirst.read(`${changing}/lait`, null)).toEqual({
      kind: 'failure',
      failure: 'private_address',
    })
    expect(asked).toEqual(['/robots.txt'])
  })

  test.each([
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://127.0.0.1./',
    'http://①②⑦.⓪.⓪.①/',
    'http://ardis.dz@127.0.0.1/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data',
  ])('is the machine’s or its network’s however %s is spelt', async (spelt) => {
    expect(await openPageReader().read(spelt, null)).toEqual({ kind: 'failure', failure: 'private_address' })
  })

  test('leads to no file and no other protocol', async () => {
    for (const Location of ['file:///etc/passwd', 'gopher://127.0.0.1/', 'data:text/html,x']) {
      answer = (_request, response) => void response.writeHead(302, { Location }).end()
      expect(await openPageReader(() => false).read(`${url}/go`, null)).toMatchObject({ kind: 'failure' })
    }
  })

  test('that never ends is given up by its size', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' })
      const piece = 'x'.repeat(1024 * 1024)
      const more = () => {
        while (!response.destroyed && response.write(piece));
        if (!response.destroyed) response.once('drain', more)
      }
      more()
    }
    const reader = openPageReader(() => false)
    expect(await reader.read(`${url}/grand`, null)).toEqual({ kind: 'failure', failure: 'too_large' })
  })
})
