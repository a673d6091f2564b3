import { healthOfDay } from '#core/health/capabilities.ts'
import { route } from './route.ts'

export const healthRoutes = [route('GET', '/api/health/day', healthOfDay)] as const
