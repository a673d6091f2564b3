import { CLASSES } from '../classes.ts'
import { FEATURES } from '../glyphs.ts'
import type { Chance } from './chance.ts'

export type Example = { features: Float32Array; is: number; family: string }
export type Weights = { hidden: number; into: Float32Array; out: Float32Array }

/** How likely each class is. */
export function forward({ hidden: count, into, out }: Weights, features: Float32Array) {
  const hidden = new Float32Array(count + 1)
  for (let h = 0; h < count; h++) {
    let sum = 0
    for (let i = 0; i < FEATURES; i++) sum += into[h * FEATURES + i]! * features[i]!
    hidden[h] = Math.max(0, sum)
  }
  hidden[count] = 1
  const scores = new Float32Array(CLASSES.length)
  for (let c = 0; c < CLASSES.length; c++) {
    for (let h = 0; h <= count; h++) scores[c]! += out[c * (count + 1) + h]! * hidden[h]!
  }
  const most = Math.max(...scores)
  let all = 0
  for (let c = 0; c < scores.length; c++) all += scores[c] = Math.exp(scores[c]! - most)
  return { hidden, out: scores.map((score) => score / all) }
}

/** The answer asked for is never quite certain, so that the network is not either where it meets another hand. */
const UNCERTAIN = 0.01

/** Learns by small steps down the slope of its errors, fourteen times over the examples. */
export function trained(examples: readonly Example[], count: number, chance: Chance): Weights {
  const weights: Weights = {
    hidden: count,
    into: Float32Array.from({ length: count * FEATURES }, () => (chance.number() - 0.5) * 0.2),
    out: Float32Array.from({ length: CLASSES.length * (count + 1) }, () => (chance.number() - 0.5) * 0.2),
  }
  for (let round = 0; round < 14; round++) {
    const step = 0.03 * 0.8 ** round
    for (const example of chance.shuffled(examples)) learn(weights, example, step)
  }
  return weights
}

function learn(weights: Weights, { features, is }: Example, step: number): void {
  const { hidden: count } = weights
  const { hidden, out } = forward(weights, features)
  const back = new Float32Array(count)
  for (let c = 0; c < CLASSES.length; c++) {
    const error = out[c]! - (c === is ? 1 - UNCERTAIN : UNCERTAIN / (CLASSES.length - 1))
    for (let h = 0; h <= count; h++) {
      const at = c * (count + 1) + h
      if (h < count) back[h]! += error * weights.out[at]!
      weights.out[at]! -= step * error * hidden[h]!
    }
  }
  for (let h = 0; h < count; h++) {
    if (hidden[h]! <= 0) continue
    const by = step * back[h]!
    for (let i = 0; i < FEATURES; i++) weights.into[h * FEATURES + i]! -= by * features[i]!
  }
}

/** The share of examples that the network names rightly. */
export function shareRight(weights: Weights, examples: readonly Example[]): number {
  const right = examples.filter(({ features, is }) => {
    const { out } = forward(weights, features)
    return out.indexOf(Math.max(...out)) === is
  })
  return right.length / Math.max(1, examples.length)
}

/** A byte a weight. */
export function packed({ hidden, into, out }: Weights) {
  return { hidden, into: inBytes(into), out: inBytes(out) }
}

function inBytes(values: Float32Array): { scale: number; bytes: string } {
  const scale = Math.max(...values.map(Math.abs)) / 127
  const bytes = Int8Array.from(values, (value) => Math.round(value / scale))
  return { scale, bytes: Buffer.from(bytes.buffer).toString('base64') }
}
