import type { Concept } from '../hearing/concepts.ts'
import type { NamedKind } from '../store.ts'

type Part = Concept | `#${NamedKind}` | '#period' | '#periods'
export type Need = Part | readonly Part[]
export type Frame = { ask: string; needs: readonly Need[]; not?: readonly Need[]; weight?: number }
