import type { Pending } from '../conversation/state.ts'
import type { Correction } from '../understanding/corrections.ts'
import type { Ways } from '../understanding/deeds.ts'
import { says } from '../hearing/hear.ts'
import type { NameIndex } from '../hearing/names.ts'
import { newId } from '../../ids.ts'
import { isMissing, type Draft, type Hole, type Line, type Who } from '../understanding/drafts.ts'
import type { Tongue } from '../answering/voice.ts'
import { described, lineSaid } from '../answering/describing.ts'
import { categoryName } from '../answering/names.ts'
import { asking } from '../answering/asking-words.ts'
import { booked } from '../answering/booked-words.ts'
import type { Case, Course } from './course.ts'

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
      const choices = choicesFor(hole, drafts[draft], tongue, nearest(matter.names, hole, drafts[draft]))
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

function unknownWho(kind: 'customer' | 'supplier', draft: Draft | undefined) {
  if (kind === 'customer') return asking.unknownPerson
  const owed = draft?.do === 'supplier_entry' && draft.kind === 'debt'
  return owed ? asking.unknownLender : asking.unknownSupplier
}

function nameAt(draft: Draft | undefined, line: number): string {
  const item = draft && 'lines' in draft ? draft.lines[line]?.item : undefined
  if (!item) return ''
  return item.is === 'known' || item.is === 'new' ? item.name : item.said
}

/** `3 lait × 140 DA, 2 pain × 20 DA` */
function missingIn(draft: Draft | undefined, tongue: Tongue): string {
  return draft && 'lines' in draft
    ? draft.lines
        .filter(isMissing)
        .map((line) => lineSaid(line, tongue))
        .join(', ')
    : ''
}

/** The items that a name which fits none comes nearest to. */
function nearest(names: NameIndex, hole: Hole, draft: Draft | undefined): PendingChoice[] {
  const said = unknownIn(hole, draft)
  return said === null
    ? []
    : names.nearest(said).map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } }))
}

function unknownIn(hole: Hole, draft: Draft | undefined): string | null {
  if (hole.hole === 'item') return hole.among.length === 0 && hole.said ? hole.said : null
  if (hole.hole !== 'newItems' || !draft || !('lines' in draft)) return null
  const [only, ...more] = draft.lines.filter(isMissing)
  return only?.item.is === 'unknown' && more.length === 0 ? only.item.said : null
}

function choicesFor(
  hole: Hole,
  draft: Draft | undefined,
  tongue: Tongue,
  near: PendingChoice[],
): PendingChoice[] {
  switch (hole.hole) {
    case 'item':
      if (hole.among.length === 0 && hole.line !== null && hole.said)
        return [
          { id: 'create', label: tongue.of(asking.addAsNew)(hole.said), value: { is: 'create' } },
          ...near,
          { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
        ]
      if (near.length > 0) return [...near, { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } }]
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
    case 'category':
      return hole.among.map((code) => ({
        id: code,
        label: categoryName(code, tongue),
        value: { is: 'category', code },
      }))
    case 'direction':
      return [
        ...ownDebt(draft, tongue),
        ...(['credit', 'payment'] as const).map((kind) => ({
          id: kind,
          label: tongue.of(draft && 'ours' in draft && kind === 'credit' ? asking.theyOwe : booked[kind]),
          value: { is: 'direction' as const, kind },
        })),
      ]
    case 'newItems':
      return [
        { id: 'create', label: tongue.of(asking.addAndBook), value: { is: 'create' } },
        ...(draft?.do === 'purchase'
          ? [{ id: 'plain', label: tongue.of(asking.expenseOnly), value: { is: 'plain' as const } }]
          : []),
        ...near,
        { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
      ]
    case 'sellPrice':
    case 'pack':
    case 'time':
    case 'name':
      return []
  }
}

/** `karim ysalni 500` of a customer: what we owe them is kept as a supplier's. */
function ownDebt(draft: Draft | undefined, tongue: Tongue): PendingChoice[] {
  if (draft?.do !== 'entry' || !draft.ours || draft.customer?.is !== 'known') return []
  const { customer, amount, date } = draft
  const supplier: Who = { is: 'new', standIn: newId(), name: customer.name, unit: '', price: null }
  const debt: Draft = { do: 'supplier_entry', kind: 'debt', supplier, amount, date }
  return [{ id: 'debt', label: tongue.of(asking.weOwe), value: { is: 'deed', draft: debt } }]
}

function question(hole: Hole, draft: Draft | undefined, tongue: Tongue): string {
  switch (hole.hole) {
    case 'item':
      return hole.among.length > 0
        ? tongue.of(asking.whichItem)(hole.said)
        : tongue.of(asking.unknownItem)(hole.said)
    case 'customer':
    case 'supplier':
      if (hole.among.length > 0) return tongue.of(asking.whichItem)(hole.said ?? '')
      if (hole.said !== null) return tongue.of(unknownWho(hole.hole, draft))(hole.said)
      return tongue.of(hole.hole === 'customer' ? asking.whichCustomer : asking.whichSupplier)
    case 'price':
      return `${nameAt(draft, hole.line)} : ${tongue.of(asking.orElse)(hole.among.map((each) => tongue.money(each)))}`
    case 'amount':
      return hole.among.length > 0
        ? tongue.of(asking.orElse)(hole.among.map((each) => tongue.money(each)))
        : tongue.of(asking.amount)
    case 'newItems':
      return tongue.of(asking.notInCatalogue)(missingIn(draft, tongue))
    case 'sellPrice':
      return tongue.of(asking.sellPrice)(hole.name)
    case 'pack':
      return tongue.of(asking.pack)(hole.name)
    case 'category':
      return tongue.of(asking.whatFor)(hole.said)
    case 'direction':
      return tongue.of(draft && 'ours' in draft ? asking.whoOwes : asking.direction)
    case 'time':
      return tongue.of(asking.time)
    case 'name':
      return tongue.of(asking.campaignName)
  }
}
