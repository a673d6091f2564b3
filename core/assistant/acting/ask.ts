import type { Pending } from '../conversation/state.ts'
import type { Correction } from '../understanding/corrections.ts'
import type { Ways } from '../understanding/deeds.ts'
import { says } from '../hearing/hear.ts'
import type { Draft, Hole, Line } from '../understanding/drafts.ts'
import type { Tongue } from '../answering/voice.ts'
import { described, lineSaid } from '../answering/describing.ts'
import { asking } from '../answering/asking-words.ts'
import { booked } from '../answering/booked-words.ts'
import type { Case, Course } from './course.ts'
import { choicesFor, question } from './hole-questions.ts'

type PendingChoice = Pending['choices'][number]

/** Asks about one hole of the drafts, with what may fill it as numbered choices. */
export function askAbout(
  matter: Pick<Case, 'state' | 'now' | 'names'>,
  drafts: readonly Draft[],
  draft: number,
  hole: Hole,
): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const choices = choicesFor(hole, drafts[draft], tongue, matter.names)
      const pending: Pending = {
        at: matter.now.toISOString(),
        kind: hole.hole === 'price' && hole.leaps ? 'confirm' : 'clarify',
        drafts: [...drafts],
        hole: { draft, hole },
        choices,
      }
      return {
        answer: [question(hole, drafts[draft], tongue), ...listed(choices)].join('\n'),
        state: { ...matter.state, pending },
        capability: null,
      }
    },
  }
}

export function askToConfirm(
  matter: Pick<Case, 'state' | 'now' | 'caller'>,
  drafts: readonly Draft[],
): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const choices: PendingChoice[] = [
        { id: 'yes', label: tongue.of(asking.yes), value: { is: 'yes' } },
        { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
      ]
      const pending: Pending = {
        at: matter.now.toISOString(),
        kind: 'confirm',
        drafts: [...drafts],
        hole: null,
        choices,
      }
      const what = drafts.map((draft) => described(draft, tongue, matter.caller.business.timeZone))
      return {
        answer: [...what, tongue.of(asking.confirm)].join('\n'),
        state: { ...matter.state, pending },
        capability: null,
      }
    },
  }
}

/** Asks what was done with goods that were counted. */
export function askWhichDeed(matter: Pick<Case, 'state' | 'now'>, ways: Ways): Course {
  return askAmong(matter, (tongue) => ({
    asked: tongue.of(asking.whichDeed)(
      ways.flatMap((way) => ('lines' in way ? [linesSaid(way.lines, tongue)] : []))[0] ?? '',
    ),
    choices: ways.map((draft) => ({
      id: draft.do,
      label: tongue.of('gone' in draft ? booked.gift : deedNames[draft.do]),
      value: { is: 'deed', draft },
    })),
  }))
}

function linesSaid(lines: readonly Line[], tongue: Tongue): string {
  return lines.map((line) => lineSaid(line, tongue)).join(', ')
}

const deedNames = {
  expense: asking.spent,
  sale: asking.sold,
  stock_in: asking.cameIn,
  loss: asking.lost,
} as const

/** Asks which line of what was booked a correction is of. */
export function askWhichLine(matter: Pick<Case, 'state' | 'now'>, among: readonly Correction[]): Course {
  return askAmong(matter, (tongue) => ({
    asked: tongue.of(asking.whichLine),
    choices: among.map(({ name, drafts }, at) => ({
      id: String(at + 1),
      label: name,
      value: { is: 'instead', drafts },
    })),
  }))
}

function askAmong(
  { state, now }: Pick<Case, 'state' | 'now'>,
  say: (tongue: Tongue) => { asked: string; choices: PendingChoice[] },
): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const { asked: text, choices } = say(tongue)
      choices.push({ id: 'no', label: tongue.of(asking.no), value: { is: 'no' } })
      const pending: Pending = { at: now.toISOString(), kind: 'clarify', drafts: [], hole: null, choices }
      return { answer: [text, ...listed(choices)].join('\n'), state: { ...state, pending }, capability: null }
    },
  }
}

/** What was answered is none of what was asked: the question stands, whole. */
export function askAgain({ state, caller, heard }: Pick<Case, 'state' | 'caller' | 'heard'>): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const { pending } = state
      const agreed = says(heard, 'yes') && (pending?.choices.length ?? 0) > 0
      return {
        answer: [
          tongue.of(agreed ? asking.yesToWhich : asking.again),
          ...(pending ? asked(pending, tongue, caller.business.timeZone) : []),
          ...listed(pending?.choices ?? []),
        ].join('\n'),
        state,
        capability: null,
      }
    },
  }
}

/** The answer to what was asked meanwhile, and the question of ours that still stands. */
export function standing(course: Course, pending: Pending, { caller }: Pick<Case, 'caller'>): Course {
  return {
    ...course,
    compose: (outputs, tongue, changeId) => {
      const composed = course.compose(outputs, tongue, changeId)
      const open = [...asked(pending, tongue, caller.business.timeZone), ...listed(pending.choices)].join(' ')
      return {
        ...composed,
        answer: `${composed.answer}\n${tongue.of(asking.stillWaiting)(open)}`,
        state: { ...composed.state, pending },
      }
    },
  }
}

/** What a question of ours asks, without its choices. */
function asked({ hole, drafts, choices }: Pending, tongue: Tongue, zone: string): string[] {
  if (hole) return [question(hole.hole, drafts[hole.draft], tongue)]
  const deed = choices.flatMap(({ value }) => (value.is === 'deed' ? [value.draft] : []))[0]
  if (deed && 'lines' in deed) return [tongue.of(asking.whichDeed)(linesSaid(deed.lines, tongue))]
  return [...drafts.map((draft) => described(draft, tongue, zone)), tongue.of(asking.confirm)]
}

function listed(choices: readonly PendingChoice[]): string[] {
  return choices.map(({ label }, at) => `${at + 1}. ${label}`)
}
