import { execFile } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, signUpAt } from '../programs.ts'

// deploy.sh with real versions of the house on real data. Only systemd is stood in for, and npm, which would fetch what
// lies beside already.

const ROOT = join(import.meta.dirname, '../..')
const PARTS = [
  'core',
  'api',
  'bot',
  'prisma',
  'setup',
  'main.ts',
  'sanad.ts',
  'package.json',
  'package-lock.json',
]

const place = mkdtempSync(join(tmpdir(), 'sanad-deploy-'))
const dataDir = join(place, 'data')
/** Where it is, deploy.sh is killed when it has stopped the house. */
const cut = join(place, 'cut')
let url: string
let key: string

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  program('npm', `ln -s "${join(ROOT, 'node_modules')}" node_modules`)
  program(
    'ctl',
    `alive() { kill -0 "$(cat "${place}/pid")" 2>/dev/null; }
    case $1 in
      start) alive && exit; cd "$SANAD_ROOT/current"; PORT=${port} LOG_LEVEL=silent setsid node --disable-warning=ExperimentalWarning main.ts > "${place}/log" 2>&1 & echo $! > "${place}/pid" ;;
      is-active) alive && echo active || { echo failed; exit 3; } ;;
      stop)
        kill "$(cat "${place}/pid")"; while alive; do sleep 0.1; done
        [ ! -e "${cut}" ] || { rm "${cut}"; kill -9 $PPID; } ;;
    esac`,
  )
  // Quoted as systemd has it, with what a shell would take for its own.
  writeFileSync(join(place, 'sanad.env'), '# settings\nBACKUP_PASSPHRASE="la phrase $du patron"\n')
})
afterAll(async () => {
  await promisify(execFile)('bash', ['-c', `[ ! -f "${place}/pid" ] || kill "$(cat "${place}/pid")"`])
  rmSync(place, { recursive: true, force: true })
})

test.runIf(process.platform === 'linux')(
  'a version comes beside the one that runs, goes back by itself when it does not become ready, and by hand with its data, even cut off in the middle',
  async () => {
    const first = version('first')
    expect(await run([first])).toMatchObject({ code: 0 })
    key = await signUpAt(url)
    await sell()

    const broken = version('broken', { migrated: true, comesUp: false })
    const refused = await run([broken])
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('it ended by itself') })
    expect(refused.said, 'its last words').toMatch(/ {2}\| .*broken/)
    expect(refused.said).toContain('the books had been migrated')
    expect(await sales(), 'nothing of before is lost').toBe(1)
    await sell()

    const second = version('second', { migrated: true })
    expect(await run([second])).toMatchObject({ code: 0 })
    await sell()
    expect(await sales()).toBe(3)

    // Killed between the stop and the start, as when the line to the server drops: it is brought to its end.
    writeFileSync(cut, '')
    expect(await run(['rollback'])).toMatchObject({ code: null })
    await expect
      .poll(sales, { message: 'the books as they were when that version was left', timeout: 600_000 })
      .toBe(2)
    expect(readdirSync(join(dataDir, 'replaced')), 'what was booked since is laid aside').toHaveLength(2)
    const backups = readdirSync(join(dataDir, 'backups')).filter((name) => name.includes('manual'))
    expect(backups.every((name) => name.endsWith('.sealed'))).toBe(true)
    expect(await run(['rollback', 'no-such-version'])).toMatchObject({ code: 1 })
  },
  900_000,
)

/** A source of its own; the migration is one that the version before can't be opened with. */
function version(name: string, { migrated = false, comesUp = true } = {}): string {
  const source = join(place, name)
  mkdirSync(source)
  for (const part of PARTS) cpSync(join(ROOT, part), join(source, part), { recursive: true })
  if (migrated) {
    const folder = join(source, 'prisma/migrations/29991231235959_towns')
    mkdirSync(folder)
    writeFileSync(join(folder, 'migration.sql'), 'alter table Customer add column town text;')
  }
  const opened = '  const assistant = openAssistant(house)\n'
  const main = readFileSync(join(source, 'main.ts'), 'utf8')
  expect(main).toContain(opened)
  if (!comesUp)
    writeFileSync(join(source, 'main.ts'), main.replace(opened, `${opened}  throw new Error('broken')\n`))
  return source
}

async function run(
  args: string[],
  more: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const env = {
    ...process.env,
    PATH: [join(place, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    SANAD_ROOT: join(place, 'opt'),
    SANAD_ENV: join(place, 'sanad.env'),
    SANAD_CTL: 'ctl',
    SANAD_AS: '',
    SANAD_LOGS: `tail -n 5 ${join(place, 'log')}`,
    SANAD_URL: url,
    SANAD_PATIENCE: '600',
    DATA_DIR: dataDir,
    LANG: 'fr_FR.UTF-8',
    ...more,
  }
  try {
    const { stdout, stderr } = await promisify(execFile)('bash', [join(ROOT, 'deploy/deploy.sh'), ...args], {
      env,
    })
    return { code: 0, said: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number | null; stdout: string; stderr: string }
    return { code, said: stdout + stderr }
  }
}

function program(name: string, body: string): void {
  const path = join(place, 'bin', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `#!/usr/bin/env bash\n${body}\n`)
  chmodSync(path, 0o755)
}

async function sell(): Promise<void> {
  const sold = await fetch(`${url}/api/sales`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ lines: [{ name: 'Lait', quantity: 1, unitPrice: 100 }] }),
  })
  expect(sold.status).toBe(201)
}

async function sales(): Promise<number | undefined> {
  const headers = { authorization: `Bearer ${key}` }
  const answer = await fetch(`${url}/api/sales`, { headers }).catch(() => null)
  return ((await answer?.json()) as { total: number } | undefined)?.total
}
