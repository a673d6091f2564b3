import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../../../tests/server.ts'
import { openJobs } from '../../jobs/jobs.ts'
import { silentLog } from '../../log.ts'
import { REPORT_JOB, reportJob } from './ordered.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

type Job = { jobId: string; status: string; progress: number; resultUrl?: string }

test('a report that nobody waits for is made as a job, and fetched where the job says', async () => {
  const headers = { Prefer: 'respond-async' }
  const ordered = await server.call('POST', '/api/market/report', { body: { format: 'pdf' }, headers })
  expect(ordered.status).toBe(202)
  const { jobId } = ordered.body as Job
  expect((await server.call('GET', `/api/jobs/${jobId}`)).body).toMatchObject({
    status: 'waiting',
    progress: 0,
  })

  const { books, clock } = server.house
  const jobs = openJobs({
    books,
    clock,
    log: silentLog,
    kinds: new Map([[REPORT_JOB, reportJob(server.house)]]),
  })
  await expect
    .poll(async () => ((await server.call('GET', `/api/jobs/${jobId}`)).body as Job).status)
    .toBe('done')
  await jobs.stop()

  const { resultUrl = '' } = (await server.call('GET', `/api/jobs/${jobId}`)).body as Job
  const made = await server.call('GET', resultUrl)
  expect(made.status).toBe(200)
  expect(made.headers.get('content-type')).toContain('application/pdf')
  expect(made.text.slice(0, 5)).toBe('%PDF-')

  const stranger = await server.key(await server.another())
  expect((await server.call('GET', resultUrl, { key: stranger })).status).toBe(404)
  expect((await server.call('GET', `/api/jobs/${jobId}`, { key: stranger })).status).toBe(404)
})

test('a PDF comes whole again for the same Idempotency-Key', async () => {
  const ask = () =>
    server.call('POST', '/api/market/report', {
      body: { format: 'pdf' },
      headers: { 'Idempotency-Key': 'one' },
    })
  for (const answer of [await ask(), await ask()]) {
    expect(answer.headers.get('content-type')).toContain('application/pdf')
    expect(answer.text.slice(0, 5)).toBe('%PDF-')
  }
})
