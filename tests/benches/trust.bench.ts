import { randomBytes } from 'node:crypto'
import { getBusiness } from '#core/business/capabilities.ts'
import { newId } from '#core/ids.ts'
import { perform } from '#core/perform.ts'
import { openBackups, openSanad } from '#core/sanad.ts'
import { fuzzRequests } from '../fuzz/requests.ts'
import { fuzzUpdates } from '../fuzz/updates.ts'
import { openTestServer, type TestServer } from '../server.ts'
import { rounded } from './figures.ts'
import { connections, dear, flood } from './trust-crowds.ts'
import { killsInRestores, killsInUploads } from './trust-kills.ts'
import { modelAway } from './trust-model-away.ts'
import { soak } from './trust-soak.ts'

// npm run bench:trust [-- PART [AMOUNT [SEED or RATE]]]: malformed requests and updates, a large house restored, more load than it
// holds, thousands of connections, memory over time, and, only where they are asked for, kills and an hour without the model.
const parts: Record<string, { usually: number; run: (amount: number, more?: number) => Promise<void> }> = {
  /** Requests, and as many updates; another seed asks other ones. */
  fuzz: { usually: 20_000, run: fuzz },
  /** Gigabytes. */
  restore: { usually: 1, run: restore },
  /** Minutes. */
  flood: { usually: 1, run: flood },
  connections: { usually: 10_000, run: connections },
  /** Minutes. */
  dear: { usually: 1, run: dear },
  /** Minutes, and requests a second: half of what it can hold unless they are given. */
  soak: { usually: 2, run: soak },
}
/** Only where they are asked for: they take long. */
const apart: typeof parts = {
  /** Minutes. */
  model: { usually: 60, run: modelAway },
  uploads: { usually: 60, run: killsInUploads },
  restores: { usually: 60, run: killsInRestores },
}
const SEED = 20_261_126

const [wanted, amount, more] = process.argv.slice(2)
const asked = wanted ? { ...parts, ...apart } : parts
for (const [name, { usually, run }] of Object.entries(asked))
  if (!wanted || wanted === name)
    await run(amount ? Number(amount) : usually, more ? Number(more) : undefined)
process.exit()

async function fuzz(requests: number, seed = SEED): Promise<void> {
  const server = await openTestServer()
  const { sent, statuses, faults } = await fuzzRequests(
    { url: server.url, key: await server.key() },
    requests,
    seed,
  )
  const alive = (await server.call('GET', '/api/business')).status === 200
  console.log(`malformed requests    ${sent} sent, ${faults.length} faults, serves on: ${alive}`)
  console.log(
    `                      ${Object.entries(statuses)
      .map(([status, n]) => `${status}: ${n}`)
      .join(', ')}`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
  const updates = fuzzUpdates(requests, seed)
  console.log(`malformed updates     ${requests} read, ${updates.length} faults`)
  for (const fault of updates) console.log(`  ${fault}`)
  await server.close()
}

/** Two thirds of it are books, one third uploads. */
async function restore(gigabytes: number): Promise<void> {
  const server = await openTestServer()
  const { house, owner } = server
  const { settings } = house.parts
  await fill(server, gigabytes * 1e9)
  const began = performance.now()
  const made = await house.parts.backups.make('manual')
  const backupMs = performance.now() - began
  await house.close()

  const start = performance.now()
  const keeper = openBackups(settings)
  await keeper.restore(made.id)
  await keeper.putIn()
  const restored = await openSanad(settings)
  await perform(restored, getBusiness, {}, owner)
  const seconds = (performance.now() - start) / 1000
  console.log(
    `backup of ${gigabytes} GB        ${rounded(backupMs / 1000)} s, ${rounded(made.bytes / 1e6)} MB packed`,
  )
  console.log(
    `restore to serving    ${rounded(seconds)} s (unpacked, every page checked, put in, first answer)`,
  )
  await restored.close()
}

async function fill({ house, owner }: TestServer, bytes: number): Promise<void> {
  const at = '2026-11-18T09:00:00.000Z'
  const { file } = house.books
  const businessId = owner.business.id
  file
    .prepare(
      `insert into Conversation (id, businessId, personId, door, state, createdAt, updatedAt) values ('c', ?, ?, 'web', '{}', ?, ?)`,
    )
    .run(businessId, owner.person.id, at, at)
  const insert = file.prepare(
    `insert into Message (id, businessId, conversationId, role, text, createdAt) values (?, ?, 'c', 'user', ?, ?)`,
  )
  const many = file.transaction((count: number) => {
    for (let n = 0; n < count; n++) insert.run(newId(), businessId, randomBytes(1_400).toString('base64'), at)
  })
  for (let left = Math.floor((bytes * 2) / 3 / 2_000); left > 0; left -= 10_000) many(Math.min(left, 10_000))
  for (let left = bytes / 3; left > 0; left -= 400_000)
    await house.parts.files.keep(businessId, randomBytes(400_000))
}
