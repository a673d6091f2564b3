import * as taxes from '#core/taxes/capabilities.ts'
import { route } from './route.ts'

export const taxRoutes = [
  route('GET', '/api/taxes/deadlines', taxes.listDeadlines),
  route('GET', '/api/taxes/status', taxes.taxStatus),
  route('GET', '/api/taxes/vat', taxes.vatOfMonth),
  route('GET', '/api/taxes/stamp-duty', taxes.stampDutyOf),
  route('POST', '/api/taxes/extensions', taxes.extendDeadline, 201),
  route('DELETE', '/api/taxes/extensions/:id', taxes.removeExtension, 204),
] as const
