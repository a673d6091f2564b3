import type { Call } from '../acting/calls.ts'
import type { Case } from '../acting/course.ts'
import type { Said, Tongue } from '../answering/voice.ts'
import type { Named } from '../understanding/questions.ts'
import type { Errand, Given } from './errand.ts'

/** How an errand is done. */
export type Act = {
  /** What it may be done to, as the books hold it: those that fit what was said. Without it, it is done to nothing in particular. */
  among?(matter: Case, given: Given): Promise<Named[]>
  /** Said where there is nothing that it could be done to. */
  none?: Said
  /** Done to all that fit, where several do. */
  toAll?: boolean
  /** What it can't be done without, asked for in these words. */
  lacks?(given: Given): Said | null
  /** It erases, or reaches other people: asked before it is done, in these words, or in those of `asks`. */
  first?: Said
  asks?(matter: Case, errand: Errand): Promise<string | null>
  /** Said instead of doing it, where it can't be done as it was meant. */
  instead?(matter: Case, errand: Errand): Promise<string | null>
  calls(things: readonly Named[], given: Given): Call[]
  /** What was done, as a title. */
  title: Said
  /** What it came to. */
  told?(outputs: readonly unknown[], tongue: Tongue, given: Given): string
}
