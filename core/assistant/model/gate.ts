import type { Listener } from '../contract.ts'

/** The end of a sentence or a line; a point inside a number ends nothing. */
const END = /[.!?؟…](?=\s)|\n/g

/**
 * Lets an answer through while it is being written, one whole sentence after the other, each only once its
 * figures are known to be true. After a sentence that is not fit nothing more goes through.
 */
export class Gate {
  readonly #listener: Listener
  readonly #fit: (sentence: string) => boolean
  readonly #spoken: (sentence: string) => string
  #held = ''
  #sent = false
  #shut = false

  constructor(
    listener: Listener,
    how: { fit: (sentence: string) => boolean; spoken: (sentence: string) => string },
  ) {
    this.#listener = listener
    this.#fit = how.fit
    this.#spoken = how.spoken
  }

  hear(piece: string): void {
    this.#held += piece
    const end = [...this.#held.matchAll(END)].at(-1)
    if (!end) return
    const until = end.index + end[0].length
    this.#let(this.#held.slice(0, until))
    this.#held = this.#held.slice(until)
  }

  /** The rest, once the answer is whole. */
  finish(): void {
    this.#let(this.#held)
    this.#held = ''
  }

  /** What went through so far is taken back, and the next answer begins. */
  again(): void {
    if (this.#sent) this.#listener.reset()
    this.#held = ''
    this.#sent = false
    this.#shut = false
  }

  #let(sentence: string): void {
    if (this.#shut || sentence === '') return
    if (this.#fit(sentence)) {
      this.#listener.text(this.#spoken(sentence))
      this.#sent = true
    } else this.#shut = true
  }
}
