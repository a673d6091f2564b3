import { asking } from '../answering/asking-words.ts'
import { booked } from '../answering/booked-words.ts'
import { tongue, type Said, type Tongue } from '../answering/voice.ts'
import { speak, type Case, type Course } from '../acting/course.ts'
import { byLabel } from '../acting/choosing.ts'
import type { Choice, Pending } from '../conversation/state.ts'
import { says } from '../hearing/hear.ts'
import type { Named } from '../understanding/questions.ts'
import { acts } from './acts.ts'
import type { Act } from './act.ts'
import type { Errand, ErrandName, Given } from './errand.ts'
import { withCampaign } from './campaign-acts.ts'
import { errandWords as words } from './errand-words.ts'
import { givenOf } from './given.ts'
import { takeInGoods } from './goods.ts'

/** More than these are no choice, and too much for one yes. */
const MOST_THINGS = 8

/** Begins an errand: what it is done to is found in the books, what it lacks is asked, and what erases or sends is asked first. */
export async function sendOn(matter: Case, name: ErrandName): Promise<Course> {
  if (name === 'take_in_goods') return takeInGoods(matter)
  const given = givenOf(matter, name)
  const ofCampaign = name === 'change_campaign' || name === 'send_campaign'
  return goOn(matter, { name, things: null, given: ofCampaign ? await withCampaign(matter, given) : given })
}

/** Goes on with the answer to what was asked about it; null where the message is something else. */
export async function followErrand(
  matter: Case,
  pending: Pending,
  { errand, lacks }: NonNullable<Pending['errand']>,
  chosen: Choice | null,
): Promise<Course | null> {
  const { heard } = matter
  const choice = chosen ?? (pending.choices.length > 0 ? byLabel(pending, heard) : null)
  if (choice?.is === 'thing') return goOn(matter, { ...errand, things: [choice] })
  if (choice?.is === 'yes') return doIt(matter, errand)
  if (choice?.is === 'no' || (says(heard, 'no', 'undo') && heard.numbers.length === 0))
    return speak(words.leftAsIs, matter.state)
  if (!lacks) return null
  const given: Given = { ...errand.given, ...givenOf(matter, errand.name) }
  if (!acts[errand.name].lacks?.(given)) return goOn(matter, { ...errand, given })
  const text = heard.text.trim()
  const named = { ...given, name: text.slice(0, 120) }
  return acts[errand.name].lacks?.(named) ? null : goOn(matter, { ...errand, given: named })
}

async function goOn(matter: Case, errand: Errand): Promise<Course> {
  const act: Act = acts[errand.name]
  const voice = tongue(matter.voice, matter.today)
  if (act.among && !errand.things) {
    const found = await act.among(matter, errand.given)
    if (found.length === 0) return speak(act.none ?? words.nothingThere, matter.state)
    const every = act.toAll ?? errand.given.all ?? false
    if (found.length > 1 && !every) return askWhich(matter, errand, found.slice(0, MOST_THINGS))
    return goOn(matter, { ...errand, things: found.slice(0, MOST_THINGS) })
  }
  const lack = act.lacks?.(errand.given)
  if (lack)
    return ask(matter, { errand, lacks: true }, 'clarify', () => ({ text: voice.of(lack), choices: [] }))
  const instead = await act.instead?.(matter, errand)
  if (instead) return say(matter, instead)
  if (!act.first) return doIt(matter, errand)
  const effect = (await act.asks?.(matter, errand)) ?? `${titled(act.first, errand, voice)}.`
  return ask(matter, { errand, lacks: false }, 'confirm', (t) => ({
    text: `${effect}\n${t.of(asking.confirm)}`,
    choices: [
      { id: 'yes', label: t.of(asking.yes), value: { is: 'yes' } },
      { id: 'no', label: t.of(asking.no), value: { is: 'no' } },
    ],
  }))
}

function doIt(matter: Case, errand: Errand): Course {
  const act: Act = acts[errand.name]
  const calls = act.calls(errand.things ?? [], errand.given)
  return {
    calls,
    compose: (outputs, t, changeId) => {
      const told = act.told?.(outputs, t, errand.given) ?? ''
      return {
        answer: [
          `✅ ${titled(act.title, errand, t)}.`,
          ...(told ? [told] : []),
          ...(changeId ? [t.of(booked.undo)] : []),
        ].join('\n'),
        // What was booked before is not what a correction would now set right.
        state: { ...matter.state, pending: null, booked: null },
        capability: calls[0]?.capability.name ?? null,
      }
    },
  }
}

function titled(title: Said, { things }: Errand, t: Tongue): string {
  const names = (things ?? []).map(({ name }) => name).filter((name) => name !== '')
  return names.length === 0 ? t.of(title) : `${t.of(title)} : ${names.join(', ')}`
}

function askWhich(matter: Case, errand: Errand, found: readonly Named[]): Course {
  return ask(matter, { errand, lacks: false }, 'clarify', (t) => ({
    text: `${t.of(acts[errand.name].first ?? acts[errand.name].title)}. ${t.of(words.which)}`,
    choices: found.map(({ id, name }) => ({ id, label: name, value: { is: 'thing', id, name } })),
  }))
}

function ask(
  { state, now }: Case,
  errand: NonNullable<Pending['errand']>,
  kind: Pending['kind'],
  question: (t: Tongue) => { text: string; choices: Pending['choices'] },
): Course {
  return {
    calls: [],
    compose: (_outputs, t) => {
      const { text, choices } = question(t)
      const list = choices.map(({ label }, at) => `${at + 1}. ${label}`)
      const pending: Pending = { at: now.toISOString(), kind, drafts: [], hole: null, choices, errand }
      return {
        answer: kind === 'confirm' ? text : [text, ...list].join('\n'),
        state: { ...state, pending },
        capability: null,
      }
    },
  }
}

function say({ state }: Case, text: string): Course {
  return { calls: [], compose: () => ({ answer: text, state, capability: null }) }
}
