import * as business from '../../business/capabilities.ts'
import * as reminders from '../../business/reminders.ts'
import { taxRegimes } from '../../business/contract.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { listMyChats, unlinkChat } from '../../business/linking/unlinking.ts'
import { acknowledgeAlert, listAlerts } from '../../dashboard/alerts/capabilities.ts'
import { isRightToLeft } from '../../language/language.ts'
import { fold } from '../../language/normalise.ts'
import { sayInstant } from '../../language/say.ts'
import { regimeNames } from '../../taxes/words.ts'
import { call } from '../acting/calls.ts'
import { lookUp } from '../acting/looking-up.ts'
import type { Case } from '../acting/course.ts'
import { tongue, type Tongue } from '../answering/voice.ts'
import type { Named } from '../understanding/questions.ts'
import type { Act } from './act.ts'
import type { Given } from './errand.ts'
import { errandWords as words } from './errand-words.ts'
import { likeliest } from './likeliest.ts'

export const dropReminder: Act = {
  title: words.dropReminder,
  none: words.noReminder,
  first: words.askDropReminder,
  among: openReminders,
  calls: (things) => things.map(({ id }) => call(reminders.deleteReminder, { id })),
}

export const seeAlerts: Act = {
  title: words.seeAlerts,
  none: words.noAlert,
  toAll: true,
  among: openAlerts,
  calls: (things) => things.map(({ id }) => call(acknowledgeAlert, { id })),
}

export const unlink: Act = {
  title: words.unlinked,
  none: words.noChat,
  first: words.askUnlink,
  among: chatsMeant,
  async asks(matter, { things }) {
    const t = tongue(matter.voice, matter.today)
    const { items } = await lookUp(matter, listMyChats, {})
    const mine = items.filter((each) => each.mine)
    const [name = ''] = (things ?? []).map((thing) => thing.name)
    const isLast = mine.length === 1 && things?.[0]?.id === mine[0]?.id
    return `${t.of(words.askUnlink)} : ${name}.${isLast ? ` ${t.of(words.lastChat)}` : ''}`
  },
  calls: (things) => things.map(({ id }) => call(unlinkChat, { id })),
  told: (outputs, t) =>
    outputs.some((output) => unlinkChat.output.parse(output).mine)
      ? t.of(words.howToComeBack)
      : t.of(words.readNoMore),
}

export const setBusiness: Act = {
  title: words.setBusiness,
  calls: (_things, { fields = {} }) => [call(business.updateBusiness, fields)],
  told: (_outputs, t, { fields = {} }) =>
    Object.entries(fields)
      .map(([field, value]) => fieldSaid(field, value, t))
      .join(', '),
}

function fieldSaid(field: string, value: string, t: Tongue): string {
  switch (field) {
    case 'taxRegime': {
      const known = taxRegimes.find((code) => code === value)
      return known ? regimeNames[known][t.voice] : value
    }
    case 'oldMoney':
      return t.of(value === 'dinars' ? words.inDinars : words.inCentimes)
    case 'wilaya':
      return wilayaName(value, isRightToLeft(t.voice) ? 'arabic' : 'latin')
    default:
      return ['nif', 'nis', 'rc', 'ai'].includes(field) ? `${field.toUpperCase()} ${value}` : value
  }
}

async function openReminders(matter: Case, { words: said = [] }: Given): Promise<Named[]> {
  const { items } = await lookUp(matter, reminders.listReminders, { pageSize: 100 })
  const zone = matter.caller.business.timeZone
  const open = items
    .filter(({ deliveredAt }) => deliveredAt === null)
    .map(({ id, text, at }) => ({ id, name: `${text} (${sayInstant(at, zone, matter.voice)})` }))
  return likeliest(open, said)
}

const channelNames: Record<string, string> = {
  telegram: 'Telegram',
  'whatsapp-cloud': 'WhatsApp',
  'whatsapp-web': 'WhatsApp',
}

/** The asker's own, or those of whom they name; of one channel, where one is named. */
async function chatsMeant(matter: Case, { said }: Given): Promise<Named[]> {
  const { items } = await lookUp(matter, listMyChats, {})
  const text = fold(said)
  const theirs = items.filter(({ mine, person }) => !mine && text.includes(fold(person)))
  // `délie Yacine`, who has no chat: the asker's own is none that was meant.
  const isOwn = channelsIn(text).length > 0 || OWN.test(text)
  const whose = theirs.length > 0 ? theirs : items.filter(({ mine }) => mine && isOwn)
  const channel = whose.filter((each) => channelsIn(text).some((named) => each.channel.startsWith(named)))
  const meant = channelsIn(text).length > 0 ? channel : whose
  return meant.map(({ id, channel: name, person, name: shown }) => {
    const who = [person, shown].filter((each, n, all) => each !== null && all.indexOf(each) === n)
    return { id, name: `${channelNames[name] ?? name} (${who.join(', ')})` }
  })
}

const OWN = /(?<!\p{L})(?:mon|ma|mes|moi|my|me|ce|cet|cette|this|had|ta3i|هاد|هذا|هذه|حسابي|تاعي)(?!\p{L})/u

/** The channels that were named, in any script. */
function channelsIn(text: string): string[] {
  const isTelegram = /t[eé]l[eé]?gram|تيليغرام|تليغرام|تلغرام/.test(text)
  const isWhatsApp = /wh?at?s?app?|watsap|wtsp|واتساب|وتساب/.test(text)
  return [...(isTelegram ? ['telegram'] : []), ...(isWhatsApp ? ['whatsapp'] : [])]
}

async function openAlerts(matter: Case, { words: said = [] }: Given): Promise<Named[]> {
  const { items } = await lookUp(matter, listAlerts, {})
  const open = items
    .filter(({ acknowledgedAt }) => acknowledgedAt === null)
    .map(({ id, title }) => ({ id, name: title }))
  return likeliest(open, said)
}
