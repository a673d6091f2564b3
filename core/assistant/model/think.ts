import { ANSWER_WITHIN_MS } from '../../ai/asking.ts'
import type { Turn } from '../../ai/turn.ts'
import type { Case, Course } from '../acting/course.ts'
import { claimsDone } from './claims.ts'
import { draftOf } from './drafting.ts'
import { Gate } from './gate.ts'
import { offersFor, toolOf, type Offers } from './offers.ts'
import { propose } from './proposing.ts'
import { Thread } from './thread.ts'

/** What a model made of a message, or why there is nothing of it. */
export type Thought = { course: Course } | { without: 'off' | 'spent' | 'failed' }

const MOST_TURNS = 4
/** What carrying out and writing down still take. */
const KEPT_FOR_US_MS = 500

/**
 * Asks the model about a message that the rules are not sure of.
 *
 * What changes the books is offered in the first turn alone, when the model has seen nothing but what the person
 * wrote. From then on its context holds names, notes and pages that others wrote, and no text of others can reach
 * a tool that changes anything, whatever it says and however the model obeys.
 */
export async function think(matter: Case): Promise<Thought> {
  const { house, caller, heard, listener } = matter
  const { model } = house.parts
  const standing = await model.standing(caller)
  if (standing !== 'ready') {
    return { without: standing === 'spent' ? 'spent' : standing === 'resting' ? 'failed' : 'off' }
  }
  const thread = await Thread.about(matter)
  const offers = offersFor(house, caller)
  const until = Date.now() + ANSWER_WITHIN_MS - KEPT_FOR_US_MS
  const gate = listener && gateFor(thread, listener)
  const turn = (tools: Offers[keyof Offers][]): Promise<Turn | null> =>
    model.converse(caller, {
      purpose: 'chat',
      messages: thread.messages,
      tools: tools.flatMap((some) => [...some.values()]).map(toolOf),
      until,
      ...(gate ? { onText: (piece) => gate.hear(piece), again: () => gate.again() } : {}),
    })

  listener?.working({ step: 'thinking' })
  for (let turns = 1; turns <= MOST_TURNS; turns++) {
    const first = turns === 1
    // A question changes nothing.
    const changes = first && !heard.asks ? [offers.changes] : []
    const spoken = await turn(turns === MOST_TURNS ? [] : [offers.reads, ...changes])
    if (!spoken) return failed(gate)
    if (spoken.toolCalls.length === 0) return answered(matter, thread, spoken, { turn, gate })
    gate?.again()
    const drafts = first ? draftsOf(matter, thread, spoken, offers) : []
    if (drafts === null) return failed(gate)
    if (drafts.length > 0) return { course: await propose(matter, drafts) }
    await readAll(matter, thread, spoken, offers)
  }
  return failed(gate)
}

function gateFor(thread: Thread, listener: NonNullable<Case['listener']>): Gate {
  return new Gate(listener, {
    fit: (sentence) => thread.invented(sentence).length === 0 && !claimsDone(sentence),
    spoken: (sentence) => thread.shown(sentence),
  })
}

function failed(gate: Gate | undefined): Thought {
  gate?.again()
  return { without: 'failed' }
}

/** Drafts of the changes that were called for; null where one of them can't be made out. */
function draftsOf({ names }: Case, thread: Thread, { toolCalls }: Turn, { changes }: Offers) {
  const drafts = toolCalls.flatMap((call) => {
    const capability = changes.get(call.name)
    return capability ? [draftOf(call.name, thread.inputOf(capability, call), names)] : []
  })
  return drafts.some((draft) => draft === null) ? null : drafts.filter((draft) => draft !== null)
}

async function readAll(
  { listener }: Case,
  thread: Thread,
  { message, toolCalls }: Turn,
  { reads }: Offers,
): Promise<void> {
  thread.messages.push(message)
  for (const call of toolCalls) {
    const capability = reads.get(call.name)
    if (capability) {
      listener?.working({ step: 'reading', capability: capability.name })
      await thread.read(capability, call)
    } else thread.answer(call, '{"error":"no such tool"}')
  }
}

/** An answer goes out when its figures are true; one that is not is written again once. */
async function answered(
  matter: Case,
  thread: Thread,
  spoken: Turn,
  { turn, gate }: { turn: (tools: []) => Promise<Turn | null>; gate: Gate | undefined },
): Promise<Thought> {
  let text = spoken.text.trim()
  if (!thread.isFit(text)) {
    thread.askToMend(text)
    text = (await turn([]))?.text.trim() ?? ''
  }
  if (!thread.isFit(text)) return failed(gate)
  gate?.finish()
  const found = thread.found.map(({ output }) => output)
  return {
    course: {
      calls: [],
      by: 'model',
      found,
      compose: () => ({
        answer: thread.shown(text),
        state: { ...matter.state, pending: null },
        capability: thread.found[0]?.capability ?? null,
      }),
    },
  }
}
