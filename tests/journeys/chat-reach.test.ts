import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { capabilities } from '#core/registry.ts'
import type { TestHouse } from '../house.ts'
import { everyday } from '../reach/everyday.ts'
import { orders } from '../reach/orders.ts'
import type { Phrases } from '../reach/phrases.ts'
import { questions } from '../reach/questions.ts'
import { ofReceipts } from '../reach/receipts.ts'
import { screenPhrases } from '../reach/screens.ts'
import { furnishAgain, openFurnishedShop } from '../reach/shop.ts'
import { talkWith } from '../talk.ts'

const PHRASES: Phrases = { ...everyday, ...questions, ...ofReceipts, ...orders }

/** Reached by what is done and not by a sentence of its own, as the last tests here show. */
const BY_DEED = ['changes_undo', 'changes_undo_last', 'expenses_read_receipt']
/** Of the web alone: the catalogue that a screen keeps for when there is no network. */
const OF_THE_WEB = ['inventory_catalogue']

let shop: TestHouse

beforeAll(async () => {
  shop = await openFurnishedShop()
})
afterAll(() => shop.close())

describe('said in every language, a capability is reached:', () => {
  it.each(Object.entries(PHRASES))('%s', async (name, phrases) => {
    const heard: Record<string, string | null> = {}
    for (const phrase of phrases) {
      await furnishAgain(shop, name)
      const talk = talkWith(shop.house, shop.owner)
      const first = await talk.say(phrase)
      const reply = first.pending?.kind === 'confirm' ? await talk.say('oui') : first
      heard[phrase] = reply.capability
      if (reply.changeId) await talk.say('annule')
    }
    expect(heard).toEqual(Object.fromEntries(phrases.map((phrase) => [phrase, name])))
  })

  it('and every one of the registry is above, or on a screen that the answer names', () => {
    const onScreens = Object.values(screenPhrases).flatMap(({ of }) => of)
    const reached = new Set([...Object.keys(PHRASES), ...onScreens, ...BY_DEED, ...OF_THE_WEB])
    const open = capabilities.filter(({ doors }) => doors.length > 0).map(({ name }) => name)
    expect(open.filter((name) => !reached.has(name))).toEqual([])
    expect([...reached].filter((name) => !open.includes(name))).toEqual([])
  })
})

describe('what no chat does is told with the screen on which it is done:', () => {
  it.each(Object.entries(screenPhrases))('%s', async (_name, { path, said }) => {
    for (const phrase of said) {
      const reply = await talkWith(shop.house, shop.owner).say(phrase)
      expect([phrase, reply.answer]).toEqual([phrase, expect.stringContaining(`(${path})`)])
      expect([reply.capability, reply.changeId]).toEqual([null, undefined])
    }
  })
})

/** Said in other words than those above, and tried before anything was mended for them. */
const OTHERWISE = [
  ['suppliers_due', 'kayen chi facture f retard 3and fournisseurs'],
  ['expenses_export', 'download my expenses as csv'],
  ['customers_update', 'le numéro de Karim a changé, c’est le 0770 00 11 22'],
  ['taxes_extend_deadline', 'repousse la G50 au 27 décembre'],
  ['marketing_export_campaign', '3tini texte ta3 campagne Mawlid bach ncopih'],
  ['marketing_get_campaign', 'combien de clics pour Mawlid'],
  ['reminders_delete', 'retire le rappel du grossiste'],
] as const

describe('in other words, and beside other business:', () => {
  it.each(OTHERWISE)('%s, "%s"', async (name, phrase) => {
    const talk = talkWith(shop.house, shop.owner)
    const first = await talk.say(phrase)
    const reply = first.pending?.kind === 'confirm' ? await talk.say('oui') : first
    expect(reply.capability).toBe(name)
    if (reply.changeId) await talk.say('annule')
  })

  it('what is told of a customer beside a sale does not hide the sale', async () => {
    const talk = talkWith(shop.house, shop.owner)
    const reply = await talk.say('Karim a pris 2 lait à crédit, il habite à Oran')
    expect(reply.capability).toBe('sales_create')
    await talk.say('annule')
  })

  it('nothing that waits for a yes is done after a no', async () => {
    const talk = talkWith(shop.house, shop.owner)
    await talk.say('supprime la vente d’aujourd’hui')
    const reply = await talk.say('non')
    expect([reply.capability, reply.changeId, reply.pending]).toEqual([null, undefined, null])
  })
})

const ASKED_FIRST = capabilities
  .filter(({ effect, name }) => effect === 'erases' || name === 'marketing_send_campaign')
  .flatMap(({ name }) => (PHRASES[name] ?? []).map((phrase) => [name, phrase] as const))

describe('what erases or reaches others is asked first:', () => {
  it.each(ASKED_FIRST)('%s, "%s"', async (name, phrase) => {
    await furnishAgain(shop, name)
    const first = await talkWith(shop.house, shop.owner).say(phrase)
    expect([first.pending?.kind, first.changeId]).toEqual(['confirm', undefined])
  })
})

describe('reached by what is done:', () => {
  it('a word takes back what was booked last', async () => {
    const talk = talkWith(shop.house, shop.owner)
    await talk.say('vendu 3 lait')
    expect((await talk.say('annule')).capability).toBe('changes_undo_last')
  })

  it('a correction takes back the change before it books another', async () => {
    const talk = talkWith(shop.house, shop.owner)
    const { changeId } = await talk.say('vendu 3 lait')
    const corrected = await talk.say('non, 5')
    expect([corrected.answer, changeId === corrected.changeId]).toEqual([
      expect.stringContaining('5 Lait'),
      false,
    ])
    await talk.say('annule')
  })

  it('a report goes out as a file beside the words', async () => {
    const reply = await talkWith(shop.house, shop.owner).say('fais-moi un rapport PDF pour la banque')
    const [paper] = reply.papers ?? []
    expect([
      paper?.mime,
      Buffer.from(paper?.bytes ?? [])
        .subarray(0, 4)
        .toString(),
    ]).toEqual(['application/pdf', '%PDF'])
    expect(reply.data).toEqual(expect.objectContaining({ bytes: paper?.bytes.length }))
  })
})
