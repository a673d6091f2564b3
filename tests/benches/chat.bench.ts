// How well the assistant understands, through the real house over HTTP:
//   SANAD_BENCH_DATA=DIR node tests/benches/chat.bench.ts [CORPUS.jsonl] [arguments of the scorer]
// DIR/chat holds the shop, the corpus and the scorer; a corpus of our own may be given instead of its.
// With --model-share a model stands by that never answers: how many messages would have been asked of it.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { openFakeOpenAI, type Asked } from '../fakes/openai.ts'
import { openHouseProcess } from './house-process.ts'

// The shop of the corpus is counted back from this Wednesday.
const CLOCK = '2026-11-18T10:00:00+01:00'

const faults = z.object({
  dialogues: z.number(),
  failures: z.array(
    z.object({
      kind: z.string(),
      reasons: z.array(z.string()),
      log: z.array(z.object({ capability: z.string().nullish(), pending: z.unknown() })),
    }),
  ),
})

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
    const report = join(mkdtempSync(join(tmpdir(), 'sanad-chat-')), 'report.json')
    process.exitCode = await played([scorer, '--url', house.url, '--report', report, ...own])
    if (existsSync(report)) tellFaults(report)
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

/** What a fault cost: the books or a figure were wrong, or nothing was understood. */
function tellFaults(report: string): void {
  const { dialogues, failures } = faults.parse(JSON.parse(readFileSync(report, 'utf8')))
  const inAll = (many: number) => `${((100 * many) / dialogues).toFixed(1)} %`
  const silent = failures.filter(({ log }) => log.every(({ capability, pending }) => !capability && !pending))
  const changed = failures.filter(
    ({ reasons, log }) =>
      reasons.some((reason) => reason.includes('not asked:')) && log.every(({ pending }) => !pending),
  )
  const figures = failures.filter(
    ({ kind, log }) => kind === 'question' && log.at(-1)?.capability && log.at(-1)?.pending === null,
  )
  console.log(
    `wrong changes without asking: ${inAll(changed.length)}; wrong figures: ${inAll(figures.length)}; ` +
      `not understood: ${inAll(silent.length)}`,
  )
}
