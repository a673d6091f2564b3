import type { Concept } from '../hearing/concepts.ts'
import type { Written } from '../errands/written.ts'
import type { NamedKind } from '../store.ts'

/** A concept, a name of a kind, a time, or something that stands in the text as it was written. */
type Part = Concept | `#${NamedKind}` | '#period' | '#periods' | `@${Written}`
export type Need = Part | readonly Part[]
export type Frame<Ask extends string = string> = {
  ask: Ask
  needs: readonly Need[]
  not?: readonly Need[]
  weight?: number
}
