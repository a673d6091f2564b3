import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openHouseProcess, type HouseProcess } from './house-process.ts'
import { percentile, rounded } from './figures.ts'

// npm run bench: cold start, memory at rest, a chat message over HTTP, receipts a minute. On a quiet machine.

const STARTS = 3
const ROUNDS = 40
const PHOTOS = join(import.meta.dirname, '../corpora/receipts/images')

const starts: number[] = []
for (let n = 0; n < STARTS; n++) {
  const house = await openHouseProcess({ keep: n > 0 })
  starts.push(house.startedInMs)
  await house.close()
}
console.log(
  `cold start            ${rounded(percentile(starts, 50))} ms to the first answer (median of ${STARTS})`,
)

const house = await openHouseProcess()
await house.signUp()
await new Promise((resolve) => setTimeout(resolve, 8_000))
console.log(
  `memory at rest        ${rounded(house.memoryMb())} MB (PSS of the whole process tree, readers warm)`,
)

await stockTheShop(house)
const times = await chat(house)
console.log(
  `chat message          median ${rounded(percentile(times, 50))} ms, 95th ${rounded(percentile(times, 95))} ms (${times.length} messages, rules, over HTTP)`,
)
const perMinute = await photos(house)
console.log(`receipts              ${rounded(perMinute)} a minute, two at once`)
console.log(`memory after it       ${rounded(house.memoryMb())} MB`)
await house.close()

async function stockTheShop({ post }: HouseProcess): Promise<void> {
  const goods = [
    ['Lait', 'pièce', 11_500],
    ['Pain', 'pièce', 1_500],
    ['Café', 'paquet', 32_000],
    ['Sucre', 'kg', 10_500],
    ['Huile', 'bidon', 62_000],
  ] as const
  for (const [name, unit, price] of goods)
    await post('/api/inventory', { name, unit, price, cost: Math.round(price * 0.8), quantity: 1000 })
  await post('/api/customers', { name: 'Karim Saïdi' })
}

async function chat({ post }: HouseProcess): Promise<number[]> {
  const said = [
    'vendu 3 lait et 2 pain',
    'bi3t 2 kg sokor',
    'ch7al dkhelna lyoum?',
    'payé 1500 da transport',
    'كم بلغت المبيعات هذا الأسبوع؟',
    'Karim a pris 1 café à crédit',
    'il reste combien de lait',
    'how much did I sell yesterday',
    'bénéfice du mois',
    'merci',
  ]
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    for (const question of said) {
      const began = performance.now()
      await post('/api/ai/chat', { question })
      if (round > 0) times.push(performance.now() - began)
    }
  }
  return times
}

async function photos(house: HouseProcess): Promise<number> {
  const files = readdirSync(PHOTOS).filter((name) => name.endsWith('.jpg'))
  const waiting = [...files, ...files].map((name) => readFileSync(join(PHOTOS, name)))
  const began = performance.now()
  let read = 0
  const reader = async () => {
    for (let photo = waiting.pop(); photo; photo = waiting.pop()) {
      await house.postPhoto('/api/expenses/ocr', photo)
      read++
    }
  }
  await Promise.all([reader(), reader()])
  return read / ((performance.now() - began) / 60_000)
}
