import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyRoute } from '../api/routes.ts'

// What must stand nowhere in the program: docs/security rests on it.

const ROOT = join(import.meta.dirname, '..')
const server = ['core', 'api', 'bot', 'setup']
const everywhere = [...server, 'admin-web']

function sources(folders: readonly string[]): { file: string; text: string }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ['.ts', '.tsx', '.mjs', '.html'].includes(extname(name)))
      .filter((name) => !/[.]test[.]tsx?$|node_modules|(^|\/)(storage\/prisma|dist)\//.test(name))
      .map((name) => ({ file: join(folder, name), text: readFileSync(join(ROOT, folder, name), 'utf8') })),
  )
}

/** The protocol of those who know stolen passwords speaks SHA-1; nothing of ours rests on it. */
const FOREIGN_HASH = 'core/business/breached.ts'

const read = new Map(everywhere.map((folder) => [folder, sources([folder])]))
const places = (folders: readonly string[], pattern: RegExp) =>
  folders
    .flatMap((folder) => read.get(folder) ?? [])
    .filter(({ text }) => pattern.test(text))
    .map(({ file }) => file)

describe('in the program there is', () => {
  test.each([
    ['nothing that makes code out of text', everywhere, /\beval\(|new Function\(|\.constructor\(['"`]/],
    [
      'no text that becomes HTML by itself',
      ['admin-web'],
      /innerHTML|outerHTML|dangerouslySetInnerHTML|document\.write\(/,
    ],
    [
      'no shell',
      ['core', 'api', 'bot'],
      /\{[^}]*\bexec(Sync)?\b[^}]*\} from 'node:child_process'|shell: true/,
    ],
    ['no weak hash', server, /['"`](md4|md5|sha1|ripemd160)['"`]/i],
    ['no cipher but one that shows a change', server, /createCipheriv\(\s*(?!'aes-256-gcm')/],
    ['nothing that stops looking at certificates', server, /rejectUnauthorized|NODE_TLS_REJECT_UNAUTHORIZED/],
    [
      'no redirect to where input says',
      ['api', 'bot'],
      /\.redirect\((?![A-Z_]+\))|\.location\(|(set|setHeader)\(['"`]location/i,
    ],
    ['nothing that revives objects from bytes', server, /node-serialize|from 'node:v8'|\bdeserialize\(/],
    [
      'no page that hears messages of others',
      ['admin-web'],
      /addEventListener\(['"`]message['"`][^)]*window|window\.onmessage/,
    ],
    ['no dead technology of browsers', ['admin-web'], /<(applet|object|embed)\b|ActiveXObject|\.swf\b/],
    ['no secret question', everywhere, /secretQuestion|motherMaiden|security_question/i],
  ] as const)('%s', (_what, folders, pattern) => {
    expect(places(folders, pattern).filter((file) => file !== FOREIGN_HASH)).toEqual([])
  })

  test('nothing drawn by chance that opens anything: it spreads waits only', () => {
    for (const file of places(server, /Math\.random/))
      expect(file).toMatch(/attempts|jobs|outbox|inbox|poll|supervisor|sending\.ts/)
  })

  test('no expression of what others typed: each `new RegExp` takes words of our own', () => {
    // Each was looked at: a new one is looked at before it comes here.
    expect(places(server, /new RegExp\(/).toSorted()).toEqual([
      'api/first-picture.ts',
      'core/assistant/acting/receipt-corrections.ts',
      'core/assistant/errands/business-fields.ts',
      'core/assistant/errands/market-acts.ts',
      'core/business/breached.ts',
      'core/expenses/receipts/fields/labels.ts',
      'core/expenses/receipts/fields/merchant.ts',
      'core/privacy/traces.ts',
      'core/storage/backup/bucket.ts',
    ])
    for (const { file, text } of server.flatMap((folder) => read.get(folder) ?? []))
      for (const [call] of text.matchAll(/new RegExp\([^)]*\)/g))
        expect(call, file).not.toMatch(/request|input|question|body|query/)
  })
})

test('GET opens onto what only reads', () => {
  for (const { method, path, capability } of everyRoute)
    if (method === 'GET') expect(capability.effect, path).toBe('reads')
})

describe('packages', () => {
  type Package = { version?: string; resolved?: string; integrity?: string; link?: boolean }
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>
  }
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const named = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  )

  test('are pinned to one version each, and the lock file holds the hash of what comes from a registry', () => {
    for (const [name, version] of named) expect(version, name).toMatch(/^(npm:.+@)?\d+\.\d+\.\d+/)
    const loose = Object.entries(lock.packages).filter(
      ([place, { resolved, integrity }]) => place !== '' && resolved?.startsWith('http') && !integrity,
    )
    expect(loose.map(([place]) => place)).toEqual([])
  })

  test('are read by the npm of Debian 13 too, which can’t replace one package by another of another name', () => {
    const replaced = Object.values(manifest['overrides'] ?? {})
    expect(replaced.filter((version) => version.startsWith('npm:'))).toEqual([])
  })

  test('have a reason each, and run nothing when they are installed', () => {
    const reasons = readFileSync(join(ROOT, 'docs/decisions/dependencies.md'), 'utf8')
    expect(named.map(([name]) => name).filter((name) => !mentioned(reasons, name))).toEqual([])
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('ignore-scripts=true')
  })
})

/** By its name, or with the others of its house; types come with what they are the types of. */
function mentioned(reasons: string, name: string): boolean {
  const families = [`${name.split('/')[0]}/*`, `${name.split('-')[0]}-*`]
  return reasons.includes(name.replace('@types/', '')) || families.some((family) => reasons.includes(family))
}
