import { setTimeout as wait } from 'node:timers/promises'
import { openFakeOpenAI, type FakeOpenAI } from '../fakes/openai.ts'
import { percentile } from './figures.ts'
import { openHouseProcess, type HouseProcess } from './house-process.ts'

const MINUTE = 60_000
/** What the rules know nothing of, so that the model is asked. */
const STRANGE = 'donne ton avis sur la santé de la boutique stp'
const SOUND = 'La boutique va bien.'

/** The ways in which a model is away, one after the other. */
const illnesses: [string, (model: FakeOpenAI) => unknown][] = [
  ['connections refused', (model) => model.line('cut')],
  [
    'taken, never answered',
    async (model) => {
      model.always({ hang: true })
      await model.line('whole')
    },
  ],
  ['503 to everything', (model) => model.always({ status: 503 })],
  ['streams that break off', (model) => model.always({ breakOff: 'La bou' })],
  ['bodies that say nothing', (model) => model.always({ body: '<html>captive portal</html>' })],
]

type Told = { ms: number; status: number; words: string }

/**
 * The model away for real minutes while people go on writing: sales that need none, and questions that would have
 * asked it. Says how long each waited, and how soon the model answers again once it is back.
 */
export async function modelAway(minutes: number): Promise<void> {
  const model = await openFakeOpenAI()
  model.always({ say: SOUND })
  const house = await openHouseProcess({ env: { OPENAI_API_BASE: model.base } })
  const key = await house.signUp()
  await house.post('/api/inventory', { name: 'lait', unit: 'pièce', price: 12_000, quantity: 10_000 })
  const ask = (question: string) => say(house, key, question)
  console.log(`with the model: “${(await ask(STRANGE)).words}”`)

  const sales: Told[] = []
  const began = Date.now()
  const each = (minutes * MINUTE) / illnesses.length
  for (const [n, [illness, fall]] of illnesses.entries()) {
    await fall(model)
    const asked = model.asked.length
    const questions: Told[] = []
    while (Date.now() - began < (n + 1) * each) {
      questions.push(await ask(STRANGE))
      sales.push(await ask(`vendu 1 lait à ${101 + sales.length} DA`))
      await wait(15_000)
    }
    console.log(
      `${illness.padEnd(26)} ${told(questions)}; the model was tried ${model.asked.length - asked} times`,
    )
  }
  console.log(`${'sales meanwhile'.padEnd(26)} ${told(sales)}`)

  model.always({ say: SOUND })
  const back = Date.now()
  while (!(await ask(STRANGE)).words.includes(SOUND) && Date.now() - back < 10 * MINUTE) await wait(1_000)
  console.log(`the model answers again ${Math.round((Date.now() - back) / 1000)} s after it was back`)
  const response = await fetch(`${house.url}/api/sales`, { headers: { authorization: `Bearer ${key}` } })
  const { total } = (await response.json()) as { total: number }
  console.log(`said ${sales.length} sales, booked ${total}`)
  await house.close()
  await model.close()
}

async function say({ url }: HouseProcess, key: string, question: string): Promise<Told> {
  const began = performance.now()
  const response = await fetch(`${url}/api/ai/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ question }),
  })
  const { answer = '' } = (await response.json()) as { answer?: string }
  return { ms: performance.now() - began, status: response.status, words: answer }
}

function told(all: readonly Told[]): string {
  const times = all.map(({ ms }) => ms)
  const bad = all.filter(({ status, words }) => status !== 200 || words === '').length
  return `${all.length} asked, ${bad} without an answer, median ${Math.round(percentile(times, 50))} ms, slowest ${Math.round(Math.max(...times))} ms; last: “${all.at(-1)?.words.slice(0, 120).replaceAll('\n', ' ')}”`
}
