// Two scripts share this: the one that asks before the libraries are there, and the one that uses the answer.

const asked = new Map<string, Promise<Response>>()

/** Asks now for what the first screen will ask for. A failure is left to whoever asks in earnest. */
export function askEarly(address: string, headers: Record<string, string>): void {
  const answer = fetch(address, { headers })
  answer.catch(() => asked.delete(address))
  asked.set(address, answer)
}

/** The answer that is under way, once: whoever asks again wants a fresh one. */
export function earlyAnswer(address: string): Promise<Response> | undefined {
  const answer = asked.get(address)
  asked.delete(address)
  return answer
}
