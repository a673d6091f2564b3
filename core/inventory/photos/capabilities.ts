import { defineCapability, doorsForFiles, everyDoor, type Desk } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import { barcodesOn } from '../../pictures/barcodes.ts'
import { opened } from '../../pictures/opened.ts'
import { createItem, recordMovement, seesCosts } from '../capabilities.ts'
import { catalogue } from '../catalogue-store.ts'
import { UNIT_UNSAID } from '../file-words.ts'
import { findItem, toItem } from '../store.ts'
import {
  addedFromPhoto,
  analysedPhoto,
  newFromPhoto,
  photo,
  seenProduct,
  type SeenProduct,
} from './contract.ts'
import { confidenceOf, matchesOf, suggestionOf } from './rules.ts'

/** Barcodes and a page of text say enough; a model is asked only where the catalogue knows nothing so near. */
const KNOWN = 0.8

type Seen = { barcodes: string[]; text: string; seen: SeenProduct | null }

export const analyseImage = defineCapability({
  name: 'inventory_analyze_image',
  about:
    'Read the photo of an article: barcodes and printed text, offline, matched to the catalogue; what it seems to be and what adding it takes. Changes nothing.',
  effect: 'reads',
  may: 'staff',
  doors: doorsForFiles,
  input: photo,
  output: analysedPhoto,
  async prepare({ image }, desk): Promise<Seen> {
    const { reading, pages } = await opened(
      desk.parts.receipts.read(image, { today: desk.today, knownMerchants: [] }),
    )
    const barcodes = await barcodesOn(pages[0] ?? image)
    const { text } = reading
    const items = await desk.read((tx) => catalogue({ ...desk, tx }))
    const [best] = matchesOf(items, barcodes, text)
    const seen = best && best.score >= KNOWN ? null : await look(desk, pages[0] ?? image, text)
    return { barcodes, text, seen }
  },
  async run(_input, shop, { barcodes, text, seen }) {
    const items = await catalogue(shop)
    const matches = matchesOf(items, barcodes, [text, seen?.name ?? ''].join('\n'))
    const suggestion = suggestionOf(items, matches, { barcodes, text, seen })
    const [best] = matches
    return {
      suggestion,
      text,
      confidence: confidenceOf(matches, suggestion, seen !== null),
      matches,
      barcodes,
      add: {
        itemId: best && best.score >= KNOWN ? best.itemId : null,
        name: suggestion.name,
        barcode: suggestion.barcode ?? null,
        category: suggestion.category,
      },
      source: seen ? ('model' as const) : ('rules' as const),
    }
  },
})

export const addFromPhoto = defineCapability({
  name: 'inventory_add_from_photo',
  about:
    'Add what a photo showed, in one step: to the stock of the item that it is, or as a new item with its price.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newFromPhoto,
  output: addedFromPhoto,
  async run({ itemId, name, unit, price, quantity, ...fields }, shop) {
    if (itemId) {
      const kept = await findItem(shop, itemId)
      if (!quantity) return { item: toItem(kept, seesCosts(shop)), created: false }
      const unitCost = fields.cost ?? undefined
      const moved = await recordMovement.run(
        { id: itemId, kind: 'purchase', quantity, ...(unitCost === undefined ? {} : { unitCost }) },
        shop,
        undefined,
      )
      return { item: moved.item, created: false }
    }
    const missing = [...(name ? [] : ['name']), ...(price === undefined ? ['price'] : [])]
    if (!name || price === undefined) throw new SanadError('amount_missing', { fields: missing })
    const made = await createItem.run(
      { ...fields, name, price, unit: unit ?? UNIT_UNSAID, ...(quantity ? { quantity } : {}) },
      shop,
      undefined,
    )
    return { item: made, created: true }
  },
})

function look(desk: Desk, image: Uint8Array, text: string): Promise<SeenProduct | null> {
  return desk.parts.model.look(desk, {
    purpose: 'product',
    image,
    text,
    schema: seenProduct,
    instructions:
      'The photo shows an article of a shop in Algeria, on a shelf or in a hand. Answer its name as a shopkeeper would write it (brand, product, size), its brand, size and kind of goods. Null for what cannot be seen.',
  })
}
