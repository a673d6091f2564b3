import * as sales from '#core/sales/capabilities.ts'
import { exportSales, importSales } from '#core/sales/sale-files.ts'
import { route } from './route.ts'

const table = { file: { field: 'file', mostMegabytes: 10 }, queryToo: true }

export const saleRoutes = [
  route('GET', '/api/sales/export', exportSales),
  route('POST', '/api/sales/import', importSales, 200, table),
  route('GET', '/api/sales', sales.listSales),
  route('POST', '/api/sales', sales.createSale, 201),
  route('GET', '/api/sales/:id', sales.getSale),
  route('PATCH', '/api/sales/:id', sales.updateSale),
  route('DELETE', '/api/sales/:id', sales.deleteSale, 204),
] as const
