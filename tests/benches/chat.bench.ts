// How well the assistant understands, through the real house over HTTP:
//   SANAD_BENCH_DATA=DIR node tests/benches/chat.bench.ts [CORPUS.jsonl] [arguments of the scorer]
// DIR/chat holds the shop, the corpus and the scorer; a corpus of our own may be given instead of its.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openHouseProcess } from './house-process.ts'

// The shop of the corpus is counted back from this Wednesday.
const CLOCK = '2026-11-18T10:00:00+01:00'

const data = process.env['SANAD_BENCH_DATA']
const scorer = data && join(data, 'chat', 'score.mjs')
if (!scorer || !existsSync(scorer)) {
  console.error('SANAD_BENCH_DATA: name the folder whose chat/ holds score.mjs, business.json and dev.jsonl.')
  process.exitCode = 2
} else {
  const [first, ...rest] = process.argv.slice(2)
  const own = first?.endsWith('.jsonl') ? ['--corpus', resolve(first), ...rest] : process.argv.slice(2)
  const house = await openHouseProcess({ env: { SANAD_NOW: CLOCK } })
  try {
    process.exitCode = await played([scorer, '--url', house.url, ...own])
  } finally {
    await house.close()
  }
}

function played(args: string[]): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.on('error', failed)
    child.on('exit', (code) => done(code ?? 1))
  })
}
