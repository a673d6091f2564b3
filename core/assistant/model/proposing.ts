import { book } from '../acting/booking.ts'
import type { Case, Course } from '../acting/course.ts'
import { asking } from '../answering/asking-words.ts'
import type { Tongue } from '../answering/voice.ts'
import type { Pending } from '../conversation/state.ts'
import { holeIn, type Draft } from '../understanding/drafts.ts'
import { described } from '../answering/describing.ts'
import { isSaid } from './saying.ts'

/**
 * What a model wants to book goes the way of what the rules understood: what is open is asked, what the person
 * said in so many words is booked and echoed with its undo, and all else is shown and waits for a yes.
 */
export async function propose(matter: Case, drafts: readonly Draft[]): Promise<Course> {
  const open = drafts.some((draft) => holeIn(draft) !== null)
  const clear = drafts.every((draft) => isSaid(draft, matter.heard, matter.today))
  const course = open || clear ? await book(matter, drafts) : confirm(matter, drafts)
  return { ...course, by: 'model' }
}

function confirm({ now, state, caller }: Case, drafts: readonly Draft[]): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => ({
      answer: [
        ...drafts.map((draft) => described(draft, tongue, caller.business.timeZone)),
        tongue.of(asking.confirm),
      ].join('\n'),
      state: { ...state, pending: pendingFor(drafts, now, tongue) },
      capability: null,
    }),
  }
}

function pendingFor(drafts: readonly Draft[], now: Date, tongue: Tongue): Pending {
  return {
    at: now.toISOString(),
    kind: 'confirm',
    drafts: [...drafts],
    hole: null,
    choices: [
      { id: 'yes', label: tongue.of(asking.yes), value: { is: 'yes' } },
      { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
    ],
  }
}
