import { z } from 'zod'
import { bookingDay } from '../../booking.ts'
import { defineCapability, doorsForFiles } from '../../capability.ts'
import { barcodesOn } from '../../pictures/barcodes.ts'
import { opened } from '../../pictures/opened.ts'
import { day, flag, id, money } from '../../shapes.ts'
import { byId } from '../beside.ts'
import { competitorPrice } from '../contract.ts'
import { itemFinder } from '../rules.ts'
import * as own from '../own-items-store.ts'
import * as priceStore from '../prices-store.ts'
import * as store from '../store.ts'
import { pricesOn, type LabelPrice } from './label.ts'

const MOST_PRICES = 60
const picture = z.custom<Uint8Array>((value) => value instanceof Uint8Array)
const pricePhoto = z
  .object({
    id,
    image: picture,
    /** Notes what was read at once; else it is only shown, to be noted price by price. */
    record: flag.optional(),
    date: day.optional(),
  })
  .strict()
const readPrices = z.object({
  text: z.string(),
  found: z.array(
    z.object({
      product: z.string(),
      price: money,
      itemId: id.optional(),
      itemName: z.string().optional(),
      ourPrice: money.optional(),
    }),
  ),
  /** Those that were noted. */
  recorded: z.array(competitorPrice),
  source: z.enum(['rules', 'model']),
})
/** What a model is asked for; money comes back in centimes. */
const seenPrices = z.object({
  prices: z.array(z.object({ product: z.string().max(200), price: money })).max(MOST_PRICES),
})

type Seen = { text: string; barcodes: string[]; prices: LabelPrice[]; source: 'rules' | 'model' }

export const readPricePhoto = defineCapability({
  name: 'market_read_price_photo',
  about:
    "Read a competitor's prices from the photo of a shelf label or a screenshot, offline, matched to our items; with record=true they are noted at once, else only shown.",
  effect: 'changes',
  may: 'staff',
  doors: doorsForFiles,
  input: pricePhoto,
  output: readPrices,
  async prepare({ id: competitorId, image }, desk): Promise<Seen> {
    await desk.read((tx) => store.competitorMustExist({ ...desk, tx }, competitorId))
    const { reading, pages } = await opened(
      desk.parts.receipts.read(image, { today: desk.today, knownMerchants: [] }),
    )
    const [barcodes, prices] = [await barcodesOn(pages[0] ?? image), pricesOn(reading.text)]
    const { text } = reading
    if (prices.length > 0) return { text, barcodes, prices, source: 'rules' }
    const seen = await desk.parts.model.look(desk, {
      purpose: 'product',
      image: pages[0] ?? image,
      text,
      schema: seenPrices,
      instructions:
        'The picture shows price labels or a list of products in Algeria. Answer each product with the price asked for it in dinars. Leave out prices by kilo or litre beside a price, and prices that are struck out.',
    })
    return seen
      ? { text, barcodes, prices: seen.prices, source: 'model' }
      : { text, barcodes, prices, source: 'rules' }
  },
  async run({ id: competitorId, record = false, date }, shop, { text, barcodes, prices, source }) {
    await store.findCompetitor(shop, competitorId)
    const items = await own.ownItems(shop)
    const known = byId(items)
    const find = itemFinder(items)
    // A barcode beside one price says which item it is, whatever the letters look like.
    const coded = prices.length === 1 ? await own.itemByBarcode(shop, barcodes) : null
    const named = prices
      .slice(0, MOST_PRICES)
      .map((each) => ({ ...each, itemId: coded ?? find(each.product) }))
    const rows = record
      ? await priceStore.insertPrices(
          shop,
          named.map((each) => ({
            ...each,
            competitorId,
            date: bookingDay(shop, date),
            url: null,
            source: 'photo' as const,
          })),
        )
      : []
    if (rows.length > 0)
      shop.change.record({
        undo: { capability: 'market_remove_imported_prices', input: { prices: rows.map((row) => row.id) } },
        touches: rows.map((row) => `competitor-price:${row.id}`),
        uses: [`competitor:${competitorId}`],
      })
    return {
      text,
      found: named.map(({ product, price, itemId }) => {
        const ours = itemId === null ? undefined : known.get(itemId)
        return {
          product,
          price,
          ...(ours ? { itemId: ours.id, itemName: ours.name, ourPrice: money.parse(ours.price) } : {}),
        }
      }),
      recorded: rows.map((row) => priceStore.toPrice(row, known)),
      source,
    }
  },
})
