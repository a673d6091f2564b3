import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { say } from './words.mjs'

export const root = resolve(import.meta.dirname, '..')
export const tools = join(root, 'node_modules', '.bin')
export const onWindows = process.platform === 'win32'
const nodePackage = `node-${onWindows ? 'win' : process.platform}-${process.arch}`
export const broughtNode = join(root, 'node_modules', nodePackage, 'bin', onWindows ? 'node.exe' : 'node')

/** What a person can do something about: said as a sentence, without a stack. */
export class SetupProblem extends Error {}

/** @param {() => Promise<void>} work */
export async function orExplain(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}

/**
 * An hour's work otherwise leaves the house larger by half, though nothing more is kept: V8 lets the room for what is
 * new grow to 128 MB, each thread that takes memory leaves a heap of the C library's behind, and the C library keeps
 * what is large for itself once some of it was given back (glibc only; others do not look at it). What the house
 * starts has it from here, too.
 */
const FLAT_MEMORY = {
  NODE_OPTIONS: `--max-semi-space-size=16 ${process.env.NODE_OPTIONS ?? ''}`.trim(),
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
}

/**
 * Runs a program of the house until it ends, and ends as it ended.
 * @param {string} program
 * @param {string[]} args
 * @param {string[]} [nodeOptions]
 */
export async function openHouse(program, args, nodeOptions = []) {
  // Prisma's engine is WebAssembly, which Node still calls experimental in a warning that tells an owner nothing.
  const options = ['--disable-warning=ExperimentalWarning', ...nodeOptions]
  const house = spawn(nodeOfTheHouse(), [...options, program, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...withTools(), ...FLAT_MEMORY },
  })
  passSignalsTo(house)
  const watch = stopWithParent(house)
  process.exitCode = await ended(house).finally(() => clearInterval(watch))
}

/**
 * Starts one of the tools that npm installed.
 * @param {string} name
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} [stdio]
 */
export function startTool(name, args, stdio = 'inherit') {
  return spawn(join(tools, onWindows ? `${name}.cmd` : name), args, {
    cwd: root,
    stdio,
    shell: onWindows,
    env: withTools(),
  })
}

/**
 * Runs a command without its noise; what it said is kept for the case that it fails.
 * @param {import('node:child_process').ChildProcess} child started with piped output
 */
export async function quietly(child) {
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  return { code: await ended(child), said }
}

/**
 * The exit code as a shell would have it: 128 and the signal's number for a program that a signal ended.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/** @param {import('node:child_process').ChildProcess} child */
function passSignalsTo(child) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  // Ctrl-C reaches every program of the terminal by itself; a second one from here would look like impatience.
  process.on('SIGINT', () => {
    if (!process.stdin.isTTY) child.kill('SIGINT')
  })
}

/**
 * npm runs a script in a shell, and a shell that is told to stop does not tell what it started.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  return watch
}

/**
 * Node 24 as npm brought it along, else the machine's own where that is new enough.
 * @returns {string}
 */
function nodeOfTheHouse() {
  if (existsSync(broughtNode)) return broughtNode
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new SetupProblem(
    say(
      `Sanad tourne sur Node 24. npm n’a pas pu l’apporter pour cette machine (${process.platform} ${process.arch}), et le Node d’ici est ${process.versions.node}.\nInstallez Node 24 de https://nodejs.org, puis relancez la même commande.`,
      `سند يعمل على Node 24. لم يستطع npm جلبه لهذا الجهاز (${process.platform} ${process.arch})، والموجود هنا ${process.versions.node}.\nثبّت Node 24 من https://nodejs.org ثم أعد نفس الأمر.`,
      `Sanad runs on Node 24. npm could not bring it along for this machine (${process.platform} ${process.arch}), and the Node here is ${process.versions.node}.\nInstall Node 24 from https://nodejs.org and run the same command again.`,
    ),
  )
}

function withTools() {
  const ahead = [dirname(nodeOfTheHouse()), tools].join(delimiter)
  return { ...process.env, PATH: `${ahead}${delimiter}${process.env.PATH ?? ''}` }
}
