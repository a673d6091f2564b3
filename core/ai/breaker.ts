const FAILURES_IN_A_ROW = 3
/** Each call that tries in vain costs somebody a wait: the longer an endpoint stays away, the rarer they are. */
const RESTS_MS = [30_000, 60_000, 120_000, 300_000]
/** A refused key does not mend itself in half a minute. */
const LONG_REST_MS = 300_000

/** Leaves an endpoint alone that keeps failing, so that no message waits for it; then lets one call try. */
export class Breaker {
  #failures = 0
  #rests = 0
  #closedUntil = 0
  #trying = false
  readonly #now: () => number

  constructor(now = () => Date.now()) {
    this.#now = now
  }

  get resting(): boolean {
    return this.#now() < this.#closedUntil || this.#trying
  }

  /** Whether a call may go; after a rest the first one goes alone. */
  enter(): boolean {
    if (this.resting) return false
    this.#trying = this.#failures >= FAILURES_IN_A_ROW
    return true
  }

  answered(): void {
    this.#failures = 0
    this.#rests = 0
    this.#closedUntil = 0
    this.#trying = false
  }

  failed(kind: 'refused' | 'broken'): void {
    this.#trying = false
    this.#failures = kind === 'refused' ? FAILURES_IN_A_ROW : this.#failures + 1
    if (this.#failures < FAILURES_IN_A_ROW) return
    this.#closedUntil = this.#now() + (kind === 'refused' ? LONG_REST_MS : this.#nextRest())
  }

  #nextRest(): number {
    const rest = RESTS_MS[Math.min(this.#rests, RESTS_MS.length - 1)] ?? LONG_REST_MS
    this.#rests += 1
    return rest
  }

  /** A fault of the question and not of the endpoint says nothing about it. */
  left(): void {
    this.#trying = false
  }
}
