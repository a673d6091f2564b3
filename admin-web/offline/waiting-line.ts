import { newKey, send, type Answer } from '../api/client.ts'
import { ApiProblem } from '../api/problem.ts'
import { session } from '../api/session.ts'
import { dropCall, everyKeptCall, keepCall, type KeptCall } from './kept-calls.ts'
import { isShared } from './shared.ts'
import { useOutside } from '../outside.ts'

const TRY_AGAIN_MS = 15_000

let line: readonly KeptCall[] = []
let sending: Promise<number> | null = null
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

type Call = Pick<KeptCall, 'kind' | 'address' | 'body' | 'said'>

/** Calls now, or keeps the call for later where the shop's machine does not answer; then null comes back. */
export async function callOrKeep<Body>(call: Call): Promise<Answer<Body> | null> {
  const key = newKey()
  try {
    return await send<Body>('POST', call.address, bodyOf(call), { 'Idempotency-Key': key })
  } catch (problem) {
    // On a shared device it stays in the form, for who wrote it to try again.
    if (!isAway(problem) || isShared()) throw problem
    const keptAt = new Date().toISOString()
    await keepCall({ ...call, key, keptAt, personId: session.personId, refused: null })
    await readLine()
    return null
  }
}

/** Sends what waits, in its order, as far as the network goes; says how many went. */
export function sendLine(): Promise<number> {
  sending ??= sendEach().finally(() => {
    sending = null
  })
  return sending
}

export async function takeOut(key: string): Promise<void> {
  await dropCall(key)
  await readLine()
}

/** What was refused may be tried once more, when the reason is gone. */
export async function tryAgain(call: KeptCall): Promise<void> {
  await keepCall({ ...call, refused: null })
  await readLine()
}

/** What this person has waiting on this device. */
export function useWaitingLine(): readonly KeptCall[] {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => line,
    () => line,
  )
}

/** Reads what this person has waiting; says how many may be sent. */
export async function readLine(): Promise<number> {
  line = (await everyKeptCall()).filter(({ personId }) => personId === session.personId)
  clearTimeout(timer)
  const toSend = line.filter(({ refused }) => refused === null).length
  if (toSend > 0) timer = setTimeout(() => dispatchEvent(new Event(TIME_TO_SEND)), TRY_AGAIN_MS)
  for (const listener of listeners) listener()
  return toSend
}

/** Told on the window when it is worth trying again. */
export const TIME_TO_SEND = 'sanad:time-to-send'

async function sendEach(): Promise<number> {
  await readLine()
  let sent = 0
  for (const call of line.filter(({ refused }) => refused === null)) {
    try {
      await send('POST', call.address, bodyOf(call), { 'Idempotency-Key': call.key })
      await dropCall(call.key)
      sent++
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || isForLater(problem)) break
      await keepCall({ ...call, refused: problem.detail || problem.code })
    }
  }
  await readLine()
  return sent
}

function bodyOf({ body }: Pick<KeptCall, 'body'>): string | FormData {
  if (typeof body === 'string') return body
  const form = new FormData()
  form.set(body.field, body.file)
  return form
}

export function isAway(problem: unknown): boolean {
  return (
    problem instanceof ApiProblem &&
    (problem.status === 0 || problem.status === 502 || problem.status === 504)
  )
}

/** Away, not signed in, still at work on it, or overloaded: the same call may pass in a while. */
function isForLater(problem: ApiProblem): boolean {
  return isAway(problem) || problem.code === 'csrf_missing' || [401, 409, 429, 503].includes(problem.status)
}
