import { SanadError } from '../../errors.ts'
import type { Settings } from '../../settings.ts'
import { languages, type Language } from '../../shapes.ts'
import { smsSize } from '../content/sms.ts'
import { content } from '../content/contract.ts'
import { channel as channelShape, type SegmentCode } from '../contract.ts'
import type { Reading } from '../reading.ts'
import { sendingChoices, type Sending, type WhatsappTemplate } from './contract.ts'
import { brokenPromise, chosen } from './rules.ts'
import * as store from './store.ts'
import type { Reason } from './words.ts'

/** By which door a campaign can go out from here, or why by none. */
export type Way =
  | { way: 'whatsapp'; template: WhatsappTemplate }
  | { way: 'telegram'; channel: string }
  | { way: 'export'; reason: Reason }

export function choicesIn(settings: Readonly<Record<string, unknown>>) {
  const { whatsappTemplate = null, telegramChannel = null } = settings
  const said = sendingChoices.safeParse({ whatsappTemplate, telegramChannel })
  return {
    whatsappTemplate: said.data?.whatsappTemplate ?? null,
    telegramChannel: said.data?.telegramChannel ?? null,
  }
}

export function doorsOpen({ telegram, whatsappCloud }: Settings): { telegram: boolean; whatsapp: boolean } {
  return {
    telegram: Boolean(telegram.token),
    whatsapp: Boolean(whatsappCloud.token && whatsappCloud.phoneId),
  }
}

export function wayOf(channel: string, settings: Settings, choices: ReturnType<typeof choicesIn>): Way {
  const open = doorsOpen(settings)
  if (channel === 'whatsapp') {
    if (!open.whatsapp) return { way: 'export', reason: 'no_cloud' }
    const { whatsappTemplate: template } = choices
    return template ? { way: 'whatsapp', template } : { way: 'export', reason: 'no_template' }
  }
  if (channel === 'telegram') {
    if (!open.telegram) return { way: 'export', reason: 'no_bot' }
    const { telegramChannel } = choices
    return telegramChannel
      ? { way: 'telegram', channel: telegramChannel }
      : { way: 'export', reason: 'no_channel' }
  }
  return { way: 'export', reason: 'by_hand' }
}

export type Text = { text: string; variants: string[]; hashtags: string[]; language: Language }

/** What a campaign says. Throws `no_such` where no text was written for it. */
export async function textOf(shop: Reading, contentId: string | null): Promise<Text> {
  const row = contentId === null ? undefined : await store.contentOf(shop, contentId)
  if (!row) throw new SanadError('no_such', { what: 'content', path: 'contentId' })
  const shape = content.pick({ text: true, variants: true, hashtags: true, language: true })
  return shape.parse({
    text: row.text,
    variants: JSON.parse(row.variants),
    hashtags: JSON.parse(row.hashtags),
    language: languages.find((language) => language === row.language) ?? 'fr',
  })
}

/** Holds a text against the books of the day. Throws `promise_broken`: what is sold out or dearer is not sent. */
export async function mustStand(shop: Reading, contentId: string | null): Promise<void> {
  const row = contentId === null ? undefined : await store.contentOf(shop, contentId)
  const facts = content.shape.facts.safeParse(row ? JSON.parse(row.facts) : null)
  if (!facts.success || !facts.data.itemId) return
  const item = await store.itemNow(shop, facts.data.itemId)
  const now = {
    soldOut: !item || item.archivedAt !== null || item.quantity <= 0,
    price: item?.price ?? null,
  }
  const written = {
    // A text that says that it is gone may go out while it is gone.
    soldOut: facts.data.quantity !== null && facts.data.quantity <= 0,
    price: facts.data.price,
    until: facts.data.until,
  }
  const what = brokenPromise(written, now, shop.today)
  if (what) throw new SanadError('promise_broken', { what })
}

/** Who gets it and who does not, as of now. */
export async function recipientsOf(
  shop: Reading,
  channel: 'whatsapp' | 'sms' | 'email',
  segments?: readonly SegmentCode[],
) {
  const people = await store.everyone(shop)
  return chosen(people, { channel, segments, stopped: await store.stopsOf(shop.tx, people) })
}

/** Channels that write to people one by one. */
export function writesToPeople(channel: string): channel is 'whatsapp' | 'sms' | 'email' {
  return ['whatsapp', 'sms', 'email'].includes(channelShape.parse(channel))
}

export function sizeIfSms(channel: string, text: string) {
  return channel === 'sms' ? smsSize(text) : null
}

/** The plan that is kept with the campaign. */
export function planOf(
  way: Exclude<Way, { way: 'export' }>,
  rest: Omit<Sending, 'way' | 'template' | 'channel'>,
): Sending {
  return way.way === 'whatsapp'
    ? { ...rest, way: 'whatsapp', template: way.template }
    : { ...rest, way: 'telegram', channel: way.channel }
}
