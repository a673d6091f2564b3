import * as customers from '#core/customers/capabilities.ts'
import { exportCustomers } from '#core/customers/customer-files.ts'
import { route } from './route.ts'

export const customerRoutes = [
  route('GET', '/api/customers/export', exportCustomers),
  route('GET', '/api/customers', customers.listCustomers),
  route('POST', '/api/customers', customers.createCustomer, 201),
  route('GET', '/api/customers/:id', customers.getCustomer),
  route('PATCH', '/api/customers/:id', customers.updateCustomer),
  route('DELETE', '/api/customers/:id', customers.archiveCustomer, 204),
  route('GET', '/api/customers/:id/entries', customers.listEntries),
  route('POST', '/api/customers/:id/entries', customers.addEntry, 201),
] as const
