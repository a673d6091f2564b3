import type { z } from 'zod'
import type { Capability } from '../../capability.ts'
import type { Period } from '../../language/dates.ts'
import type { Centimes } from '../../money.ts'
import type { Language } from '../../shapes.ts'
import { call, type Call } from '../acting/calls.ts'
import type { Concept } from '../hearing/concepts.ts'
import type { Named, Question } from '../understanding/questions.ts'
import type { Tongue } from './voice.ts'

/** What a question needs: calls of capabilities, and how their outputs are said. Every figure comes from an output. */
export type Answering = { calls: Call[]; say: (outputs: readonly unknown[], tongue: Tongue) => string }

export type Asking = {
  today: string
  zone: string
  firstDay: string | null
  heard: (concept: Concept) => boolean
  /** An amount that was said with its unit. */
  amount: Centimes | null
  /** As it was written. */
  says: string
  voice: Language
  /** Who asks may see costs and figures. */
  seesFigures: boolean
  competitors: readonly Named[]
  /** What was booked last, where that is asked about. */
  newest: Newest
  /** Campaigns that were named and have no text yet. */
  textless: readonly string[]
  /** The address that the outside uses, where one is set. */
  address: string | null
}
/** The ids of the newest sale, expense, and expense with a photo. */
export type Newest = { sale: string | null; expense: string | null; receipt: string | null }

/** A question with its times made ready. */
export type About = {
  ask: Question['ask']
  slots: Question['slots']
  today: string
  /** The period that was said, if any; `period` is this month otherwise. */
  said: Period | undefined
  period: Period
  dates: { from: string; to: string }
  /** The days said, or all of time. */
  ever: { from?: string; to?: string }
  asking: Asking
  amount: Centimes | null
}
export type Answers = Partial<Record<Question['ask'], (about: About) => Answering>>

/** More in one list is a dump and no answer. */
export const MOST_LISTED = 8

export const month = (today: string): Period => ({
  from: `${today.slice(0, 7)}-01`,
  to: today,
  kind: 'month',
  name: 'this_month',
})

export function one<In extends z.ZodType, Out extends z.ZodType, Prepared>(
  capability: Capability<In, Out, Prepared>,
  input: z.input<In>,
  words: (output: z.output<Out>, tongue: Tongue) => string,
): Answering {
  return {
    calls: [call(capability, input)],
    say: ([output], tongue) => words(capability.output.parse(output), tongue),
  }
}

const MOST_THINGS = 4

/** The same asked of several things: the name fitted them all, so all are answered. */
export function each<Thing>(things: readonly Thing[], answer: (thing: Thing) => Answering): Answering {
  const all = things.slice(0, MOST_THINGS).map(answer)
  return {
    calls: all.flatMap(({ calls }) => calls),
    say: (outputs, tongue) => {
      let at = 0
      return all
        .map((part) => {
          const own = outputs.slice(at, at + part.calls.length)
          at += part.calls.length
          return part.say(own, tongue)
        })
        .join('\n')
    },
  }
}

export function plain(words: (tongue: Tongue) => string): Answering {
  return { calls: [], say: (_outputs, tongue) => words(tongue) }
}
