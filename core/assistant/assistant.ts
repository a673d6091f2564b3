import { z } from 'zod'
import type { Caller } from '../capability.ts'
import { openChange } from '../change.ts'
import { notFound, SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { detectLanguage } from '../language/detect.ts'
import { isRightToLeft } from '../language/language.ts'
import { scriptOf } from '../language/script.ts'
import { tokenise } from '../language/tokens.ts'
import { id, isPaper, languages, type Language } from '../shapes.ts'
import { ready, runReady, type House, type ReadyCall } from '../perform.ts'
import { sayProblem } from '../problems/say.ts'
import { keepChange } from '../storage/changes.ts'
import type { Row, Tx } from '../storage/database.ts'
import { dayIn } from '../time.ts'
import type { Call } from './acting/calls.ts'
import type { Course } from './acting/course.ts'
import { deliberate } from './acting/deliberate.ts'
import { tongue } from './answering/voice.ts'
import type { Assistant, Listener, Plan, Reply, Said } from './contract.ts'
import { readState, type State } from './conversation/state.ts'
import { Memory } from './hearing/memory.ts'
import type { NameIndex } from './hearing/names.ts'
import { writtenDown } from './model/voice-notes.ts'
import { conversationInChats, findConversation, keepConversation, keepMessages } from './store.ts'

/** All that a plan holds until its door opens a transaction. */
type Steps = {
  began: number
  conversation: { id: string; row: Row<'Conversation'> | undefined }
  voice: Language
  state: State
  course: Course
  ready: ReadyCall[]
}

/** An input with the ids of what earlier calls made in place of their stand-ins. */
function withIds(input: unknown, made: ReadonlyMap<string, string>): unknown {
  if (typeof input === 'string') return made.get(input) ?? input
  if (Array.isArray(input)) return input.map((each) => withIds(each, made))
  if (made.size === 0 || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withIds(value, made)]))
}

/** The assistant: it hears, understands, asks the rooms, and says what they answered; a model only where that is not enough. */
export function openAssistant(house: House): Assistant {
  const memory = new Memory()

  async function plan(given: Said, asked: Caller, listener?: Listener): Promise<Plan> {
    const began = performance.now()
    const said = await writtenDown(house, given, asked)
    const { row, names } = await house.books.read(async (tx) => ({
      row: await conversationOf(tx, said, asked),
      names: await memory.namesFor(tx, asked.business.id),
    }))
    const id = row?.id ?? newId()
    const state = readState(row?.state, house.clock.now())
    const voice = voiceOf(said, asked, row, names)
    // What a capability says itself is said in the language of the answer.
    const caller = { ...asked, conversationId: id, language: voice }
    try {
      const course = await deliberate({ house, names, caller, said, state, voice, listener })
      const going = await readied(course.calls, caller)
      const steps = { began, conversation: { id, row }, voice, state }
      return {
        caller,
        said,
        steps: {
          ...steps,
          course: { ...course, calls: going.map(({ each }) => each) },
          ready: going.map(({ made }) => made),
        } satisfies Steps,
      }
    } catch (problem) {
      // A read-only key that asks for a change is a fault of the call; what a person may not do is said to them.
      if (!(problem instanceof SanadError) || problem.code === 'read_only_key') throw problem
      return {
        caller,
        said,
        steps: {
          began,
          conversation: { id, row },
          voice,
          state,
          course: sorry(problem, voice, state),
          ready: [],
        } satisfies Steps,
      }
    }
  }

  /** The calls with what was prepared for them, without those that can be spared. */
  async function readied(calls: readonly Call[], caller: Caller): Promise<{ each: Call; made: ReadyCall }[]> {
    const going: { each: Call; made: ReadyCall }[] = []
    for (const each of calls) {
      try {
        const made = await ready(house, each.capability, each.input, caller)
        await each.prepared?.(made.prepared)
        going.push({ each, made })
      } catch (problem) {
        if (!(problem instanceof SanadError) || !each.spared?.(problem)) throw problem
      }
    }
    return going
  }

  async function carryOut({ caller, said, steps }: Plan, tx: Tx): Promise<Reply> {
    const { course, ready: calls, voice } = steps as Steps
    const change = openChange(newId())
    const outputs: unknown[] = []
    const made = new Map<string, string>()
    for (const [at, call] of calls.entries()) {
      const output = await runReady(house, { ...call, input: withIds(call.input, made) }, tx, change)
      outputs.push(output)
      const { makes } = course.calls[at] ?? {}
      if (makes) made.set(makes, z.object({ id }).parse(output).id)
    }
    const changeId = await keepChange(tx, caller, change, house.clock.now().toISOString())
    const today = dayIn(caller.business.timeZone, house.clock.now())
    const composed = course.compose(outputs, tongue(voice, today), changeId)
    const shown = (course.found ?? outputs).map(withoutBytes)
    return keep(
      tx,
      { caller, said, steps },
      {
        ...composed,
        changeId: course.undoes ? undefined : changeId,
        data: shown.length === 1 ? shown[0] : shown.length === 0 ? null : shown,
        source: course.by ?? 'rules',
      },
    )
  }

  async function refuse(plan: Plan, problem: unknown, tx: Tx): Promise<Reply> {
    const { state, voice } = plan.steps as Steps
    if (!(problem instanceof SanadError)) throw problem
    return keep(tx, plan, {
      answer: sayProblem(problem.problem, voice),
      state: { ...state, pending: null },
      data: null,
      capability: null,
    })
  }

  async function keep(
    tx: Tx,
    { caller, said, steps }: Plan,
    told: {
      answer: string
      state: State
      data: unknown
      capability: string | null
      changeId?: string | undefined
      source?: Reply['source']
      pictures?: Reply['pictures']
      papers?: Reply['papers']
    },
  ): Promise<Reply> {
    const { began, conversation, voice } = steps as Steps
    const at = house.clock.now().toISOString()
    const script = isRightToLeft(voice) ? ('arabic' as const) : ('latin' as const)
    const { id, row } = conversation
    await keepConversation(tx, {
      id,
      businessId: caller.business.id,
      personId: caller.person.id,
      door: caller.door,
      createdAt: row?.createdAt ?? at,
      updatedAt: at,
      language: voice,
      script,
      state: JSON.stringify(told.state),
    })
    const message = { businessId: caller.business.id, conversationId: id, fileId: null, createdAt: at }
    await keepMessages(tx, [
      {
        ...message,
        id: newId(),
        role: 'person',
        text: said.text.slice(0, 4_000),
        capability: null,
        changeId: null,
        source: null,
        milliseconds: null,
      },
      {
        ...message,
        id: newId(),
        role: 'assistant',
        text: told.answer,
        capability: told.capability,
        changeId: told.changeId ?? null,
        source: told.source ?? 'rules',
        milliseconds: Math.round(performance.now() - began),
      },
    ])
    const { pending } = told.state
    return {
      answer: told.answer,
      language: voice === 'dz-Arab' || voice === 'dz-Latn' ? 'dz' : voice,
      script,
      conversationId: id,
      capability: told.capability,
      data: told.data,
      ...(told.changeId ? { changeId: told.changeId } : {}),
      ...(told.pictures ? { pictures: told.pictures } : {}),
      ...(told.papers ? { papers: told.papers } : {}),
      pending: pending && {
        kind: pending.kind,
        choices: pending.choices.map(({ id: of, label }) => ({ id: of, label })),
      },
      source: told.source ?? 'rules',
      ...(said.spoken === 'heard' ? { transcript: said.text } : {}),
    }
  }

  return { plan, carryOut, refuse }
}

/** A file is told of in the figures, and goes out beside them. */
function withoutBytes(output: unknown): unknown {
  return isPaper(output) ? { name: output.name, mime: output.mime, bytes: output.bytes.length } : output
}

/** In chats one for all channels; over HTTP the one that is named. Throws `not_found`. */
async function conversationOf(
  tx: Tx,
  { conversationId }: Said,
  caller: Caller,
): Promise<Row<'Conversation'> | undefined> {
  if (conversationId) {
    const row = await findConversation(tx, caller, conversationId)
    if (!row) throw notFound('conversation')
    return row
  }
  return caller.door === 'chat' || caller.door === 'terminal' ? conversationInChats(tx, caller) : undefined
}

const FAINT = 0.75

/** The language asked for, else that of the message, else that of the conversation or of the person. */
function voiceOf(
  said: Said,
  caller: Caller,
  row: Row<'Conversation'> | undefined,
  names: NameIndex,
): Language {
  if (said.language) return said.language
  const tokens = tokenise(said.text.slice(0, 2_000))
  const heard = detectLanguage(tokens, names.ownWords(tokens))
  const kept = languages.find((each) => each === row?.language) ?? caller.language
  const letters = scriptOf(said.text)
  // `annule`, `stock`, نعم: one word is of French and Darija, or of Arabic and Darija; the talk before tells which.
  const alone = row !== undefined && heard.language !== 'en' && heard.words.length === 1
  if (alone && isRightToLeft(kept) === (letters === 'arabic') && kept !== 'en') return kept
  // `la la 3 kilo` in a talk in Darija: a few words that tell little are of the talk they stand in.
  const near = kept === 'dz-Latn' ? 'fr' : kept === 'dz-Arab' ? 'ar' : null
  const faint = row !== undefined && heard.words.length <= 3 && heard.confidence < FAINT
  if (faint && heard.language === near) return kept
  if (heard.confidence >= 0.2) return heard.language
  // Too few words to tell the language, but never the letters: who writes Arabic reads it.
  return letters === null || isRightToLeft(kept) === (letters === 'arabic') ? kept : heard.language
}

function sorry(problem: SanadError, voice: Language, state: State): Course {
  return {
    calls: [],
    compose: () => ({
      answer: sayProblem(problem.problem, voice),
      state: { ...state, pending: null },
      capability: null,
    }),
  }
}
