import * as inventory from '#core/inventory/capabilities.ts'
import { listCatalogue } from '#core/inventory/catalogue.ts'
import { listExpiring } from '#core/inventory/lots/capabilities.ts'
import { exportItems, importItems } from '#core/inventory/item-files.ts'
import * as photos from '#core/inventory/photos/capabilities.ts'
import { listReorders } from '#core/dashboard/reorder/capabilities.ts'
import { route } from './route.ts'

const table = { file: { field: 'file', mostMegabytes: 10 }, queryToo: true }

export const inventoryRoutes = [
  route('GET', '/api/inventory/export', exportItems),
  route('POST', '/api/inventory/import', importItems, 200, table),
  route('GET', '/api/inventory/catalogue', listCatalogue),
  route('POST', '/api/inventory/analyze-image', photos.analyseImage, 200, {
    file: { field: 'image', mostMegabytes: 20 },
  }),
  route('POST', '/api/inventory/from-photo', photos.addFromPhoto, 201),
  route('GET', '/api/inventory/expiring', listExpiring),
  route('GET', '/api/inventory/reorder', listReorders),
  route('GET', '/api/inventory', inventory.listItems),
  route('POST', '/api/inventory', inventory.createItem, 201),
  route('GET', '/api/inventory/:id', inventory.getItem),
  route('PATCH', '/api/inventory/:id', inventory.updateItem),
  route('DELETE', '/api/inventory/:id', inventory.archiveItem, 204),
  route('GET', '/api/inventory/:id/movements', inventory.listMovements),
  route('POST', '/api/inventory/:id/movements', inventory.recordMovement, 201),
] as const
