// How well the assistant understands, through the real house over HTTP:
//   SANAD_BENCH_DATA=DIR node tests/benches/chat.bench.ts [CORPUS.jsonl] [arguments of the scorer]
// DIR/chat holds the shop, the corpus and the scorer; a corpus of our own may be given instead of its.
// With --model-share a model stands by that never answers: how many messages would have been asked of it.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openFakeOpenAI, type Asked } from '../fakes/openai.ts'
import { openHouseProcess } from './house-process.ts'

// The shop of the corpus is counted back from this Wednesday.
const CLOCK = '2026-11-18T10:00:00+01:00'

const data = process.env['SANAD_BENCH_DATA']
const scorer = data && join(data, 'chat', 'score.mjs')
if (!scorer || !existsSync(scorer)) {
  console.error('SANAD_BENCH_DATA: name the folder whose chat/ holds score.mjs, business.json and dev.jsonl.')
  process.exitCode = 2
} else {
  const args = process.argv.slice(2).filter((each) => each !== '--model-share')
  const [first, ...rest] = args
  const own = first?.endsWith('.jsonl') ? ['--corpus', resolve(first), ...rest] : args
  const model = process.argv.includes('--model-share') ? await openFakeOpenAI() : null
  model?.always({ say: '' })
  const house = await openHouseProcess({
    env: { SANAD_NOW: CLOCK, ...(model ? { OPENAI_API_BASE: model.base } : {}) },
  })
  try {
    process.exitCode = await played([scorer, '--url', house.url, ...own])
    if (model) console.log(`asked of a model: ${share(model.asked, await messagesSaid(house.url))}`)
  } finally {
    await house.close()
    await model?.close()
  }
}

/** Of the questions to a model only the first of each message counts. */
function share(asked: readonly Asked[], said: number): string {
  const first = asked.filter(({ messages }) => messages.every(({ role }) => role !== 'assistant')).length
  return `${first} of ${said} messages (${((100 * first) / said).toFixed(1)} %)`
}

async function messagesSaid(url: string): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text()
  return Number(/sanad_messages_total\{role="person"\} (\d+)/.exec(metrics)?.[1] ?? 0)
}

function played(args: string[]): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, args, { stdio: 'inherit' })
    child.on('error', failed)
    child.on('exit', (code) => done(code ?? 1))
  })
}
