import type { Caller } from '../../capability.ts'
import type { House } from '../../perform.ts'
import type { Language } from '../../shapes.ts'
import type { Tongue } from '../answering/voice.ts'
import type { Listener, Reply, Said } from '../contract.ts'
import type { State } from '../conversation/state.ts'
import type { Heard } from '../hearing/hear.ts'
import type { NameIndex } from '../hearing/names.ts'
import type { Bench } from '../understanding/details.ts'
import type { Call } from './calls.ts'

/** What is going to be done about a message: calls to run in one change, and words made of what they answer. */
export type Course = {
  calls: Call[]
  /** The calls take back a change, so that there is nothing of theirs to undo. */
  undoes?: boolean
  /** A model chose it; what it read meanwhile is shown beside the answer. */
  by?: 'model'
  found?: unknown[]
  compose: (outputs: readonly unknown[], tongue: Tongue, changeId: string | undefined) => Composed
}
export type Composed = {
  answer: string
  state: State
  capability: string | null
  pictures?: Reply['pictures']
  papers?: Reply['papers']
}

export type Matter = {
  house: House
  names: NameIndex
  caller: Caller
  said: Said
  state: State
  voice: Language
  listener?: Listener | undefined
}
/** The matter with all that understanding needs at hand. */
export type Case = Matter & { heard: Heard; bench: Bench; today: string; now: Date }

/** A course that only says something. */
export function speak(words: Record<Language, string>, state: State): Course {
  return { calls: [], compose: (_outputs, tongue) => ({ answer: tongue.of(words), state, capability: null }) }
}
