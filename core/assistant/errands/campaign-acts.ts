import { listCampaigns, updateCampaign } from '../../marketing/campaigns.ts'
import type { Campaign } from '../../marketing/contract.ts'
import { listContents } from '../../marketing/content/capabilities.ts'
import {
  callOffCampaign,
  previewSending,
  sendCampaign,
  setWays,
} from '../../marketing/sending/capabilities.ts'
import { centimes } from '../../money.ts'
import { sayInstant } from '../../language/say.ts'
import { call } from '../acting/calls.ts'
import type { Case } from '../acting/course.ts'
import { lookUp } from '../acting/looking-up.ts'
import { paperSentences as said } from '../answering/paper-sentences.ts'
import { tongue } from '../answering/voice.ts'
import { mentionOf, says } from '../hearing/hear.ts'
import type { Named } from '../understanding/questions.ts'
import type { Act } from './act.ts'
import type { Errand, Given } from './errand.ts'
import { errandWords as words } from './errand-words.ts'
import { telegramChannelIn, templateIn } from './written.ts'

export const changeCampaign: Act = {
  title: words.changeCampaign,
  none: words.noSuchCampaign,
  among: (matter) => campaignsMeant(matter, () => true),
  instead: async (matter, { given }) =>
    says(matter.heard, 'useText') && !given.contentId
      ? tongue(matter.voice, matter.today).of(words.noTextYet)
      : null,
  lacks: ({ status, centimes: budget, day, contentId }) =>
    (status ?? budget ?? day ?? contentId) ? null : words.whichChange,
  calls: (things, { status, centimes: budget, day, contentId, steps }) =>
    things.flatMap(({ id }) => [
      // What is said to be out was approved by being put out.
      ...(steps === 'approve' && status && status !== 'approved'
        ? [call(updateCampaign, { id, status: 'approved' })]
        : []),
      call(updateCampaign, {
        id,
        ...(status ? { status } : {}),
        ...(budget === undefined || status ? {} : { budget: centimes(budget) }),
        ...(day && !status ? { to: day } : {}),
        ...(contentId ? { contentId } : {}),
      }),
    ]),
  told: (_outputs, t, { status, centimes: budget, day, contentId }) =>
    status
      ? t.of(said.status[status])
      : [
          budget === undefined ? '' : t.money(budget),
          day ? `→ ${t.day(day)}` : '',
          contentId ? t.of(words.textSet) : '',
        ]
          .filter(Boolean)
          .join(', '),
}

export const letOut: Act = {
  title: words.letOut,
  none: words.noSuchCampaign,
  first: words.askLetOut,
  among: (matter) => campaignsMeant(matter, ({ status }) => status !== 'finished'),
  instead: cannotGoOut,
  asks: whomItReaches,
  calls: (things, { at, steps }) =>
    things.flatMap(({ id }) => [
      ...(steps === 'approve' ? [call(updateCampaign, { id, status: 'approved' })] : []),
      call(sendCampaign, { id, ...(at ? { at } : {}) }),
    ]),
}

export const callOff: Act = {
  title: words.callOff,
  none: words.noneScheduled,
  among: (matter) => campaignsMeant(matter, ({ status }) => status === 'scheduled'),
  calls: (things) => things.map(({ id }) => call(callOffCampaign, { id })),
}

export const setWayOut: Act = {
  title: words.setWayOut,
  calls: (_things, { said: text }) => {
    const channel = telegramChannelIn(text)
    const template = templateIn(text)
    return [
      call(setWays, {
        ...(channel ? { telegramChannel: channel } : {}),
        ...(template && !channel
          ? { whatsappTemplate: { name: template, language: templateLanguage(text) } }
          : {}),
      }),
    ]
  },
  told: (_outputs, _t, { said: text }) => telegramChannelIn(text) ?? templateIn(text) ?? '',
}

/** Templates are approved by language; French where none is named. */
function templateLanguage(text: string): string {
  if (/arabe|arabic|عربية|3arbi/iu.test(text)) return 'ar'
  return /anglais|english|إنجليزية|انجليزية/iu.test(text) ? 'en' : 'fr'
}

async function campaignsMeant(matter: Case, fits: (campaign: Campaign) => boolean): Promise<Named[]> {
  const named = mentionOf(matter.heard, 'campaign')?.things.map(({ id }) => id)
  const { items } = await lookUp(matter, listCampaigns, { pageSize: 100 })
  return items
    .filter((campaign) => fits(campaign) && (named?.includes(campaign.id) ?? true))
    .map(({ id, name }) => ({ id, name }))
}

/** Without a text there is nothing to send, and some channels nobody but the owner can post on. */
async function cannotGoOut(matter: Case, { things }: Errand): Promise<string | null> {
  const t = tongue(matter.voice, matter.today)
  const [campaign] = things ?? []
  const { items } = await lookUp(matter, listCampaigns, { pageSize: 100 })
  const found = items.find(({ id }) => id === campaign?.id)
  if (!found) return t.of(words.noSuchCampaign)
  if (found.contentId === null) return t.of(said.noText)(found.name)
  const { way, reason } = await lookUp(matter, previewSending, { id: found.id })
  return way === 'export' ? `${reason ?? ''}\n${t.of(words.sayPaste)(found.name)}`.trim() : null
}

async function whomItReaches(matter: Case, { things, given }: Errand): Promise<string | null> {
  const t = tongue(matter.voice, matter.today)
  const [campaign] = things ?? []
  if (!campaign) return null
  const { recipients, sample } = await lookUp(matter, previewSending, { id: campaign.id })
  const when = given.at ? `, ${sayInstant(given.at, matter.caller.business.timeZone, matter.voice)}` : ''
  return [
    `${t.of(words.askLetOut)} : ${campaign.name}${when}. ${t.of(said.wouldReceive)(t.number(recipients))}.`,
    ...(sample ? [`« ${sample} »`] : []),
  ].join('\n')
}

/** The text that was written last, for "utilise ce texte"; a draft that is sent is approved by the same yes. */
export async function withCampaign(matter: Case, given: Given): Promise<Given> {
  if (says(matter.heard, 'useText')) {
    const { items } = await lookUp(matter, listContents, { pageSize: 1 })
    return { ...given, ...(items[0] ? { contentId: items[0].id } : {}) }
  }
  const named = mentionOf(matter.heard, 'campaign')?.things[0]?.id
  const { items } = await lookUp(matter, listCampaigns, { pageSize: 100 })
  const meant = named ? items.filter(({ id }) => id === named) : items
  return meant[0]?.status === 'draft' ? { ...given, steps: 'approve' } : given
}
