import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openFakeOpenAI, leadTo, type FakeOpenAI } from '../../tests/fakes/openai.ts'
import { openTestHouse, refusalOf, staffOf, type TestHouse } from '../../tests/house.ts'
import { languages } from '../shapes.ts'
import { money } from '../shapes.ts'
import { getModelState, setConsent } from './capabilities.ts'
import type { Model } from './model.ts'

const OUTSIDE = 'https://ai.example.com'
const question = { purpose: 'chat' as const, messages: [{ role: 'user' as const, content: 'Bonjour ?' }] }

let fake: FakeOpenAI
const shops: TestHouse[] = []
beforeAll(async () => {
  fake = await openFakeOpenAI()
})
afterEach(async () => {
  for (const shop of shops.splice(0)) await shop.close()
  fake.fresh()
})
afterAll(() => fake.close())

async function shopWith(env: Record<string, string>): Promise<{ shop: TestHouse; model: Model }> {
  const shop = await openTestHouse({ OPENAI_API_BASE: fake.base, ...env })
  shops.push(shop)
  return { shop, model: shop.house.parts.model }
}

const use = async (shop: TestHouse) => (await shop.run(getModelState, {})).month

describe('a call', () => {
  it('to a server of one’s own needs no key and no model’s name, and is kept with its tokens', async () => {
    const { shop, model } = await shopWith({})
    expect((await model.converse(shop.owner, question))?.text).toBe('Bonjour.')
    expect(fake.asked[0]?.raw).toContain('"model":"fake-small"')
    expect(await use(shop)).toMatchObject({ calls: 1, tokensIn: 1_000, tokensOut: 100, costUsd: 0 })
  })

  it('is not sent on to where its answer points', async () => {
    const elsewhere = await openFakeOpenAI()
    const { shop, model } = await shopWith({})
    fake.always({ status: 307, location: `${elsewhere.base}/chat/completions` })
    await model.converse(shop.owner, question).catch(() => null)
    expect(fake.asked.length).toBeGreaterThan(0)
    expect(elsewhere.asked).toEqual([])
    await elsewhere.close()
  })

  it('hands words on as they come', async () => {
    const { shop, model } = await shopWith({})
    fake.next({ say: 'un deux trois quatre', pieces: 4 })
    const pieces: string[] = []
    const turn = await model.converse(shop.owner, { ...question, onText: (piece) => pieces.push(piece) })
    expect(pieces).toHaveLength(4)
    expect(pieces.join('')).toBe(turn?.text)
    expect(await use(shop)).toMatchObject({ tokensIn: 1_000 })
  })

  it.each([
    ['is asked again when it is busy', { status: 429, retryAfter: 0 }],
    ['is asked again when it broke', { status: 500 }],
    ['is asked again when the stream broke off', { breakOff: 'Bon' }],
    ['is asked again when it talked nonsense', { body: '{"choices": "none"}' }],
  ] as const)('%s', async (_what, play) => {
    const { shop, model } = await shopWith({})
    fake.next(play)
    let heard = ''
    const turn = await model.converse(shop.owner, {
      ...question,
      onText: (piece) => void (heard += piece),
      again: () => void (heard = ''),
    })
    expect(turn?.text).toBe('Bonjour.')
    expect(heard).toBe('Bonjour.')
    expect(fake.asked).toHaveLength(2)
  })

  it('is not asked again when the wait would be longer than an answer may take', async () => {
    const { shop, model } = await shopWith({})
    fake.next({ status: 429, retryAfter: 60 })
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect(fake.asked).toHaveLength(1)
  })

  it('that hangs is given up in time', async () => {
    const { shop, model } = await shopWith({})
    fake.next({ hang: true })
    expect(await model.converse(shop.owner, { ...question, until: Date.now() + 300 })).toBeNull()
    expect(await use(shop)).toMatchObject({ calls: 1, tokensOut: 0 })
  })

  it('with a refused key rests at once', async () => {
    const { shop, model } = await shopWith({})
    fake.always({ status: 401 })
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect(fake.asked).toHaveLength(1)
    expect(await model.standing(shop.owner)).toBe('resting')
  })

  it('to an endpoint that is not there is null', async () => {
    const { shop, model } = await shopWith({ OPENAI_API_BASE: 'http://127.0.0.1:9/v1' })
    expect(await model.converse(shop.owner, question)).toBeNull()
  })
})

describe('a shape', () => {
  const receipt = z.object({ merchant: z.string().nullable(), total: money })
  const asked = { purpose: 'receipt' as const, messages: question.messages, schema: receipt }

  it('is filled by a strict schema, and its money comes back in centimes', async () => {
    const { shop, model } = await shopWith({})
    fake.next({ say: '{"merchant": null, "total": 1394.5}' })
    expect(await model.fill(shop.owner, asked)).toEqual({ merchant: null, total: 139_450 })
    expect(fake.asked[0]?.schema).toBe('json_schema')
  })

  it.each(['I think it is 1394 DA', '{"merchant": 3, "total": 1}', '{"merchant": null, "total": '])(
    'is null where the answer does not fit: %s',
    async (answer) => {
      const { shop, model } = await shopWith({})
      fake.next({ say: answer })
      expect(await model.fill(shop.owner, asked)).toBeNull()
    },
  )

  it('is asked for in plain JSON where an endpoint knows no schemas, and so from then on', async () => {
    const { shop, model } = await shopWith({})
    fake.always(({ schema }) =>
      schema === 'json_schema' ? { status: 400 } : { say: '{"merchant":"A","total":1}' },
    )
    expect(await model.fill(shop.owner, asked)).toEqual({ merchant: 'A', total: 100 })
    await model.fill(shop.owner, asked)
    expect(fake.asked.map(({ schema }) => schema)).toEqual(['json_schema', 'json_object', 'json_object'])
  })
})

describe('a model outside the shop', () => {
  const outside = { OPENAI_API_BASE: `${OUTSIDE}/v1`, OPENAI_API_KEY: 'k', OPENAI_MODEL: 'gpt-4o' }
  let closed: () => void
  beforeAll(async () => {
    closed = await leadTo(OUTSIDE, fake.base)
  })
  afterAll(() => closed())

  it('is told nothing until the owner has agreed, and nothing any more once that is taken back', async () => {
    const { shop, model } = await shopWith(outside)
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect(await model.standing(shop.owner)).toBe('no_consent')
    expect(fake.asked).toHaveLength(0)

    const agreed = await shop.run(setConsent, { given: true })
    expect(agreed).toMatchObject({ standing: 'ready', consent: { needed: true, given: true, by: 'Amel' } })
    expect((await model.converse(shop.owner, question))?.text).toBe('Bonjour.')

    await shop.run(setConsent, { given: false })
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect(fake.asked).toHaveLength(1)
  })

  it('that one business agreed to is told nothing of another', async () => {
    const { shop, model } = await shopWith(outside)
    await shop.run(setConsent, { given: true })
    expect(await model.standing(await shop.another())).toBe('no_consent')
  })

  it('is not asked past the month’s budget', async () => {
    const { shop, model } = await shopWith({ ...outside, AI_MONTHLY_BUDGET_USD: '0.02' })
    await shop.run(setConsent, { given: true })
    for (let at = 0; at < 10; at++) await model.converse(shop.owner, question)
    const { month, standing, budget } = await shop.run(getModelState, {})
    expect(month.costUsd).toBeLessThanOrEqual(0.02)
    expect(fake.asked.length).toBe(month.calls)
    expect(month.calls).toBeGreaterThan(0)
    expect(month.calls).toBeLessThan(10)
    expect(await model.converse(shop.owner, question)).toBeNull()
    expect([standing, budget.monthlyUsd]).toEqual(['ready', 0.02])
  })

  it('is not asked past the budget by many who ask at once', async () => {
    const { shop, model } = await shopWith({ ...outside, AI_MONTHLY_BUDGET_USD: '0.03' })
    await shop.run(setConsent, { given: true })
    await Promise.all(Array.from({ length: 20 }, () => model.converse(shop.owner, question)))
    expect((await use(shop)).costUsd).toBeLessThanOrEqual(0.03)
  })
})

describe('who may', () => {
  it('staff neither see what the model costs nor agree to it', async () => {
    const { shop } = await shopWith({})
    const staff = staffOf(shop.owner)
    expect(await refusalOf(shop.run(getModelState, {}, staff))).toMatchObject({ code: 'not_allowed' })
    expect(await refusalOf(shop.run(setConsent, { given: true }, staff))).toMatchObject({
      code: 'not_allowed',
    })
  })

  it.each(['chat', 'mcp', 'terminal'] as const)('nobody agrees by %s', async (door) => {
    const { shop } = await shopWith({})
    const refused = await refusalOf(shop.run(setConsent, { given: true }, { ...shop.owner, door }))
    expect(refused.code).toBe('not_allowed')
  })

  it('what leaves is said in the owner’s own language', async () => {
    const { shop } = await shopWith({})
    const texts = await Promise.all(
      languages.map(async (language) => {
        const { leaves } = await shop.run(getModelState, {}, { ...shop.owner, language })
        expect(leaves.text).toContain('127.0.0.1')
        return leaves.title
      }),
    )
    expect(new Set(texts).size).toBe(languages.length)
  })
})

describe('a voice note', () => {
  const note = { bytes: new Uint8Array([79, 103, 103, 83]), mime: 'audio/ogg; codecs=opus' }

  it.each(['audio/ogg; codecs=opus', 'audio/mp4', 'audio/x-m4a'])(
    '%s is heard by the endpoint',
    async (mime) => {
      const { shop, model } = await shopWith({})
      fake.next({ hear: ' bi3t 3 hlib ' })
      expect(await model.transcribe(shop.owner, { ...note, mime })).toEqual({
        text: 'bi3t 3 hlib',
        by: 'endpoint',
      })
      expect(fake.asked[0]?.path).toBe('/v1/audio/transcriptions')
    },
  )

  it('is heard on this machine where a program can, and then nothing leaves', async () => {
    const command = `${process.execPath} -e "process.stdout.write('[00:00:00.000 --> 00:00:02.000]  vendu 3 lait')" {file}`
    const { shop, model } = await shopWith({ VOICE_COMMAND: command })
    expect(await model.transcribe(shop.owner, note)).toEqual({ text: 'vendu 3 lait', by: 'local' })
    expect(fake.asked).toHaveLength(0)
  })

  it.each([
    ['is not there', '/nowhere/whisper {file}'],
    ['fails', `${process.execPath} -e "process.exit(3)" {file}`],
  ])('goes to the endpoint when the program %s', async (_what, command) => {
    const { shop, model } = await shopWith({ VOICE_COMMAND: command })
    fake.next({ hear: 'salam' })
    expect(await model.transcribe(shop.owner, note)).toEqual({ text: 'salam', by: 'endpoint' })
  })

  it.each(['image/png', 'text/plain'])('that is none (%s) is not heard', async (mime) => {
    const { shop, model } = await shopWith({})
    expect(await model.transcribe(shop.owner, { ...note, mime })).toBeNull()
    expect(fake.asked).toHaveLength(0)
  })
})
