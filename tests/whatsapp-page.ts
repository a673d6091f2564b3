import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Launch } from '../bot/whatsapp/web/protocol.ts'

const PAGE = join(import.meta.dirname, 'fakes', 'whatsapp-page', 'stand-in.html')

/** The account's own number on the page that stands in for WhatsApp's. */
export const ME = '213555000000@c.us'

/** What happens on the page: somebody says something, at once or after we wrote to a chat. */
export type Step = {
  from?: string
  say?: string
  after?: string
  ms?: number
  /** More of the library's message; `missed` where the page tells nobody of it. */
  more?: object
  /** The first time that a chat is read, it breaks. */
  breaksOnce?: boolean
}

/** Writes the page for one house, in place of WhatsApp's; these things happen once the owner is signed in. */
export function standInPage(dataDir: string, script: readonly Step[]): Launch['standIn'] {
  const path = join(dataDir, 'page')
  mkdirSync(path, { recursive: true })
  const html = readFileSync(PAGE, 'utf8').replace('/* SCRIPT */ []', JSON.stringify(script))
  writeFileSync(join(path, 'stand-in.html'), html)
  return { path, version: 'stand-in' }
}
