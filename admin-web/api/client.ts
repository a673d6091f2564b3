import type { z } from 'zod'
import type { Routes } from '../../api/routes.ts'
import { earlyAnswer, forgetEarlyAnswers } from '../early/answers.ts'
import { heard } from '../offline/network.ts'
import { ApiProblem, problemOf } from './problem.ts'
import { askWhoItIs } from './proof.ts'
import { rememberCall, session } from './session.ts'

type Method = Routes['method']
type Table = {
  [M in Method]: {
    [Each in Extract<Routes, { method: M }> as Each['path']]: {
      input: z.input<Each['capability']['input']>
      output: z.output<Each['capability']['output']>
    }
  }
}

/** Every address of a method, from the server's own table: a wrong one does not compile. */
export type Address<M extends Method> = keyof Table[M] & string
export type Input<M extends Method, P extends Address<M>> = Table[M][P] extends { input: infer In }
  ? In
  : never
export type Output<M extends Method, P extends Address<M>> = Table[M][P] extends { output: infer Out }
  ? Out
  : never
/** What a call answered; `changeId` can be handed to `/api/changes/:id/undo`. */
export type Answer<Body> = { body: Body; changeId: string | null }

/** Calls an address. The parts of the path are taken from the input, the rest goes into the query or the body. */
export async function call<M extends Method, P extends Address<M>>(
  method: M,
  path: P,
  input: Input<M, P>,
): Promise<Answer<Output<M, P>>> {
  if (method === 'GET' || method === 'DELETE') return send(method, addressOf(path, input))
  const { address, rest } = placed(path, { ...(input as Record<string, unknown>) })
  return send(method, address, JSON.stringify(rest))
}

/** Where an answer is read. */
export function addressOf(path: string, input: unknown): string {
  const { address, rest } = placed(path, { ...(input as Record<string, unknown>) })
  return `${address}${queryOf(rest)}`
}

/** Sends a file in a form to an address that reads one. */
export function sendFile<P extends Address<'POST'>>(
  path: P,
  field: string,
  file: File,
  input: Record<string, unknown> = {},
): Promise<Answer<Output<'POST', P>>> {
  const form = new FormData()
  form.set(field, file)
  return send('POST', addressOf(path, input), form)
}

/** Has something made that takes a while; the job is asked after at `/api/jobs/:id`. */
export async function order<P extends Address<'POST'>>(path: P, input: Input<'POST', P>): Promise<string> {
  const { body } = await send<{ jobId: string }>('POST', path, JSON.stringify(input), {
    Prefer: 'respond-async',
  })
  return body.jobId
}

/**
 * Any address of ours; the calls above and signing in go through it. `more` are headers, among them the
 * Idempotency-Key of the first try where a POST is tried again later. Throws `ApiProblem`.
 */
export async function send<Body>(
  method: string,
  address: string,
  body?: string | FormData,
  more: Record<string, string> = {},
): Promise<Answer<Body>> {
  const response = await answered(method, address, body, more)
  const changeId = response.headers.get('X-Change-Id')
  if (response.status === 204) return { body: undefined as Body, changeId }
  return { body: (await response.json()) as Body, changeId }
}

/** What came back, where it is no refusal. Throws `ApiProblem`. */
export async function answered(
  method: string,
  address: string,
  body?: string | FormData,
  more: Record<string, string> = {},
  signal: AbortSignal | null = null,
): Promise<Response> {
  const headers = { ...headersOf(method, body), ...more }
  const response = await fetchTwice(address, { method, headers, body: body ?? null, signal })
  heard(response)
  if (method !== 'GET') rememberCall(response.headers.get('X-Request-Id'))
  if (response.ok) return response
  const problem = await problemOf(response)
  if (problem.code === 'prove_again' && (await askWhoItIs())) return answered(method, address, body, more)
  // Another tab signed in anew: the cookie is its, and so is the token.
  if (problem.code === 'csrf_missing' && (await tokenIsNew())) return answered(method, address, body, more)
  throw problem
}

async function tokenIsNew(): Promise<boolean> {
  const { body } = await send<{ csrfToken: string }>('GET', '/api/auth/me')
  const isNew = body.csrfToken !== session.csrfToken
  session.csrfToken = body.csrfToken
  return isNew
}

/** Tried again once where the network failed: the key of a POST makes sure that nothing is booked twice. */
async function fetchTwice(address: string, request: RequestInit): Promise<Response> {
  if (request.method !== 'GET') forgetEarlyAnswers()
  try {
    return await ((request.method === 'GET' && earlyAnswer(address)) || fetch(address, request))
  } catch {
    // Whoever stopped it wants no second try.
    request.signal?.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, 400))
    return fetch(address, request).catch(() => {
      heard(null)
      throw new ApiProblem({ code: 'no_network', status: 0, detail: '', errors: [] })
    })
  }
}

function headersOf(method: string, body: string | FormData | undefined): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    ...(typeof body === 'string' ? { 'Content-Type': 'application/json' } : {}),
    ...(method === 'GET' ? {} : { 'X-CSRF-Token': session.csrfToken }),
    ...(method === 'POST' ? { 'Idempotency-Key': newKey() } : {}),
  }
}

/** `crypto.randomUUID` is missing over plain HTTP on a shop's own network. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

function placed(path: string, rest: Record<string, unknown>) {
  const address = path.replace(/:(\w+)/g, (_whole, name: string) => {
    const value = String(rest[name])
    delete rest[name]
    return encodeURIComponent(value)
  })
  return { address, rest }
}

function queryOf(values: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === 'string' ? value !== '' : typeof value === 'number' || typeof value === 'boolean')
      query.set(name, String(value))
  }
  const text = query.toString()
  return text && `?${text}`
}
