import { newId } from '../ids.ts'
import type { Books } from '../storage/database.ts'
import { dayIn, firstOfMonth, instantOf, type Clock } from '../time.ts'
import type { Failure } from './attempts.ts'
import type { Breaker } from './breaker.ts'
import { costOf, type Usage } from './cost.ts'
import type { Endpoint } from './endpoint.ts'
import { keepCall, lastConsent, spentSince } from './store.ts'

/** Whether the model may be asked, and if not, why. */
export type Standing = 'ready' | 'off' | 'no_consent' | 'spent' | 'resting'

export const purposes = ['chat', 'prose', 'content', 'receipt', 'product', 'voice'] as const
export type Purpose = (typeof purposes)[number]

/** What is known of a call once it ended, for the books and for whoever counts. */
export type Ended = {
  purpose: Purpose
  outcome: 'answered' | Failure
  inputTokens: number
  outputTokens: number
  costUsd: number
  milliseconds: number
}
type Asker = { business: { id: string; timeZone: string } }

/** Keeps what was agreed to, what was spent, and what is on the way to be spent. */
export class Account {
  readonly #parts: { books: Books; clock: Clock; budgetUsd: number | undefined; breaker: Breaker }
  readonly #listeners: ((ended: Ended) => void)[] = []
  #reserved = 0

  constructor(parts: { books: Books; clock: Clock; budgetUsd: number | undefined; breaker: Breaker }) {
    this.#parts = parts
  }

  async standing(asker: Asker, endpoint: Endpoint | null): Promise<Standing> {
    if (!endpoint) return 'off'
    if (endpoint.foreign) {
      const said = await this.#parts.books.read((tx) => lastConsent(tx, asker.business.id, endpoint.host))
      if (!said?.given) return 'no_consent'
    }
    if (!(await this.affords(asker, 0))) return 'spent'
    return this.#parts.breaker.resting ? 'resting' : 'ready'
  }

  /** Whether the month's budget has room for this much more, calls on their way included. */
  async affords(asker: Asker, microDollars: number): Promise<boolean> {
    const { budgetUsd, books } = this.#parts
    if (budgetUsd === undefined) return true
    const spent = await books.read((tx) => spentSince(tx, this.monthBegan(asker)))
    const left = budgetUsd * 1e6 - spent - this.#reserved
    return microDollars === 0 ? left > 0 : left >= microDollars
  }

  reserve(microDollars: number): () => void {
    this.#reserved += microDollars
    return () => void (this.#reserved -= microDollars)
  }

  monthBegan({ business }: Asker): string {
    const today = dayIn(business.timeZone, this.#parts.clock.now())
    return instantOf(business.timeZone, firstOfMonth(today)).toISOString()
  }

  async keep(
    asker: Asker,
    endpoint: Endpoint,
    call: {
      purpose: Purpose
      model: string
      usage: Usage
      outcome: Ended['outcome']
      tries: number
      milliseconds: number
    },
  ): Promise<void> {
    const { usage, ...facts } = call
    const microDollars = costOf(call.model, endpoint.foreign, usage)
    const { inputTokens, outputTokens } = usage
    await this.#parts.books.write((tx) =>
      keepCall(tx, {
        id: newId(),
        businessId: asker.business.id,
        host: endpoint.host,
        ...facts,
        inputTokens,
        outputTokens,
        microDollars,
        at: this.#parts.clock.now().toISOString(),
      }),
    )
    const ended = { ...facts, inputTokens, outputTokens, costUsd: microDollars / 1e6 }
    for (const listen of this.#listeners) listen(ended)
  }

  onCall(listen: (ended: Ended) => void): void {
    this.#listeners.push(listen)
  }
}
