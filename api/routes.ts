import { aiRoutes } from './ai.ts'
import { backupRoutes } from './backups.ts'
import { businessRoutes } from './business.ts'
import { conversationRoutes } from './conversations.ts'
import { customerRoutes } from './customers.ts'
import { dashboardRoutes } from './dashboard.ts'
import { expenseRoutes } from './expenses.ts'
import { healthRoutes } from './health-day.ts'
import { inventoryRoutes } from './inventory.ts'
import { marketRoutes } from './market.ts'
import { marketingRoutes } from './marketing.ts'
import { privacyRoutes } from './privacy.ts'
import { messagingRoutes } from './messaging.ts'
import type { Route } from './route.ts'
import { saleRoutes } from './sales.ts'
import { supplierRoutes } from './suppliers.ts'
import { taxRoutes } from './taxes.ts'

/** Every address that opens onto a capability: the server, the OpenAPI description and the web's client read this one table. */
const routes = [
  ...businessRoutes,
  ...backupRoutes,
  ...healthRoutes,
  ...privacyRoutes,
  ...inventoryRoutes,
  ...customerRoutes,
  ...supplierRoutes,
  ...saleRoutes,
  ...marketRoutes,
  ...taxRoutes,
  ...expenseRoutes,
  ...dashboardRoutes,
  ...marketingRoutes,
  ...aiRoutes,
  ...conversationRoutes,
  ...messagingRoutes,
] as const

export type Routes = (typeof routes)[number]
export const everyRoute: readonly Route[] = routes
