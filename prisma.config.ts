import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { defineConfig } from 'prisma/config'

// Prisma's command line looks for a native schema engine and would download one. Where none was
// downloaded it is pointed at Node itself: `generate` never runs it, and a command that would
// (`db push`, `migrate deploy`) fails loudly instead of doing nothing. Migrations go through the
// WebAssembly engine instead (core/storage/migrations.ts).
const engines = dirname(createRequire(import.meta.url).resolve('@prisma/engines/package.json'))
const downloaded = readdirSync(engines).some((file) => file.startsWith('schema-engine'))
if (!process.env.PRISMA_SCHEMA_ENGINE_BINARY && !downloaded) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY = process.execPath
}

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'file:./data/sanad.db' },
})
