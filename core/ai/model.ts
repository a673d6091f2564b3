import type { z } from 'zod'
import type { Settings } from '../settings.ts'
import type { Books } from '../storage/database.ts'
import type { Clock } from '../time.ts'
import { Account, type Ended, type Standing } from './account.ts'
import { openAsking, type Asker } from './asking.ts'
import { Breaker } from './breaker.ts'
import { converseBy, type Conversing } from './conversing.ts'
import { endpointFrom, type Endpoint } from './endpoint.ts'
import { fillBy, lookBy, type Filling, type Looking } from './filling.ts'
import { hearBy, type Heard } from './hearing.ts'
import { openLocalVoice } from './local-voice.ts'
import type { Sound } from './sound.ts'
import type { Turn } from './turn.ts'

declare module '../parts.ts' {
  interface Parts {
    model: Model
  }
}

/**
 * The model, where there is one. A model is a help and never a condition: whatever goes wrong with it is kept
 * in the books and answered with null, and its caller goes on without.
 */
export type Model = {
  endpoint: Endpoint | null
  account: Account
  standing(asker: Asker): Promise<Standing>
  converse(asker: Asker, conversing: Conversing): Promise<Turn | null>
  fill<Shape extends z.ZodType>(asker: Asker, filling: Filling<Shape>): Promise<z.output<Shape> | null>
  look<Shape extends z.ZodType>(asker: Asker, looking: Looking<Shape>): Promise<z.output<Shape> | null>
  /** Who would hear a voice note now. */
  ear(asker: Asker): Promise<'local' | 'endpoint' | null>
  transcribe(asker: Asker, sound: Sound): Promise<Heard | null>
  onCall(listen: (ended: Ended) => void): void
}

type ModelParts = { settings: Settings; books: Books; clock: Clock }

export function openModel({ settings, books, clock }: ModelParts): Model {
  const endpoint = endpointFrom(settings.ai)
  const breaker = new Breaker()
  const account = new Account({ books, clock, breaker, budgetUsd: settings.ai.monthlyBudgetUsd })
  const ask = endpoint && openAsking({ endpoint, account, breaker })
  const hearHere = settings.ai.voiceCommand ? openLocalVoice(settings.ai.voiceCommand) : null
  const nobody = () => Promise.resolve(null)
  const fill = ask ? fillBy(ask) : nobody
  return {
    endpoint,
    account,
    standing: (asker) => account.standing(asker, endpoint),
    converse: ask ? converseBy(ask) : nobody,
    fill,
    look: ask ? lookBy(fillBy(ask)) : nobody,
    async ear(asker) {
      if (hearHere) return 'local'
      return (await account.standing(asker, endpoint)) === 'ready' ? 'endpoint' : null
    },
    transcribe: hearBy(ask, hearHere),
    onCall: (listen) => account.onCall(listen),
  }
}
