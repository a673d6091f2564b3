import * as sales from '#core/sales/capabilities.ts'
import { route } from './route.ts'

export const saleRoutes = [
  route('GET', '/api/sales', sales.listSales),
  route('POST', '/api/sales', sales.createSale, 201),
  route('GET', '/api/sales/:id', sales.getSale),
  route('PATCH', '/api/sales/:id', sales.updateSale),
  route('DELETE', '/api/sales/:id', sales.deleteSale, 204),
] as const
