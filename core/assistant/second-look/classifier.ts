import { featuresOfPhrase } from './features.ts'
import { labelled, seen, type Seen } from './phrases.ts'

export type Likelihood = { seen: Seen; share: number }

const ROUNDS = 8
const STEP = 0.7
/** A label that is off by less is not moved: most of the work, and none of the result. */
const SLIGHT = 0.003
/** The languages stand in blocks: a stride without a common divisor mixes them. */
const STRIDE = 389
const LABELS = seen.length

/**
 * Softmax regression over the features of a phrase. It is taught when the house opens, always alike: the
 * same phrases in the same order, and no chance in it.
 */
export class Classifier {
  readonly #places = new Map<string, number>()
  readonly #weights: Float64Array
  readonly #steps: Float64Array

  constructor(examples: readonly { features: ReadonlySet<string>; seen: Seen }[]) {
    const taught = examples.map(({ features, seen: label }) => ({
      places: [...features].map((feature) => this.#place(feature)),
      label: seen.indexOf(label),
    }))
    this.#weights = new Float64Array(this.#places.size * LABELS)
    this.#steps = new Float64Array(this.#places.size * LABELS).fill(1)
    for (let round = 0; round < ROUNDS; round += 1)
      for (let at = 0; at < taught.length; at += 1) {
        const example = taught[(at * STRIDE + round) % taught.length]
        if (example) this.#learn(example.places, example.label)
      }
  }

  /** The likeliest first. */
  look(features: ReadonlySet<string>): Likelihood[] {
    const places = [...features].flatMap((feature) => this.#places.get(feature) ?? [])
    return [...this.#shares(places)]
      .map((share, at): Likelihood => ({ seen: seen[at] ?? 'outside', share }))
      .sort((a, b) => b.share - a.share)
  }

  #place(feature: string): number {
    const known = this.#places.get(feature) ?? this.#places.size
    this.#places.set(feature, known)
    return known
  }

  #shares(places: readonly number[]): Float64Array {
    const shares = new Float64Array(LABELS)
    const scale = scaleOf(places)
    for (const place of places)
      for (let label = 0; label < LABELS; label += 1)
        shares[label]! += this.#weights[place * LABELS + label]! * scale
    const most = Math.max(...shares)
    let all = 0
    for (let label = 0; label < LABELS; label += 1) all += shares[label] = Math.exp(shares[label]! - most)
    for (let label = 0; label < LABELS; label += 1) shares[label]! /= all
    return shares
  }

  #learn(places: readonly number[], right: number): void {
    const shares = this.#shares(places)
    const scale = scaleOf(places)
    for (let label = 0; label < LABELS; label += 1) {
      const off = shares[label]! - (label === right ? 1 : 0)
      if (Math.abs(off) < SLIGHT) continue
      for (const place of places) {
        const cell = place * LABELS + label
        const slope = off * scale
        const step = (this.#steps[cell]! += slope * slope)
        this.#weights[cell]! -= (STEP * slope) / Math.sqrt(step)
      }
    }
  }
}

/** A long message has more features, and is no surer for it. */
function scaleOf(places: readonly number[]): number {
  return 1 / Math.sqrt(Math.max(1, places.length))
}

export function taughtClassifier(): Classifier {
  return new Classifier(
    labelled.map(({ phrase, seen: label }) => ({ features: featuresOfPhrase(phrase), seen: label })),
  )
}
