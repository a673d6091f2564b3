import * as suppliers from '#core/suppliers/capabilities.ts'
import * as dues from '#core/suppliers/dues/capabilities.ts'
import { route } from './route.ts'

export const supplierRoutes = [
  route('GET', '/api/suppliers', suppliers.listSuppliers),
  route('POST', '/api/suppliers', suppliers.createSupplier, 201),
  route('GET', '/api/suppliers/due', dues.listDues),
  route('GET', '/api/suppliers/:id/items', dues.listSupplierItems),
  route('GET', '/api/suppliers/:id', suppliers.getSupplier),
  route('PATCH', '/api/suppliers/:id', suppliers.updateSupplier),
  route('DELETE', '/api/suppliers/:id', suppliers.archiveSupplier, 204),
  route('GET', '/api/suppliers/:id/entries', suppliers.listEntries),
  route('POST', '/api/suppliers/:id/entries', suppliers.addEntry, 201),
] as const
