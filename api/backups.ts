import * as backups from '#core/backups/capabilities.ts'
import { route } from './route.ts'

export const backupRoutes = [
  route('GET', '/api/backups', backups.listBackups),
  route('POST', '/api/backups', backups.makeBackup, 201),
  route('POST', '/api/backups/:id/check', backups.checkBackup),
  route('POST', '/api/backups/:id/restore', backups.restoreBackup),
  route('DELETE', '/api/backups/restore', backups.dropRestore, 204),
] as const
