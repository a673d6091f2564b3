import { createHash } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import multer from 'multer'
import { MOST_SOUND_MEGABYTES } from '#core/ai/sound.ts'
import {
  chatQuestion,
  reply,
  voiceQuestion,
  type Assistant,
  type Listener,
  type Plan,
  type Reply,
  type Said,
} from '#core/assistant/contract.ts'
import { SanadError } from '#core/errors.ts'
import { isFactorDue, parse, type House } from '#core/perform.ts'
import type { Tx } from '#core/storage/database.ts'
import { answerInPieces, wantsPieces } from './answer-stream.ts'
import { signedIn } from './calls.ts'
import type { Asker } from './credentials.ts'
import { claim } from './idempotency.ts'
import { jsonBody } from './json-body.ts'

type Parts = { house: House; assistant: Assistant }
type Asked = { asker: Asker; said: Said; address: string; body: unknown }

/** The assistant over HTTP: the same plan and the same transaction as in a chat, without an inbox. */
export function assistantRouter(house: House, assistant: Assistant): Router {
  const router = Router()
  const parts = { house, assistant }

  router.post('/chat', signedIn(house), jsonBody, async (request, response) => {
    const asker = response.locals.asker as Asker
    const body: unknown = request.body ?? {}
    const { question: text, ...rest } = parse(chatQuestion, body, asker.caller.language)
    await answer(
      parts,
      { asker, said: { text, ...rest }, address: 'POST /api/ai/chat', body },
      request,
      response,
    )
  })

  router.post('/voice', signedIn(house), async (request, response) => {
    const asker = response.locals.asker as Asker
    await readSound(request, response)
    const { file } = request
    if (!file) throw new SanadError('file_missing', { field: 'audio' })
    if (file.size === 0) throw new SanadError('file_empty')
    const rest = parse(voiceQuestion, { ...request.body }, asker.caller.language)
    await house.parts.scan(file.buffer)
    const sha256 = createHash('sha256').update(file.buffer).digest('hex')
    const said = { text: '', attachments: [{ bytes: file.buffer, mime: file.mimetype }], ...rest }
    await answer(
      parts,
      { asker, said, address: 'POST /api/ai/voice', body: { ...rest, sha256 } },
      request,
      response,
    )
  })
  return router
}

/** The answer whole, or in pieces to whoever asks for an event stream. */
async function answer(parts: Parts, asked: Asked, request: Request, response: Response): Promise<void> {
  const key = request.headers['idempotency-key']
  const once = typeof key === 'string' ? { ...asked, key } : asked
  if (wantsPieces(request)) {
    await answerInPieces(request, response, (listener) => answerOnce(parts, once, listener))
    return
  }
  response.type('application/json').send(await answerOnce(parts, once))
}

/** The answer as JSON; with a key, the first one to it. */
async function answerOnce(
  parts: Parts,
  asked: Asked & { key?: string },
  listener?: Listener,
): Promise<string> {
  const { asker, said, address, body, key } = asked
  if (isFactorDue(asker.caller)) throw new SanadError('second_factor_first')
  const plan = () => parts.assistant.plan(said, asker.caller, listener)
  if (key === undefined) return written(await carryOut(parts.house, await plan()))
  const claimed = await claim(parts.house, { credential: asker.credential, address, key, body })
  if ('before' in claimed) return claimed.before.body
  try {
    const told = await carryOut(parts.house, await plan(), (tx, first) =>
      claimed.keep(tx, { status: 200, body: written(first) }),
    )
    return written(told)
  } finally {
    await claimed.release()
  }
}

/** Carries a plan out in one transaction; what it refuses is said in words, in a transaction of its own. */
async function carryOut(
  house: House,
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
    return await commit((tx) => plan.carryOut(tx))
  } catch (error) {
    if (!(error instanceof SanadError) || error.code === 'read_only_key') throw error
    return commit((tx) => plan.refuse(error, tx))
  }
}

function written(said: Reply): string {
  return JSON.stringify(reply.parse(said))
}

const soundForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MOST_SOUND_MEGABYTES * 1024 * 1024, files: 1, fields: 4, fieldSize: 200, parts: 6 },
}).single('audio')

/** Read after the sign-in: a stranger can't make us take in megabytes. */
function readSound(request: Request, response: Response): Promise<void> {
  if (!request.is('multipart/form-data'))
    throw new SanadError('file_type', { accepted: 'multipart/form-data' })
  return new Promise((resolve, reject) => {
    soundForm(request, response, (error: unknown) => (error ? reject(error) : resolve()))
  })
}
