// Two scripts share this: the one that asks before the libraries are there, and the one that uses the answer.

type Early = { answer: Promise<Response>; at: number }

/** An answer that nobody took by then is no news any more. */
const FRESH_MILLISECONDS = 10_000
const asked = new Map<string, Early>()
let tooLate = false

/** Asks now for what the first screen will ask for. A failure is left to whoever asks in earnest. */
export function askEarly(address: string, headers: Record<string, string>): void {
  if (tooLate) return
  const answer = fetch(address, { headers })
  answer.catch(() => asked.delete(address))
  asked.set(address, { answer, at: performance.now() })
}

/** The page itself has begun to ask: on a line that brought it first, nothing is asked twice. */
export function askNothingMoreEarly(): void {
  tooLate = true
}

/** The answer that is under way, once: whoever asks again wants a fresh one. */
export function earlyAnswer(address: string): Promise<Response> | undefined {
  const early = asked.get(address)
  asked.delete(address)
  return early && performance.now() - early.at < FRESH_MILLISECONDS ? early.answer : undefined
}

/** Whatever changes something, signing in first of all, makes the answers from before untrue. */
export function forgetEarlyAnswers(): void {
  asked.clear()
}
