import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { quietly, root, SetupProblem, startTool } from './run.mjs'
import { say } from './words.mjs'

/** What was made holds from what. */
const NOTE = '.made-from'

/** Whether there is a web to build. */
export function webExists() {
  return existsSync(join(root, 'admin-web', 'index.html'))
}

/** Builds the web into dist/web where it is missing or older than what it is made from. */
export async function buildWeb() {
  if (!webExists()) return
  await makeFrom({
    sources: [...filesOf('admin-web'), ...filesOf('core').filter(isSharedWithTheWeb), 'package-lock.json'],
    into: join('dist', 'web'),
    saying: say(
      'Préparation des pages web. Quelques secondes.',
      'تحضير صفحات الموقع. بضع ثوان.',
      'Building the web pages. This takes some seconds.',
    ),
    tool: (folder) => ['vite', 'build', 'admin-web', '--outDir', folder, '--emptyOutDir'],
    apart: true,
  })
}

/** Writes the types of the books from prisma/schema.prisma; the checks need them, the running house does not. */
export async function generateTypes() {
  await makeFrom({
    sources: [join('prisma', 'schema.prisma'), 'package-lock.json'],
    into: join('core', 'storage', 'prisma'),
    saying: 'Writing the types of the database.',
    tool: () => ['prisma', 'generate', '--no-hints'],
  })
}

/**
 * `apart`: made in a folder of its own, so that two that begin at once don't write over each other, and whoever serves
 * what was there before never finds half of it.
 * @param {{ sources: string[], into: string, saying: string, tool: (folder: string) => [string, ...string[]], apart?: boolean }} recipe
 */
async function makeFrom({ sources, into, saying, tool, apart = false }) {
  const place = join(root, into)
  const note = join(place, NOTE)
  const wanted = fingerprint(sources)
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return

  console.log(saying)
  const folder = apart ? `${place}-${process.pid}` : place
  const [name, ...args] = tool(folder)
  const { code, said } = await quietly(startTool(name, args, ['ignore', 'pipe', 'pipe']))
  if (code !== 0) throw new SetupProblem(`${name} failed:\n\n${said.trim()}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, NOTE), wanted)
  if (apart) putInPlace(folder, place)
}

/**
 * What was there goes, what was made comes; whoever comes between has made the same.
 * @param {string} made
 * @param {string} place
 */
export function putInPlace(made, place) {
  const before = `${made}-before`
  if (existsSync(place)) renameSync(place, before)
  if (existsSync(place)) rmSync(made, { recursive: true })
  else renameSync(made, place)
  rmSync(before, { recursive: true, force: true })
}

/**
 * The web takes values only from contracts and from what stands on the ground of core.
 * @param {string} file
 */
function isSharedWithTheWeb(file) {
  return basename(file) === 'contract.ts' || dirname(file) === 'core'
}

/** @param {string[]} sources */
function fingerprint(sources) {
  const hash = createHash('sha256')
  for (const file of sources) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/**
 * What is tested or written by a tool says nothing about what is built.
 * @param {string} place
 * @returns {string[]}
 */
function filesOf(place) {
  const full = join(root, place)
  if (!existsSync(full) || /\.test\.tsx?$/.test(place) || place === join('core', 'storage', 'prisma'))
    return []
  if (!statSync(full).isDirectory()) return [place]
  return readdirSync(full)
    .toSorted()
    .flatMap((name) => filesOf(join(place, name)))
}
