import { spawn } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate, setTimeout } from 'node:timers/promises'
import sharp from 'sharp'
import { createSale, listSales } from '#core/sales/capabilities.ts'
import { perform } from '#core/perform.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { look } from '#core/storage/backup/looking.ts'
import { openTestServer } from '../server.ts'
import { openHouseProcess, type HouseProcess } from './house-process.ts'

const ROOT = join(import.meta.dirname, '../..')
const PAPERS = join(ROOT, 'tests/corpora/receipts/images')
const HANDS = 2

/** Whoever stops the kills is told how far they came. */
const stopped = new AbortController()
const tellWhenStopped = () => void process.once('SIGTERM', () => stopped.abort())

type Sent = { key: string; photo: Buffer; id: string | null }

/**
 * SIGKILL while photos are uploaded, each time once some were acknowledged or before any was. What had no answer is sent
 * again with the same key. In the end each photo is booked once, and its picture is there.
 */
export async function killsInUploads(kills: number): Promise<void> {
  tellWhenStopped()
  const dataDir = mkdtempSync(join(tmpdir(), 'sanad-kills-'))
  const sent: Sent[] = []
  let [key, answeredBefore, again, lost] = ['', 0, 0, 0]
  let done = 0
  for (; done < kills && !stopped.signal.aborted; done++) {
    const house = await openHouseProcess({ dataDir })
    key ||= await house.signUp()
    lost += await missing(house, key, sent)
    const round = { over: false }
    const hands = Array.from({ length: HANDS }, () => uploading(house, key, sent, round))
    const before = sent.filter(({ id }) => id).length
    // One time in five at once, else some time after the first that was acknowledged.
    const wait = done % 5 === 0 ? 0 : 1
    const began = performance.now()
    while (sent.filter(({ id }) => id).length < before + wait && performance.now() - began < 60_000)
      await setTimeout(20)
    await setTimeout(randomInt(wait ? 2_500 : 900))
    answeredBefore += sent.filter(({ id }) => id).length - before
    // Whoever stops the bench may have stopped its house as well.
    if (!stopped.signal.aborted) process.kill(house.pid, 'SIGKILL')
    round.over = true
    again += (await Promise.all(hands)).reduce((total, cut) => total + cut, 0)
  }
  const house = await openHouseProcess({ dataDir })
  for (const each of sent.filter(({ id }) => !id)) await upload(house, key, each)
  lost += await missing(house, key, sent)
  const { total } = (await asked(house, key, '/api/expenses?pageSize=1')) as { total: number }
  await house.close()
  const { faults } = await look(join(dataDir, 'sanad.db'), true)
  console.log(
    `kills in uploads      ${done} kills, ${answeredBefore} acknowledged before one, ${again} cut and sent again`,
  )
  console.log(
    `                      ${sent.length} photos, ${total} booked, ${lost} acknowledged and lost, ${faults.length} faults in the books`,
  )
  rmSync(dataDir, { recursive: true, force: true })
}

/** Sends one photo after the other until the house is gone; answers how many were cut off. */
async function uploading(
  house: HouseProcess,
  key: string,
  sent: Sent[],
  round: { over: boolean },
): Promise<number> {
  let cut = 0
  const waiting = sent.filter(({ id }) => !id)
  while (!round.over) {
    const each = waiting.pop() ?? { key: randomBytes(8).toString('hex'), photo: await paper(), id: null }
    if (!sent.includes(each)) sent.push(each)
    const went = await upload(house, key, each)
    if (!went) cut++
  }
  return cut
}

async function upload(house: HouseProcess, key: string, each: Sent): Promise<boolean> {
  if (each.id) return true
  const form = new FormData()
  form.append('image', new Blob([new Uint8Array(each.photo)], { type: 'image/jpeg' }), 'photo.jpg')
  const headers = { authorization: `Bearer ${key}`, 'idempotency-key': each.key }
  try {
    const answer = await fetch(`${house.url}/api/expenses/ocr`, { method: 'POST', headers, body: form })
    if (answer.status !== 201) {
      // Still in work, or too much at once: sent again.
      await setTimeout(200)
      return false
    }
    each.id = ((await answer.json()) as { expense: { id: string } }).expense.id
    return true
  } catch {
    // The house was killed, which is what this is about.
    await setTimeout(50)
    return false
  }
}

/** Of those that were acknowledged, how many are not there with their picture. */
async function missing(house: HouseProcess, key: string, sent: readonly Sent[]): Promise<number> {
  let absent = 0
  for (const { id } of sent) {
    if (!id) continue
    const headers = { authorization: `Bearer ${key}` }
    const picture = await fetch(`${house.url}/api/expenses/${id}/image`, { headers })
    const bytes = await picture.arrayBuffer()
    if (picture.status !== 200 || bytes.byteLength < 1_000) absent++
  }
  return absent
}

async function asked(house: HouseProcess, key: string, path: string): Promise<unknown> {
  return (await fetch(house.url + path, { headers: { authorization: `Bearer ${key}` } })).json()
}

/** A real paper that nobody sent before, small enough to be read quickly. */
async function paper(): Promise<Buffer> {
  const names = readdirSync(PAPERS)
  const name = names[randomInt(names.length)] ?? ''
  const tint = () => 236 + randomInt(20)
  return sharp(await readFile(join(PAPERS, name)))
    .resize({ width: 200 + randomInt(80) })
    .tint({ r: tint(), g: tint(), b: tint() })
    .jpeg({ quality: 70 + randomInt(20) })
    .toBuffer()
}

const UPLOADS = 1_500

/**
 * SIGKILL at random moments of a restore, most of them while the restored books and their uploads are swapped in. After
 * each, the next start finds the old books whole or the restored ones whole.
 */
export async function killsInRestores(kills: number): Promise<void> {
  tellWhenStopped()
  const server = await openTestServer()
  const { house, owner } = server
  const { dataDir } = house.parts.settings
  const sell = () =>
    perform(house, createSale, { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] }, owner)
  await sell()
  for (let n = 0; n < UPLOADS; n++) await house.parts.files.keep(owner.business.id, randomBytes(2_000))
  const { file } = await house.parts.backups.make('manual')
  await sell()
  await house.close()

  const counts = { inSwap: 0, old: 0, restored: 0, broken: 0 }
  let done = 0
  for (; done < kills && !stopped.signal.aborted; done++) {
    const copy = mkdtempSync(join(tmpdir(), 'sanad-restore-kills-'))
    cpSync(dataDir, copy, { recursive: true, filter: (path) => path !== join(dataDir, 'files') })
    const comesIn = await killRestoring(copy, join(copy, 'backups', file))
    // The old books are laid aside first.
    if (comesIn && existsSync(join(copy, 'replaced'))) counts.inSwap++
    counts[await afterwards(copy, owner, comesIn)]++
    rmSync(copy, { recursive: true, force: true })
  }
  const { inSwap, old, restored, broken } = counts
  console.log(
    `kills in restores     ${done} kills, ${inSwap} in the swap; then ${old} old, ${restored} restored, ${broken} neither`,
  )
  rmSync(dataDir, { recursive: true, force: true })
}

/** Answers whether the restored books were to come in, and had not wholly, when it was killed. */
async function killRestoring(dataDir: string, from: string): Promise<boolean> {
  const program = ['--disable-warning=ExperimentalWarning', 'sanad.ts', 'restore', from, '--yes']
  const env = { ...process.env, DATA_DIR: dataDir, LANG: 'en' }
  const child = spawn(process.execPath, program, { cwd: ROOT, stdio: 'ignore', env })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const marker = join(dataDir, 'restore.json')
  if (randomInt(6) === 0) await setTimeout(randomInt(1_500))
  else {
    while (!existsSync(marker) && child.exitCode === null) await setImmediate()
    const until = performance.now() + randomInt(250_000) / 1_000
    while (performance.now() < until) await setImmediate()
  }
  child.kill('SIGKILL')
  await ended
  return existsSync(marker)
}

/** How the next start finds the house. */
async function afterwards(
  dataDir: string,
  owner: Parameters<typeof perform>[3],
  comesIn: boolean,
): Promise<'old' | 'restored' | 'broken'> {
  const house = await openSanad(readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }))
  const { output } = await perform(house, listSales, {}, owner)
  const { total } = output as { total: number }
  await house.close()
  const { faults } = await look(join(dataDir, 'sanad.db'), true)
  const uploads = existsSync(join(dataDir, 'files'))
    ? readdirSync(join(dataDir, 'files'), { recursive: true, withFileTypes: true }).filter((each) =>
        each.isFile(),
      ).length
    : 0
  if (faults.length > 0) return 'broken'
  if (total === 1 && uploads === UPLOADS) return 'restored'
  return total === 2 && !comesIn && uploads === 0 ? 'old' : 'broken'
}
