import type { Caller } from '../../capability.ts'
import type { SanadError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { isRightToLeft } from '../../language/language.ts'
import { withMarks } from '../../language/marks.ts'
import { sayProblem } from '../../problems/say.ts'
import type { Language } from '../../shapes.ts'
import type { Row, Tx } from '../../storage/database.ts'
import type { Composed } from '../acting/course.ts'
import type { Reply, Said } from '../contract.ts'
import { keepConversation, keepMessages } from '../store.ts'
import type { State } from './state.ts'

/** One message of a conversation, on the way to its answer. */
export type Turn = {
  /** What the clock of the process said. */
  began: number
  conversation: { id: string; row: Row<'Conversation'> | undefined }
  caller: Caller
  said: Said
  /** What it is answered in. */
  voice: Language
  /** What the conversation remembered when the message came. */
  state: State
}

/** What is answered, and what it rests on. */
export type Told = Composed & {
  data: unknown
  source: Reply['source']
  changeId?: string | undefined
}

/** What is said where a rule stands against what was asked; a question that waited is let go. */
export function sorry({ problem }: SanadError, { state, voice }: Turn): Told {
  return {
    answer: sayProblem(problem, voice),
    state: { ...state, pending: null },
    data: null,
    capability: null,
    source: 'rules',
  }
}

/** Keeps what was said and what is answered, and makes of it what a door sends back. */
export async function keepTurn(tx: Tx, turn: Turn, composed: Told, now: Date): Promise<Reply> {
  const told = { ...composed, answer: withMarks(composed.answer, turn.voice) }
  const at = now.toISOString()
  await keepConversation(tx, conversationAfter(turn, told, at))
  await keepMessages(tx, messagesOf(turn, told, at))
  return replyOf(turn, told)
}

function conversationAfter(
  { conversation: { id, row }, caller, voice }: Turn,
  { state }: Told,
  at: string,
): Row<'Conversation'> {
  return {
    id,
    businessId: caller.business.id,
    personId: caller.person.id,
    door: caller.door,
    createdAt: row?.createdAt ?? at,
    updatedAt: at,
    language: voice,
    script: scriptOfVoice(voice),
    state: JSON.stringify(state),
  }
}

function messagesOf({ conversation, caller, said, began }: Turn, told: Told, at: string): Row<'Message'>[] {
  const both = {
    businessId: caller.business.id,
    conversationId: conversation.id,
    fileId: null,
    createdAt: at,
  }
  return [
    {
      ...both,
      id: newId(),
      role: 'person',
      text: said.text.slice(0, 4_000),
      capability: null,
      changeId: null,
      source: null,
      milliseconds: null,
    },
    {
      ...both,
      id: newId(),
      role: 'assistant',
      text: told.answer,
      capability: told.capability,
      changeId: told.changeId ?? null,
      source: told.source,
      milliseconds: Math.round(performance.now() - began),
    },
  ]
}

function replyOf({ conversation, said, voice }: Turn, told: Told): Reply {
  const { pending } = told.state
  return {
    answer: told.answer,
    language: voice === 'dz-Arab' || voice === 'dz-Latn' ? 'dz' : voice,
    script: scriptOfVoice(voice),
    conversationId: conversation.id,
    capability: told.capability,
    data: told.data,
    ...(told.changeId ? { changeId: told.changeId } : {}),
    ...(told.pictures ? { pictures: told.pictures } : {}),
    ...(told.papers ? { papers: told.papers } : {}),
    pending: pending && {
      kind: pending.kind,
      choices: pending.choices.map(({ id, label }) => ({ id, label: withMarks(label, voice) })),
    },
    source: told.source,
    ...(said.spoken === 'heard' ? { transcript: said.text } : {}),
  }
}

function scriptOfVoice(voice: Language): Reply['script'] {
  return isRightToLeft(voice) ? 'arabic' : 'latin'
}
