import { z } from 'zod'
import { endpointFrom, type Endpoint } from '../ai/endpoint.ts'
import { isNear } from '../private-address.ts'
import type { Settings } from '../settings.ts'
import { isThere } from '../storage/program.ts'
import { openScan } from '../storage/scan.ts'
import { found, type Finding } from './finding.ts'

const WITHIN_MS = 5_000
const modelList = z.object({ data: z.array(z.object({ id: z.string() })) })

/** What the settings name beside this house and its doors, each asked once and for a few seconds: a model, programs, addresses. */
export async function examineOutside(settings: Settings): Promise<Finding[]> {
  const looked = await Promise.all([
    model(settings),
    scan(settings),
    breached(settings),
    traces(settings),
    address(settings),
  ])
  return [...voice(settings), ...looked.flat()]
}

/** The list of models costs nothing, wants the key, and holds nothing of the shop's. */
async function model({ ai }: Settings): Promise<Finding[]> {
  const endpoint = endpointFrom(ai)
  if (!endpoint) return []
  const { host, base, key } = endpoint
  const asked = await ask(`${base}/models`, {
    headers: { authorization: `Bearer ${key}` },
    redirect: 'error',
  })
  if ('code' in asked) return [found('model', 'warning', { host, why: 'away', code: asked.code })]
  const { status } = asked.response
  if (status === 401 || status === 403) return [found('model', 'ill', { host, why: 'refused' })]
  if (!asked.response.ok)
    return [found('model', 'warning', { host, why: status === 404 ? 'no_list' : 'away', code: `${status}` })]
  return [listed(endpoint, await asked.response.json().catch(() => null))]
}

/** Gemini calls its own "models/gemini-2.5-flash"; a server that lists nothing may serve all the same. */
function listed({ host, model }: Endpoint, answer: unknown): Finding {
  const list = modelList.safeParse(answer)
  if (!list.success) return found('model', 'warning', { host, why: 'no_list', code: '200' })
  const names = list.data.data.map(({ id }) => id)
  const unknown =
    model !== null && names.length > 0 && !names.some((name) => name === model || name.endsWith(`/${model}`))
  return unknown
    ? found('model', 'warning', { host, why: 'unknown_model', model, others: names.slice(0, 5).join(', ') })
    : found('model', 'well', { host })
}

function voice({ ai: { voiceCommand: command } }: Settings): Finding[] {
  return command ? [found('voice', isThere(command) ? 'well' : 'ill', { command })] : []
}

/** A scanner that can't tell refuses every photo, so it is shown something harmless. */
async function scan({ scanCommand: command }: Settings): Promise<Finding[]> {
  if (!command) return []
  const passed = await openScan(command)(Buffer.from('Sanad')).then(
    () => true,
    () => false,
  )
  return [found('scan', passed ? 'well' : 'ill', { command })]
}

/** The first five letters of no password: any answer of its kind will do. */
async function breached({ breachedPasswords: range }: Settings): Promise<Finding[]> {
  if (!range) return []
  const asked = await ask(new URL('00000', range.endsWith('/') ? range : `${range}/`))
  const text = 'response' in asked && asked.response.ok ? await asked.response.text() : ''
  return [found('breached', /^[\dA-F]{35}:\d+/m.test(text) ? 'well' : 'warning')]
}

async function traces({ otlpEndpoint: endpoint }: Settings): Promise<Finding[]> {
  if (!endpoint) return []
  const asked = await ask(endpoint, { method: 'HEAD' })
  return [
    found('traces', 'response' in asked ? 'well' : 'warning', 'code' in asked ? { code: asked.code } : {}),
  ]
}

/** Whether the address that people are given leads here. Asked only where Sanad runs: else nobody could answer. */
async function address({ publicUrl, port, host }: Settings): Promise<Finding[]> {
  if (!publicUrl || !(await answersHere({ port, host }))) return []
  const asked = await ask(new URL('/api/health', publicUrl))
  // A certificate of the shop's own is known to its phones, and not to this program.
  const ownCertificate =
    'code' in asked && /CERT|VERIFY|ISSUER/.test(asked.code) && isNear(new URL(publicUrl).hostname)
  const ours = 'response' in asked && asked.response.headers.has('x-request-id')
  const code = 'code' in asked ? asked.code : String(asked.response.status)
  return [found('address', ours || ownCertificate ? 'well' : 'warning', { address: publicUrl, code })]
}

/** Whether Sanad answers at its port of this machine. */
export async function answersHere({ port, host }: Pick<Settings, 'port' | 'host'>): Promise<boolean> {
  const at = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host
  const asked = await ask(`http://${at.includes(':') ? `[${at}]` : at}:${port}/api/health`)
  return 'response' in asked && asked.response.headers.has('x-request-id')
}

/** An answer, or the system's word for why there is none. */
async function ask(
  where: string | URL,
  init: RequestInit = {},
): Promise<{ response: Response } | { code: string }> {
  try {
    return { response: await fetch(where, { ...init, signal: AbortSignal.timeout(WITHIN_MS) }) }
  } catch (error) {
    // Whoever is not there is what the doctor looks for.
    return { code: codeOf(error) }
  }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  const cause = error.cause as NodeJS.ErrnoException | undefined
  return cause?.code ?? error.name
}
