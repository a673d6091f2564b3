import { defineCapability, everyDoor, type Shop } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import { addJob, dropJob } from '../../jobs/jobs.ts'
import { nothing } from '../../shapes.ts'
import type { Row } from '../../storage/database.ts'
import { shown } from '../campaigns.ts'
import { findCampaign, updateCampaign } from '../campaigns-store.ts'
import { campaign, campaignId, type CampaignStatus } from '../contract.ts'
import { stepTo } from '../rules.ts'
import {
  campaignPaste,
  campaignSent,
  newSending,
  sendingChoices,
  sendingPreview,
  sendingWays,
  type Sending,
} from './contract.ts'
import { whatsappLink } from './rules.ts'
import { CAMPAIGN_JOB, written } from './send-job.ts'
import * as store from './store.ts'
import {
  choicesIn,
  doorsOpen,
  mustStand,
  planOf,
  recipientsOf,
  sizeIfSms,
  textOf,
  wayOf,
  writesToPeople,
  type Way,
} from './way.ts'
import { howToPaste, reasons } from './words.ts'

export const getWays = defineCapability({
  name: 'marketing_sending_ways',
  about:
    'By which ways campaigns can really go out from this house: WhatsApp Cloud with its approved template, a Telegram channel. Everything else is exported ready to paste.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: nothing.strict(),
  output: sendingWays,
  async run(_input, shop) {
    return waysOf(shop)
  },
})

export const setWays = defineCapability({
  name: 'marketing_set_sending_ways',
  about: 'Name the WhatsApp template that Meta approved, or the Telegram channel that the bot posts to.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: sendingChoices,
  output: sendingWays,
  async run(said, shop) {
    const { telegramChannel } = said
    if (telegramChannel && (await store.channelTaken(shop, telegramChannel)))
      throw new SanadError('taken', { what: 'link', path: 'telegramChannel' })
    const before = choicesIn(await store.settingsOf(shop))
    await store.keepChoices(shop, said)
    const fields = Object.keys(said) as (keyof typeof said)[]
    if (fields.length > 0)
      shop.change.record({
        undo: {
          capability: 'marketing_set_sending_ways',
          input: Object.fromEntries(fields.map((field) => [field, before[field]])),
        },
        touches: fields.map((field) => `business:${field}`),
      })
    return waysOf(shop)
  },
})

export const previewSending = defineCapability({
  name: 'marketing_preview_sending',
  about: 'Whom a campaign would reach and what they would read, before anything goes out.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: newSending.omit({ at: true }),
  output: sendingPreview,
  async run({ id, segments }, shop) {
    const row = await findCampaign(shop, id)
    return preview(shop, row, await wayFor(shop, row), segments)
  },
})

export const sendCampaign = defineCapability({
  name: 'marketing_send_campaign',
  about:
    'Send an approved campaign, now or at an instant: by WhatsApp Cloud template to the customers who agreed, or as a post in the Telegram channel. It reaches other people: ask before. Other channels are refused and can be exported.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: newSending,
  output: campaignSent,
  async run({ id, at, segments }, shop) {
    const row = await findCampaign(shop, id)
    const way = await wayFor(shop, row)
    if (way.way === 'export') throw new SanadError('sending_closed', { channel: row.channel })
    stepTo(row.status as CampaignStatus, 'scheduled')
    await mustStand(shop, row.contentId)
    const seen = await preview(shop, row, way, segments)
    if (seen.recipients === 0) throw new SanadError('nobody_agreed', { channel: row.channel })
    const plan = planOf(way, {
      at: at ?? shop.clock.now().toISOString(),
      ...(segments ? { segments } : {}),
      personId: shop.person.id,
    })
    await plant(shop, row, plan)
    shop.change.record({
      undo: { capability: 'marketing_call_off_campaign', input: { id } },
      touches: [`campaign:${id}:status`],
      uses: [`campaign:${id}`, ...(row.contentId ? [`content:${row.contentId}`] : [])],
    })
    return { ...(await shown(shop, await findCampaign(shop, id))), sending: seen }
  },
})

export const callOffCampaign = defineCapability({
  name: 'marketing_call_off_campaign',
  about: 'Call off a campaign that is scheduled and has not gone out yet.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: campaignId,
  output: campaign,
  async run({ id }, shop) {
    const row = await findCampaign(shop, id)
    // What is out can't be called back.
    if (row.status !== 'scheduled')
      throw new SanadError('campaign_step', { from: row.status, to: 'approved' })
    await dropJob(shop.tx, jobOf(id, row))
    await updateCampaign(shop, id, { status: 'approved', sending: null })
    return shown(shop, await findCampaign(shop, id))
  },
})

export const pasteCampaign = defineCapability({
  name: 'marketing_export_campaign',
  about:
    'What a campaign says, ready to paste on its channel, with the people who agreed for channels that write to people.',
  effect: 'reads',
  may: 'owner',
  doors: everyDoor,
  input: campaignId,
  output: campaignPaste,
  async run({ id }, shop) {
    const row = await findCampaign(shop, id)
    const said = await textOf(shop, row.contentId)
    const text = written(row, said)
    const people = writesToPeople(row.channel) ? (await recipientsOf(shop, row.channel)).recipients : []
    return {
      channel: row.channel,
      text,
      variants: said.variants,
      hashtags: said.hashtags,
      code: row.code ?? '',
      sms: sizeIfSms(row.channel, text),
      recipients: people.map((person) => ({
        ...person,
        link: row.channel === 'whatsapp' ? whatsappLink(person.to, text) : null,
      })),
      how: howToPaste[writesToPeople(row.channel) ? 'people' : 'page'][shop.language],
    }
  },
})

/** The status and the job that carries it out, together. */
async function plant(shop: Shop, row: Row<'Campaign'>, plan: Sending): Promise<void> {
  const sending = JSON.stringify(plan)
  await updateCampaign(shop, row.id, { status: 'scheduled', sending })
  const job = {
    kind: CAMPAIGN_JOB,
    payload: { id: row.id },
    businessId: shop.business.id,
    notBefore: plan.at,
    dedupe: jobOf(row.id, { sending }),
  }
  await addJob(shop.tx, job, shop.clock)
}

/** A campaign that was called off may be sent again later: each plan is a job of its own. */
function jobOf(id: string, { sending }: Pick<Row<'Campaign'>, 'sending'>): string {
  return `${CAMPAIGN_JOB}:${id}:${sending === null ? '' : (JSON.parse(sending) as Sending).at}`
}

async function wayFor(shop: Shop, row: Row<'Campaign'>): Promise<Way> {
  return wayOf(row.channel, shop.parts.settings, choicesIn(await store.settingsOf(shop)))
}

async function waysOf(shop: Shop) {
  const open = doorsOpen(shop.parts.settings)
  const { whatsappTemplate, telegramChannel } = choicesIn(await store.settingsOf(shop))
  return {
    whatsapp: { open: open.whatsapp, template: whatsappTemplate },
    telegram: { open: open.telegram, channel: telegramChannel },
  }
}

async function preview(shop: Shop, row: Row<'Campaign'>, way: Way, segments: Sending['segments']) {
  const said = await textOf(shop, row.contentId)
  const people = writesToPeople(row.channel) ? await recipientsOf(shop, row.channel, segments) : null
  return {
    way: way.way,
    reason: way.way === 'export' ? reasons[way.reason][shop.language] : null,
    // A channel's subscribers are the channel's business: the post is one message.
    recipients: people?.recipients.length ?? (way.way === 'telegram' ? 1 : 0),
    left: people?.left ?? { no_consent: 0, other_channel: 0, no_mobile: 0, stopped: 0, other_segment: 0 },
    sample: written(row, said),
    language: said.language,
  }
}
