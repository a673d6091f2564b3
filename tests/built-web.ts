import { join } from 'node:path'
import { buildWeb } from '../setup/build.mjs'

/** Where the web lies as people get it; built only where it is missing or older than what it is made from. */
export async function builtWeb(): Promise<string> {
  // A test runner's word would make it another web: vite goes by it.
  const before = process.env.NODE_ENV
  process.env.NODE_ENV = 'production'
  await buildWeb()
  process.env.NODE_ENV = before
  return join(import.meta.dirname, '..', 'dist', 'web')
}

/** Before any test, so that two of them never build it at the same time. */
export default async function setup(): Promise<void> {
  await builtWeb()
}
