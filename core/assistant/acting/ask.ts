import type { Pending } from '../conversation/state.ts'
import type { Draft, Hole } from '../understanding/drafts.ts'
import type { Tongue } from '../answering/voice.ts'
import { described } from '../answering/describing.ts'
import { asking, booked, talk } from '../answering/words.ts'
import type { Case, Course } from './course.ts'

type PendingChoice = Pending['choices'][number]

/** Asks about one hole of the drafts, with what may fill it as numbered choices. */
export function askAbout(
  matter: Pick<Case, 'state' | 'now'>,
  drafts: readonly Draft[],
  draft: number,
  hole: Hole,
): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const choices = choicesFor(hole, tongue)
      const pending: Pending = {
        at: matter.now.toISOString(),
        kind: 'clarify',
        drafts: [...drafts],
        hole: { draft, hole },
        choices,
      }
      const list = choices.map(({ label }, at) => `${at + 1}. ${label}`)
      return {
        answer: [question(hole, tongue), ...list].join('\n'),
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

function choicesFor(hole: Hole, tongue: Tongue): PendingChoice[] {
  switch (hole.hole) {
    case 'item':
      return hole.among
        .slice(0, 8)
        .map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
    case 'customer':
    case 'supplier':
      if (hole.among.length > 0)
        return hole.among
          .slice(0, 8)
          .map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
      if (hole.said === null) return []
      return [
        { id: 'create', label: tongue.of(asking.addAsNew)(hole.said), value: { is: 'create' } },
        { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
      ]
    case 'amount':
    case 'price':
      return hole.among.map((centimes) => ({
        id: String(centimes),
        label: tongue.money(centimes),
        value: { is: 'money', centimes },
      }))
    case 'direction':
      return (['credit', 'payment'] as const).map((kind) => ({
        id: kind,
        label: tongue.of(booked[kind]),
        value: { is: 'direction', kind },
      }))
    case 'pack':
    case 'time':
    case 'name':
      return []
  }
}

function question(hole: Hole, tongue: Tongue): string {
  switch (hole.hole) {
    case 'item':
      return hole.among.length > 0
        ? tongue.of(asking.whichItem)(hole.said)
        : tongue.of(asking.unknownItem)(hole.said)
    case 'customer':
    case 'supplier':
      if (hole.among.length > 0) return tongue.of(asking.whichItem)(hole.said ?? '')
      if (hole.said !== null)
        return tongue.of(hole.hole === 'customer' ? asking.unknownPerson : talk.unknownName)(hole.said)
      return tongue.of(hole.hole === 'customer' ? asking.whichCustomer : asking.whichSupplier)
    case 'amount':
    case 'price':
      return tongue.of(hole.among.length > 0 ? asking.whichAmount : asking.amount)
    case 'pack':
      return tongue.of(asking.pack)(hole.name)
    case 'direction':
      return tongue.of(asking.direction)
    case 'time':
      return tongue.of(asking.time)
    case 'name':
      return tongue.of(asking.campaignName)
  }
}
