import { inventedIn } from '../../ai/figures.ts'
import { Mask } from '../../ai/masking.ts'
import { mapMoney } from '../../ai/money-shapes.ts'
import { withoutNulls } from '../../ai/strict-schema.ts'
import { inLettersOf } from '../../ai/tongue.ts'
import type { Message, ToolCall } from '../../ai/turn.ts'
import type { AnyCapability } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import { sayMoney } from '../../language/money.ts'
import { centimes } from '../../money.ts'
import { perform } from '../../perform.ts'
import { sayProblem } from '../../problems/say.ts'
import type { Case } from '../acting/course.ts'
import { lastSaid } from '../store.ts'
import { claimsDone } from './claims.ts'
import { peopleIn, withIds } from './naming.ts'
import { instructions, mendIt } from './prompt.ts'

/** A longer answer of a tool is cut: the model is told so. */
const MOST_LETTERS = 8_000
const EARLIER_MESSAGES = 3

/** One question on its way through a model: what was told to it, what it was answered, and what may leave. */
export class Thread {
  readonly messages: Message[]
  /** What was read for it, as the capabilities answered. */
  readonly found: { capability: string; output: unknown }[] = []
  readonly #matter: Case
  readonly #mask: Mask
  readonly #grounds: string[]
  readonly #counts: number[] = []

  constructor(matter: Case, earlier: readonly string[]) {
    const { names, said, voice, today } = matter
    this.#matter = matter
    this.#mask = new Mask(
      names.things.flatMap(({ kind, name }) =>
        kind === 'customer' || kind === 'supplier' ? [{ kind, name }] : [],
      ),
    )
    // Only what the person wrote: an answer of ours holds names and notes that others chose.
    const before = earlier.map((text) => this.#hidden(text))
    const question = this.#hidden(said.text)
    this.#grounds = [...before, question, today]
    this.messages = [
      { role: 'system', content: instructions({ voice, today }) },
      ...before.map((content) => ({ role: 'user' as const, content })),
      { role: 'user', content: question },
    ]
  }

  static async about(matter: Case): Promise<Thread> {
    const { conversationId } = matter.caller
    const earlier = conversationId
      ? await matter.house.books.read((tx) => lastSaid(tx, conversationId, EARLIER_MESSAGES))
      : []
    return new Thread(matter, earlier)
  }

  /** What a model filled in for a capability, as the capability wants it; null where it is no JSON. */
  inputOf(capability: AnyCapability, call: ToolCall): unknown {
    try {
      const filled = this.#mask.showIn(withoutNulls(JSON.parse(call.arguments || '{}')))
      const priced = mapMoney(capability.input, filled, (dinars) => Math.round(dinars * 100))
      return withIds(this.#matter.names, capability.name, priced)
    } catch (error) {
      if (error instanceof SyntaxError) return null
      throw error
    }
  }

  /** Runs what reads, by the one gate, and tells the model what came of it, without anybody's name in it. */
  async read(capability: AnyCapability, call: ToolCall): Promise<void> {
    const { house, caller, voice } = this.#matter
    const input = this.inputOf(capability, call)
    try {
      const { output } = await perform(house, capability, input, caller)
      this.found.push({ capability: capability.name, output })
      const said = mapMoney(capability.output, output, (amount) => sayMoney(centimes(amount), voice))
      const text = JSON.stringify(this.#mask.hideIn(withoutNulls(said)))
      this.#grounds.push(text)
      this.#counts.push(...lengthsIn(output))
      this.answer(call, text)
    } catch (error) {
      if (!(error instanceof SanadError)) throw error
      this.answer(call, JSON.stringify({ error: sayProblem(error.problem, voice) }))
    }
  }

  answer(call: ToolCall, content: string): void {
    const cut = content.length > MOST_LETTERS ? `${content.slice(0, MOST_LETTERS)}… (cut)` : content
    this.messages.push({ role: 'tool', tool_call_id: call.id, content: cut })
  }

  invented(text: string): string[] {
    return inventedIn(text, this.#grounds, this.#counts)
  }

  /** Whether an answer may be sent: it says something, in the person's letters, invents nothing and claims nothing. */
  isFit(text: string): boolean {
    return text !== '' && this.invented(text).length === 0 && !this.#inWrongScript(text) && !claimsDone(text)
  }

  askToMend(text: string): void {
    const { voice } = this.#matter
    const faults = { invented: this.invented(text), wrongScript: this.#inWrongScript(text), voice }
    this.messages.push({ role: 'assistant', content: text }, { role: 'user', content: mendIt(faults) })
  }

  #inWrongScript(text: string): boolean {
    return !inLettersOf(this.#matter.voice, text)
  }

  /** With everybody's name again. */
  shown(text: string): string {
    return this.#mask.show(text)
  }

  #hidden(text: string): string {
    let hidden = ''
    let done = 0
    for (const { kind, name, span } of peopleIn(this.#matter.names, text)) {
      hidden += text.slice(done, span[0]) + this.#mask.placeOf({ kind, name })
      done = span[1]
    }
    return this.#mask.hide(hidden + text.slice(done))
  }
}

function lengthsIn(value: unknown): number[] {
  if (Array.isArray(value)) return [value.length, ...value.flatMap(lengthsIn)]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(lengthsIn)
}
