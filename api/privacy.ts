import { eraseBusiness, viewErasure } from '#core/privacy/erasure.ts'
import { exportEverything } from '#core/privacy/export.ts'
import { getRegister, listAudit, listConsents, reportBreach } from '#core/privacy/register.ts'
import { getRetention, setRetention } from '#core/privacy/retention.ts'
import {
  eraseCustomer,
  eraseStaff,
  eraseSupplier,
  viewCustomer,
  viewStaff,
  viewSupplier,
} from '#core/privacy/somebody.ts'
import { route } from './route.ts'

export const privacyRoutes = [
  route('GET', '/api/business/export', exportEverything),
  route('GET', '/api/business/erasure', viewErasure),
  route('POST', '/api/business/erasure', eraseBusiness),
  route('GET', '/api/customers/:id/personal-data', viewCustomer),
  route('POST', '/api/customers/:id/erasure', eraseCustomer),
  route('GET', '/api/suppliers/:id/personal-data', viewSupplier),
  route('POST', '/api/suppliers/:id/erasure', eraseSupplier),
  route('GET', '/api/people/:id/personal-data', viewStaff),
  route('POST', '/api/people/:id/erasure', eraseStaff),
  route('GET', '/api/privacy/retention', getRetention),
  route('PATCH', '/api/privacy/retention', setRetention),
  route('GET', '/api/privacy/register', getRegister),
  route('POST', '/api/privacy/breach-report', reportBreach),
  route('GET', '/api/privacy/consents', listConsents),
  route('GET', '/api/audit', listAudit),
] as const
