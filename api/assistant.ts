import { Router } from 'express'
import { chatQuestion, reply, type Assistant, type Plan, type Reply } from '#core/assistant/contract.ts'
import { parse, type House } from '#core/perform.ts'
import { SanadError } from '#core/errors.ts'
import type { Tx } from '#core/storage/database.ts'
import { jsonBody } from './calls.ts'
import { askerOf } from './credentials.ts'
import { claim } from './idempotency.ts'

/** The assistant over HTTP: the same plan and the same transaction as in a chat, without an inbox. */
export function assistantRouter(house: House, assistant: Assistant): Router {
  const router = Router()
  router.post('/chat', jsonBody, async (request, response) => {
    const { caller, credential } = await askerOf(house, request, response)
    const { question, conversationId, language } = parse(chatQuestion, request.body ?? {}, caller.language)
    const key = request.headers['idempotency-key']
    const plan = () => assistant.plan({ text: question, conversationId, language }, caller)
    if (typeof key !== 'string') {
      response.json(reply.parse(await answer(house, assistant, await plan())))
      return
    }
    const claimed = await claim(house, { credential, address: 'POST /api/ai/chat', key, body: request.body })
    if ('before' in claimed) {
      response.status(claimed.before.status).type('application/json').send(claimed.before.body)
      return
    }
    try {
      const said = await answer(house, assistant, await plan(), (tx, text) =>
        claimed.keep(tx, { status: 200, body: JSON.stringify(reply.parse(text)) }),
      )
      response.json(reply.parse(said))
    } finally {
      await claimed.release()
    }
  })
  return router
}

/** Carries a plan out in one transaction; what it refuses is said in words, in a transaction of its own. */
async function answer(
  house: House,
  assistant: Assistant,
  plan: Plan,
  within?: (tx: Tx, reply: Reply) => Promise<void>,
): Promise<Reply> {
  const commit = (run: (tx: Tx) => Promise<Reply>) =>
    house.books.write(async (tx) => {
      const said = await run(tx)
      await within?.(tx, said)
      return said
    })
  try {
    return await commit((tx) => assistant.carryOut(plan, tx))
  } catch (error) {
    if (!(error instanceof SanadError) || error.code === 'read_only_key') throw error
    return commit((tx) => assistant.refuse(plan, error, tx))
  }
}
