import * as inventory from '#core/inventory/capabilities.ts'
import { route } from './route.ts'

export const inventoryRoutes = [
  route('GET', '/api/inventory', inventory.listItems),
  route('POST', '/api/inventory', inventory.createItem, 201),
  route('GET', '/api/inventory/:id', inventory.getItem),
  route('PATCH', '/api/inventory/:id', inventory.updateItem),
  route('DELETE', '/api/inventory/:id', inventory.archiveItem, 204),
  route('GET', '/api/inventory/:id/movements', inventory.listMovements),
  route('POST', '/api/inventory/:id/movements', inventory.recordMovement, 201),
] as const
