import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

// One version of the tool in the wild checks nothing and says that all is well, so it is asked about
// houses whose faults are known.

const root = resolve(import.meta.dirname, '..')
const cruise = z.object({
  summary: z.object({
    totalCruised: z.number(),
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

const sound = {
  'core/money.ts': 'export const dinar = 100',
  'core/sales/contract.ts': `import { z } from 'zod'\nexport const sale = z.object({})`,
  'core/sales/store.ts': `import { sql } from 'kysely'\nexport const sum = sql`,
  'core/sales/rules.ts': `import { dinar } from '../money.ts'\nimport { sum } from './store.ts'\nexport const due = [dinar, sum]`,
  'core/customers/rules.ts': 'export const limit = 0',
  'api/sales.ts': `import { due } from '#core/sales/rules.ts'\nexport const route = due`,
  'bot/reply.ts': `import { due } from '#core/sales/rules.ts'\nexport const reply = due`,
  'admin-web/sales/list.ts': `import { sale } from '#core/sales/contract.ts'\nimport type { route } from '../../api/sales.ts'\nexport const list: [unknown, typeof route?] = [sale]`,
}

const faults = [
  ['core that knows a door', 'core/sales/door.ts', '../../api/sales.ts', 'core-knows-no-door'],
  ['a room that looks up', 'core/inventory/up.ts', '#core/sales/rules.ts', 'up-from-first-floor'],
  ['a room that looks across', 'core/inventory/across.ts', '../customers/rules.ts', 'across-first-floor'],
  ['the ground leaning on a room', 'core/time.ts', './sales/rules.ts', 'up-from-ground'],
  ['the api in the bot', 'bot/one.ts', '../api/sales.ts', 'bot-knows-no-api'],
  ['the bot in the api', 'api/one.ts', '../bot/reply.ts', 'api-knows-no-bot'],
  ['the web in the api', 'api/two.ts', '../admin-web/sales/list.ts', 'doors-know-no-web'],
  ['the bot in the web', 'admin-web/bot.ts', '../bot/reply.ts', 'web-knows-no-machine'],
  [
    'rules in the web',
    'admin-web/rules.ts',
    '#core/sales/rules.ts',
    'web-takes-values-from-contracts-and-money',
  ],
  ['SQL outside of a store', 'core/sales/sums.ts', 'kysely', 'only-stores-touch-the-database'],
  ['SQL in the api', 'api/sql.ts', 'better-sqlite3', 'only-stores-touch-the-database'],
  ['a contract that opens files', 'core/taxes/contract.ts', 'node:fs', 'contracts-use-no-part-of-node'],
  ['a contract with a server in it', 'core/market/contract.ts', 'express', 'contracts-run-in-a-browser'],
  ['a room that is on no floor', 'core/cash/rules.ts', '../money.ts', 'every-place-has-a-floor'],
  ['a tool of the tests in the house', 'api/tool.ts', 'vitest', 'runs-without-the-tools'],
  ['an import that leads nowhere', 'api/lost.ts', './nowhere.ts', 'found'],
  ['a circle', 'core/expenses/one.ts', './two.ts', 'no-circle'],
] as const

let house: string
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'sanad-layers-'))
  for (const file of ['tsconfig.json', 'package.json', '.dependency-cruiser.mjs'])
    copyFileSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  build(sound)
})
afterAll(() => rmSync(house, { recursive: true }))

test('a house whose imports all point down is let be', async () => {
  const { looked, refused } = await check()
  expect(refused).toEqual([])
  expect(looked).toBeGreaterThanOrEqual(Object.keys(sound).length)
})

describe('a house with faults', () => {
  let refused: string[]
  beforeAll(async () => {
    for (const [, file, imported] of faults)
      build({ [file]: `import * as planted from '${imported}'\nexport const use = planted` })
    build({ 'core/expenses/two.ts': `import { use } from './one.ts'\nexport const two = () => use` })
    refused = (await check()).refused
  })

  test.for(faults)('refuses %s', ([, file, , rule]) => {
    expect(refused).toContain(`${rule}: ${file}`)
  })
})

function build(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), text)
  }
}

async function check() {
  const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const args = [
    tool,
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'json',
    'core',
    'api',
    'bot',
    'admin-web',
  ]
  const said = await new Promise<string>((done) => {
    // It ends with the number of faults: a fault is an answer here.
    execFile(process.execPath, args, { cwd: house, maxBuffer: 2 ** 26 }, (_error, stdout) => done(stdout))
  })
  const { summary } = cruise.parse(JSON.parse(said))
  return {
    looked: summary.totalCruised,
    refused: summary.violations.map(({ from, rule }) => `${rule.name}: ${from}`),
  }
}
