import * as dashboard from '#core/dashboard/capabilities.ts'
import { route } from './route.ts'

export const dashboardRoutes = [route('GET', '/api/dashboard/stats', dashboard.getStats)] as const
