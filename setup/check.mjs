// `npm run check`: everything that `npm test` checks, with what is installed; `npm run check -- core/sales`: those tests.
import './require-node.mjs'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildWeb, generateTypes } from './build.mjs'
import { ended, orExplain, quietly, root, startTool } from './run.mjs'

/** @typedef {{ name: string, tool: [string, ...string[]] }} Check */

/** It takes one processor as long as all the others take another. @type {Check} */
const types = { name: 'types', tool: ['tsc', '-p', '.'] }
/** @type {Check[]} */
const others = [
  { name: 'format', tool: ['oxfmt', '--check', '.'] },
  { name: 'lint', tool: ['oxlint', '--type-aware', '.'] },
  { name: 'layers', tool: ['depcruise', '--config', '.dependency-cruiser.mjs', ...places()] },
  { name: 'unused', tool: ['knip'] },
]

/** dependency-cruiser refuses to be sent to a place that is not there yet. */
function places() {
  return ['core', 'api', 'bot', 'admin-web', 'prisma', 'setup', 'tests', 'main.ts', 'sanad.ts'].filter(
    (place) => existsSync(join(root, place)),
  )
}

/** Says every check and every test, last of all `N passed, N failed`. Answers the exit code. */
export async function checkEverything() {
  // What one program compiled, the hundred others that the tests start need not compile again.
  process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')
  await generateTypes()
  const [typed, rest] = await Promise.all([failing([types]), buildWeb().then(() => failing(others))])
  const failed = [...typed, ...rest]
  const tests = await runTests()

  console.log(
    failed.length === 0 ? `\n${others.length + 1} checks hold` : `\nfailed checks: ${failed.join(', ')}`,
  )
  if (tests.skipped > 0) console.log(`${tests.skipped} tests skipped`)
  const failures = tests.failed + failed.length
  console.log(`${tests.passed} passed, ${failures} failed`)
  return failures === 0 ? 0 : 1
}

/**
 * One after the other; answers the names of those that fail.
 * @param {Check[]} checks
 */
async function failing(checks) {
  const failed = []
  for (const check of checks) if (!(await holds(check))) failed.push(check.name)
  return failed
}

/** @param {Check} check */
async function holds({ name, tool: [tool, ...args] }) {
  const started = Date.now()
  const { code, said } = await quietly(startTool(tool, args, ['ignore', 'pipe', 'pipe']))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${name.padEnd(8)} ${code === 0 ? 'holds' : 'FAILS'} (${seconds} s)`)
  if (code !== 0) console.log(`\n${said.trim()}\n`)
  return code === 0
}

async function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-tests-'))
  const report = join(folder, 'report.json')
  try {
    const code = await ended(
      startTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]),
    )
    return countTests(JSON.parse(readFileSync(report, 'utf8')), code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * A file that does not even load fails without a failed test, and so does an error outside of every test.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @param {number} code
 */
function countTests(report, code) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * The tests of some files or folders alone.
 * @param {string[]} which
 */
async function testSome(which) {
  await generateTypes()
  return ended(startTool('vitest', ['run', ...which]))
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await orExplain(async () => {
    const which = process.argv.slice(2)
    process.exitCode = which.length > 0 ? await testSome(which) : await checkEverything()
  })
}
