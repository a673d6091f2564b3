import * as market from '#core/market/capabilities.ts'
import { marketTrends } from '#core/market/trends.ts'
import { analyzeMarket } from '#core/market/analysis.ts'
import { getJob } from '#core/jobs/capabilities.ts'
import { makeReport } from '#core/market/report/capabilities.ts'
import { readPricePhoto } from '#core/market/price-photos/capabilities.ts'
import { importPrices } from '#core/market/price-files.ts'
import { getReport, orderReport } from '#core/market/report/ordered.ts'
import * as watching from '#core/market/watching/capabilities.ts'
import { route } from './route.ts'

export const marketRoutes = [
  route('GET', '/api/market/trends', marketTrends),
  route('GET', '/api/market/prices', market.comparePrices),
  route('DELETE', '/api/market/prices/:id', market.deletePrice, 204),
  route('GET', '/api/market/competitors', market.listCompetitors),
  route('POST', '/api/market/competitors', market.createCompetitor, 201),
  route('PATCH', '/api/market/competitors/:id', market.updateCompetitor),
  route('DELETE', '/api/market/competitors/:id', market.archiveCompetitor, 204),
  route('GET', '/api/market/competitors/:id/prices', market.listPrices),
  route('POST', '/api/market/competitors/:id/prices', market.recordPrice, 201),
  route('POST', '/api/market/competitors/:id/prices/import', importPrices, 200, {
    file: { field: 'file', mostMegabytes: 10 },
    queryToo: true,
  }),
  route('POST', '/api/market/competitors/:id/prices/photo', readPricePhoto, 200, {
    file: { field: 'image', mostMegabytes: 20 },
    queryToo: true,
  }),
  route('GET', '/api/market/competitors/:id/pages', watching.listWatchedPages),
  route('POST', '/api/market/competitors/:id/pages', watching.watchPage, 201),
  route('DELETE', '/api/market/competitors/:id/pages/:watchId', watching.unwatchPage, 204),
  route('POST', '/api/market/competitors/:id/pages/check', watching.checkPages),
  route('POST', '/api/market/report', makeReport, 200, { later: orderReport }),
  route('GET', '/api/market/reports/:id', getReport),
  route('GET', '/api/jobs/:id', getJob),
  route('POST', '/api/ai/analyze-market', analyzeMarket),
] as const
