import { z } from 'zod'
import { defineCapability, screenOnly, type Shop } from '../capability.ts'
import { firstOwner } from '../business/store.ts'
import { notFound } from '../errors.ts'
import { channelAdvice, TEMPLATE, templateTexts, whyTemplate } from './channel-words.ts'
import { channelStates, type OpenChannel } from './channels.ts'
import { waitingIn } from './outbox-store.ts'

const channel = z.object({
  channel: z.string(),
  open: z.boolean(),
  state: z.enum(channelStates),
  since: z.string(),
  name: z.string().nullable(),
  /** To be drawn and scanned; changes every twenty seconds while `state` is `scan`. */
  qr: z.string().nullable(),
  /** What a person has to do, or null. */
  advice: z.string().nullable(),
  /** Whether a person can wake it; the others come back by themselves. */
  restartable: z.boolean(),
  /** Messages that wait to leave. */
  waiting: z.int(),
  /** What to have approved at the channel's company so that we may write first, by its language; null where nothing lacks. */
  lacksTemplate: z
    .object({
      why: z.string(),
      name: z.string(),
      texts: z.array(z.object({ language: z.enum(['fr', 'ar', 'en']), text: z.string() })),
    })
    .nullable(),
})

export const listChannels = defineCapability({
  name: 'channels_list',
  about:
    'How the chat channels of this house stand: open or not, what to scan or do, and what waits to leave.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: z.object({}).strict(),
  output: z.object({ items: z.array(channel) }),
  async run(_, shop) {
    const items = []
    for (const [name, door] of shop.parts.channels) items.push(await shown(shop, name, door))
    return { items }
  },
})

export const restartChannel = defineCapability({
  name: 'channels_restart',
  about: 'Wake a chat channel that fell asleep or was given up.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: z.object({ channel: z.string().max(40) }).strict(),
  output: channel,
  async run(asked, shop) {
    const found = shop.parts.channels.get(asked.channel)
    // Only who runs the house wakes what all of it shares.
    if (!found || !(await runsTheHouse(shop))) throw notFound('channel')
    found.restart?.()
    return shown(shop, asked.channel, found)
  },
})

async function shown(shop: Shop, name: string, door: OpenChannel) {
  const state = door.state()
  // Whoever scans the picture gives the house their account: it is for the one who runs it.
  const qr = (await runsTheHouse(shop)) ? state.qr : null
  const advice = channelAdvice[shop.language][state.state]
  const restartable = door.restart !== undefined
  return {
    channel: name,
    ...state,
    qr,
    advice,
    restartable,
    lacksTemplate: lackingTemplate(shop, name),
    waiting: await waitingIn(shop.tx, name, shop.business.id),
  }
}

/** WhatsApp lets a business write first only in a form that Meta has approved. */
function lackingTemplate({ parts, language }: Shop, channel: string) {
  if (channel !== 'whatsapp-cloud' || parts.settings.whatsappCloud.template) return null
  return {
    why: whyTemplate[language],
    name: TEMPLATE,
    texts: (['fr', 'ar', 'en'] as const).map((each) => ({ language: each, text: templateTexts[each] })),
  }
}

/** The owner of the machine's first real business, or of the sample one while there is no other. */
async function runsTheHouse(shop: Shop): Promise<boolean> {
  return (await firstOwner(shop.tx))?.businessId === shop.business.id
}
