import * as dashboard from '#core/dashboard/capabilities.ts'
import { listInsights } from '#core/dashboard/insights/capabilities.ts'
import { route } from './route.ts'

export const dashboardRoutes = [
  route('GET', '/api/dashboard/stats', dashboard.getStats),
  route('GET', '/api/dashboard/insights', listInsights),
] as const
