import { readReceiptPhoto } from '#core/expenses/receipt-photos.ts'
import { openTestHouse } from '../house.ts'
import { talkWith } from '../talk.ts'
import { percentile } from './figures.ts'

export type BesidePhotos = { p95: number; alone: number; messages: number; photos: number }

const SENTENCES = ['vendu 1 lait', 'stock lait', 'dépenses du mois', 'ch7al b3t lyoum', 'payé 1500 transport']
const EVERY_MS = 150

/** How long text messages take, in milliseconds, while a house reads these photos as fast as it can. */
export async function textsBesidePhotos(images: readonly Uint8Array[]): Promise<BesidePhotos> {
  const shop = await openTestHouse()
  try {
    await shop.ask('inventory_create_item', { name: 'Lait', unit: 'pièce', price: 14_000, quantity: 100_000 })
    await shop.house.parts.receipts.warm()
    const talk = talkWith(shop.house, shop.owner)
    const sayOne = async (n: number) => {
      const began = performance.now()
      await talk.say(SENTENCES[n % SENTENCES.length] ?? '')
      return performance.now() - began
    }
    const alone: number[] = []
    for (let n = 0; n < 40; n++) alone.push(await sayOne(n))

    const still = { reading: true }
    const photos = Promise.all(images.map((image) => shop.run(readReceiptPhoto, { image }))).finally(() => {
      still.reading = false
    })
    const beside: number[] = []
    while (still.reading) {
      beside.push(await sayOne(beside.length))
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    }
    await photos
    return {
      p95: percentile(beside, 95),
      alone: percentile(alone, 95),
      messages: beside.length,
      photos: images.length,
    }
  } finally {
    await shop.close()
  }
}
