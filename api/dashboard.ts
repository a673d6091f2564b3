import * as dashboard from '#core/dashboard/capabilities.ts'
import { acknowledgeAlert, listAlerts } from '#core/dashboard/alerts/capabilities.ts'
import { countCash, getTill } from '#core/dashboard/alerts/cash.ts'
import { briefBusiness } from '#core/dashboard/briefing/capabilities.ts'
import { listInsights } from '#core/dashboard/insights/capabilities.ts'
import * as figures from '#core/dashboard/figures/capabilities.ts'
import { route } from './route.ts'

export const dashboardRoutes = [
  route('GET', '/api/dashboard/stats', dashboard.getStats),
  route('GET', '/api/dashboard/insights', listInsights),
  route('POST', '/api/ai/business-insights', briefBusiness),
  route('GET', '/api/dashboard/alerts', listAlerts),
  route('POST', '/api/dashboard/alerts/:id/acknowledge', acknowledgeAlert),
  route('GET', '/api/dashboard/cash', getTill),
  route('POST', '/api/dashboard/cash', countCash, 201),
  route('GET', '/api/dashboard/figures/sales', figures.salesOf),
  route('GET', '/api/dashboard/figures/expenses', figures.expensesOf),
  route('GET', '/api/dashboard/figures/products', figures.productsOf),
  route('GET', '/api/dashboard/figures/days', figures.daysOf),
  route('GET', '/api/dashboard/figures/stock', figures.stockNow),
  route('GET', '/api/dashboard/figures/customers', figures.customersNow),
] as const
