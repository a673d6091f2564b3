import { randomBytes } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { getBusiness } from '#core/business/capabilities.ts'
import { newId } from '#core/ids.ts'
import { perform } from '#core/perform.ts'
import { openBackups, openSanad } from '#core/sanad.ts'
import { fuzzRequests } from '../fuzz/requests.ts'
import { fuzzUpdates } from '../fuzz/updates.ts'
import { openTestServer, type TestServer } from '../server.ts'
import { percentile, rounded } from './figures.ts'

// npm run bench:trust [-- fuzz | restore | flood | soak]: malformed requests and updates, a large house restored, twice
// the load that it holds, memory over time. SANAD_BENCH_REQUESTS (20000), SANAD_BENCH_GB (1), SANAD_BENCH_MINUTES (2).

const REQUESTS = Number(process.env.SANAD_BENCH_REQUESTS ?? 20_000)
const GIGABYTES = Number(process.env.SANAD_BENCH_GB ?? 1)
const MINUTES = Number(process.env.SANAD_BENCH_MINUTES ?? 2)
const SEED = 20_261_126
const parts: Record<string, () => Promise<void>> = { fuzz, restore, flood, soak }

// The collector answers only to those who ask for it by flag.
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const [wanted] = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) if (!wanted || wanted === name) await run()
process.exit()

async function fuzz(): Promise<void> {
  const server = await openTestServer()
  const { sent, statuses, faults } = await fuzzRequests(
    { url: server.url, key: await server.key() },
    REQUESTS,
    SEED,
  )
  const alive = (await server.call('GET', '/api/business')).status === 200
  console.log(`malformed requests    ${sent} sent, ${faults.length} faults, serves on: ${alive}`)
  console.log(
    `                      ${Object.entries(statuses)
      .map(([status, n]) => `${status}: ${n}`)
      .join(', ')}`,
  )
  for (const fault of faults) console.log(`  ${fault}`)
  const updates = fuzzUpdates(REQUESTS, SEED)
  console.log(`malformed updates     ${REQUESTS} read, ${updates.length} faults`)
  for (const fault of updates) console.log(`  ${fault}`)
  await server.close()
}

/** Two thirds of it are books, one third uploads. */
async function restore(): Promise<void> {
  const server = await openTestServer()
  const { house, owner } = server
  const { settings } = house.parts
  await fill(server, GIGABYTES * 1e9)
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
    `backup of ${GIGABYTES} GB        ${rounded(backupMs / 1000)} s, ${rounded(made.bytes / 1e6)} MB packed`,
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

/** Asks as fast as it is answered, then with twice as many hands; counts what is turned away and how soon it is well again. */
async function flood(): Promise<void> {
  const server = await openTestServer()
  const key = await server.key()
  const ask = async (): Promise<{ status: number; ms: number }> => {
    const began = performance.now()
    const response = await fetch(`${server.url}/api/dashboard/stats`, {
      headers: { authorization: `Bearer ${key}` },
    })
    await response.arrayBuffer()
    return { status: response.status, ms: performance.now() - began }
  }
  const during = async (hands: number, seconds: number) => {
    const end = performance.now() + seconds * 1000
    const answers: { status: number; ms: number }[] = []
    const hand = async () => {
      while (performance.now() < end) answers.push(await ask())
    }
    await Promise.all(Array.from({ length: hands }, hand))
    return answers
  }
  const held = await during(256, 10)
  const flooded = await during(512, (MINUTES * 60) / 2)
  const turned = flooded.filter(({ status }) => status === 503 || status === 429).length
  const faults = flooded.filter(({ status }) => status >= 500 && status !== 503).length
  const after = performance.now()
  while ((await ask()).ms > 500) await new Promise((done) => setTimeout(done, 100))
  console.log(
    `holds                 ${rounded(held.length / 10)} a second, 95th ${rounded(
      percentile(
        held.map(({ ms }) => ms),
        95,
      ),
    )} ms`,
  )
  console.log(
    `twice the hands       ${flooded.length} answers, ${turned} turned away (429/503), ${faults} faults`,
  )
  console.log(`well again after      ${rounded(performance.now() - after)} ms`)
  await server.close()
}

/** Memory of the process while it books and answers, over the minutes. */
async function soak(): Promise<void> {
  const server = await openTestServer()
  const end = performance.now() + MINUTES * 60_000
  const samples: number[] = []
  let asked = 0
  while (performance.now() < end) {
    await server.call('POST', '/api/sales', {
      body: { lines: [{ name: 'Lait', quantity: 1, unitPrice: 14_000 }] },
    })
    await server.call('GET', '/api/dashboard/stats')
    if (++asked % 100 === 0) samples.push(settledMb())
  }
  const [early, late] = [percentile(samples.slice(0, 5), 50), percentile(samples.slice(-5), 50)]
  console.log(
    `soak of ${MINUTES} min         ${asked * 2} requests, heap ${rounded(early)} → ${rounded(late)} MB (${rounded(((late - early) / early) * 100)} %)`,
  )
  await server.close()
}

function settledMb(): number {
  collect()
  return process.memoryUsage().heapUsed / 1e6
}
