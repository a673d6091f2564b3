import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openHouseProcess, type HouseProcess } from '../benches/house-process.ts'

// A real disk of a few megabytes that is really full: a tmpfs in a mount namespace of its own, which goes away with the
// house. Linux gives one without being root, but some containers and other systems don't: there the full disk of
// hard-times.test.ts is what is left.

const ROOT = join(import.meta.dirname, '../..')
/** Mounts a disk of `$0` on DATA_DIR and becomes the command. */
const ON_A_DISK = 'mount -t tmpfs -o size="$0" tmpfs "$DATA_DIR" && exec "$@"'
const namespace = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']
const PHOTO = readFileSync(join(ROOT, 'tests/corpora/receipts/images/dz-006.jpg'))

const dataDir = mkdtempSync(join(tmpdir(), 'sanad-disk-'))
const can =
  spawnSync('unshare', [...namespace.slice(1), ON_A_DISK, '1m', 'true'], {
    env: { ...process.env, DATA_DIR: dataDir },
  }).status === 0

let house: HouseProcess | undefined
let key: string
afterEach(async () => {
  await house?.close()
  house = undefined
})

async function openOnDisk(size: string): Promise<void> {
  house = await openHouseProcess({ dataDir, through: [...namespace, ON_A_DISK, size] })
  key = await house.signUp()
}

/** The disk as only that house sees it. */
const inside = (...parts: string[]) => join(`/proc/${house?.pid}/root`, dataDir, ...parts)

async function call(method: string, path: string, body?: unknown) {
  const photo = body instanceof FormData
  const headers = { authorization: `Bearer ${key}`, ...(photo ? {} : { 'content-type': 'application/json' }) }
  const sent = photo ? body : body === undefined ? null : JSON.stringify(body)
  const response = await fetch(`${house?.url}${path}`, { method, headers, body: sent })
  return { status: response.status, body: (await response.json()) as { detail: string; total: number } }
}

const sell = () => call('POST', '/api/sales', { lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] })

/** Takes every byte that is left, or all but some. */
function fillUp(leaving = 0): void {
  const piece = Buffer.alloc(64 << 10, 1)
  let taken = 0
  try {
    for (; ; taken++) writeFileSync(inside('ballast'), piece, { flag: 'a' })
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
  }
  if (leaving > 0) {
    rmSync(inside('ballast'))
    for (let left = taken * piece.length - leaving; left > 0; left -= piece.length)
      writeFileSync(inside('ballast'), piece, { flag: 'a' })
  }
}

describe.runIf(can)('a disk that is really full', () => {
  test('takes no sale, no photo and no backup, says so in words, and all goes on once there is room', async () => {
    await openOnDisk('24m')
    expect((await sell()).status).toBe(201)
    fillUp()
    const answers = []
    for (let n = 0; n < 60; n++) answers.push(await sell())
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.length).toBeGreaterThan(0)
    const form = new FormData()
    form.append('image', new Blob([PHOTO], { type: 'image/jpeg' }), 'photo.jpg')
    refused.push(await call('POST', '/api/expenses/ocr', form), await call('POST', '/api/backups', {}))
    for (const { status, body } of refused) {
      expect(status).toBe(507)
      expect(body.detail).toContain('place')
    }
    const booked = 1 + answers.length - (refused.length - 2)
    expect((await call('GET', '/api/sales')).body.total).toBe(booked)

    rmSync(inside('ballast'))
    expect((await sell()).status).toBe(201)
    expect((await call('GET', '/api/sales')).body.total).toBe(booked + 1)
  })

  test('lets the oldest backups go for a new one, and never the newest three', async () => {
    await openOnDisk('160m')
    const backups = () => readdirSync(inside('backups')).filter((name) => name.startsWith('sanad-'))
    const old = (day: number) => `sanad-202611${day}T020000Z-daily-aaaa.tar.zst`
    mkdirSync(inside('backups'), { recursive: true })
    for (let day = 11; day <= 16; day++)
      writeFileSync(inside('backups', old(day)), Buffer.alloc(8 << 20, day))
    fillUp(60 << 20)

    expect((await call('POST', '/api/backups', {})).status).toBe(201)
    const left = backups()
    expect(left).not.toContain(old(11))
    for (let day = 14; day <= 16; day++) expect(left).toContain(old(day))

    rmSync(inside('ballast'))
    fillUp(1 << 20)
    expect((await call('POST', '/api/backups', {})).status).toBe(507)
    expect(backups(), 'what would not be enough is not lost for nothing').toEqual(left)
  })
})

describe.runIf(can)('a disk that is read-only from the start', () => {
  /** Makes the books, then takes the right to write away and becomes the command. */
  const READ_ONLY = `mount -t tmpfs tmpfs "$DATA_DIR" && "$0" sanad.ts backup >/dev/null && mount -o remount,ro "$DATA_DIR" && exec "$0" "$@"`

  test.each([
    ['main.ts', 'ne peut pas écrire dans son dossier de données'],
    ['sanad.ts doctor', 'Impossible d’écrire'],
  ])('%s says what is wrong and what to do', async (program, words) => {
    const [unshare = '', ...rest] = namespace
    const args = [...rest, READ_ONLY, process.execPath, ...program.split(' ')]
    const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', LANG: 'fr_FR.UTF-8', LOG_LEVEL: 'silent' }
    const child = spawn(unshare, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const output of [child.stdout, child.stderr]) output.on('data', (text) => (said += String(text)))
    const [code] = (await once(child, 'close')) as [number]
    expect(code, said).toBe(1)
    expect(said).toMatch(new RegExp(words))
    expect(said).not.toMatch(/\n\s+at /)
  })
})
