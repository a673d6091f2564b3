import type { Caller } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import type { House } from '../perform.ts'
import type { Tx } from '../storage/database.ts'
import { carryOut, makeReady, type Going } from './acting/carrying-out.ts'
import { deliberate } from './acting/deliberate.ts'
import type { Assistant, Listener, Plan, Said } from './contract.ts'
import { findTalk, voiceOf } from './conversation/talk.ts'
import { keepTurn, sorry, type Told, type Turn } from './conversation/turn.ts'
import { readState } from './conversation/state.ts'
import { Memory } from './hearing/memory.ts'
import type { NameIndex } from './hearing/names.ts'
import { writtenDown } from './model/voice-notes.ts'

/** The assistant: it hears, understands, asks the rooms, and says what they answered; a model only where that is not enough. */
export function openAssistant(house: House): Assistant {
  const memory = new Memory()

  async function plan(given: Said, asked: Caller, listener?: Listener): Promise<Plan> {
    const began = performance.now()
    const said = await writtenDown(house, given, asked)
    const { row, names } = await house.books.read(async (tx) => ({
      row: await findTalk(tx, said, asked),
      names: await memory.namesFor(tx, asked.business.id),
    }))
    const voice = voiceOf(said, asked, row, names)
    const conversation = { id: row?.id ?? newId(), row }
    // What a capability says itself is said in the language of the answer.
    const caller = { ...asked, conversationId: conversation.id, language: voice }
    const state = readState(row?.state, house.clock.now())
    const turn: Turn = { began, conversation, caller, said, voice, state }

    const going = await decide(turn, names, listener)
    const keep = (told: Told, tx: Tx) => keepTurn(tx, turn, told, house.clock.now())
    return {
      carryOut: async (tx) => keep('told' in going ? going.told : await carryOut(house, turn, going, tx), tx),
      async refuse(problem, tx) {
        if (!(problem instanceof SanadError)) throw problem
        return keep(sorry(problem, turn), tx)
      },
    }
  }

  async function decide(
    turn: Turn,
    names: NameIndex,
    listener: Listener | undefined,
  ): Promise<Going | { told: Told }> {
    try {
      const course = await deliberate({ house, names, listener, ...turn })
      return await makeReady(house, course, turn.caller)
    } catch (problem) {
      // A read-only key that asks for a change is a fault of the call; what a person may not do is said to them.
      if (!(problem instanceof SanadError) || problem.code === 'read_only_key') throw problem
      return { told: sorry(problem, turn) }
    }
  }

  return { plan }
}
