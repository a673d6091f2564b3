import { readDates } from '../../language/dates.ts'
import { detectLanguage } from '../../language/detect.ts'
import { feastIn, hijriOf, type Feast } from '../../language/hijri.ts'
import { foldName } from '../../language/fold-name.ts'
import { readMoney } from '../../language/money.ts'
import type { Centimes } from '../../money.ts'
import { dayIn, type Day } from '../../time.ts'
import type { Greeting, Intent } from './phrases.ts'

export type Topic = {
  intent: Intent
  /** The topic without "write me a post about". */
  subject: string
  percent: number | null
  /** A price that was said with its unit, in centimes. */
  price: Centimes | null
  until: Day | null
  /** A last day that is over already. */
  passed: Day | null
  greeting: Greeting | null
}

export type TopicContext = { now: Date; timeZone: string; hijriCorrection: number }

/** What a topic asks for: what it is about, by how much less, until when, for which feast. */
export function readTopic(said: string, context: TopicContext): Topic {
  const folded = foldName(said)
  const today = dayIn(context.timeZone, context.now)
  const percent = percentIn(said)
  const last = lastDay(said, context)
  const greeting = greetingIn(folded, today, context.hijriCorrection)
  return {
    intent: intentOf(folded, percent, greeting),
    subject: subjectOf(said),
    percent,
    price: priceIn(said),
    until: last !== null && last >= today ? last : null,
    passed: last !== null && last < today ? last : null,
    greeting,
  }
}

const marks: readonly (readonly [Intent, RegExp])[] = [
  [
    'promo',
    /promo|sold|remise|reduc|rabais|discount|sale\b|offre|offer|hamza|na9es|تخفيض|عرض|صولد|روميز|همزه|بروموسيون|خصم/,
  ],
  ['arrival', /arriv|nouveau|nouvel|jdid|wsel|new\b|just in|جديد|وصل|نوفو/],
  ['delivery', /livr|deliver|tawsil|ship|توصيل|ليفريزون/],
  ['thanks', /merci|thank|sa7it|remerc|شكر|صحيت|يعطيكم الصحه/],
  ['feast', /fete|feast|party|3id\b|عيد|ramad|رمضان|ramdan|yennayer|mawlid|mouloud|مولد|مولود|عاشور|achour/],
]

function intentOf(folded: string, percent: number | null, greeting: Greeting | null): Intent {
  if (percent !== null) return 'promo'
  const found = marks.find(([, mark]) => mark.test(folded))?.[0]
  return found ?? (greeting && greeting !== 'summer' && greeting !== 'school' ? 'feast' : 'plain')
}

/** A whole number of per cent under 100, said with its sign. */
function percentIn(said: string): number | null {
  const found =
    /(\d{1,2})\s*[%٪]|[%٪]\s*(\d{1,2})|(\d{1,2})\s*(?:pour cent|percent|بالمائة|بالمئة|فالمية)/i.exec(said)
  const percent = Number(found?.[1] ?? found?.[2] ?? found?.[3] ?? 0)
  return percent > 0 ? percent : null
}

function priceIn(said: string): Centimes | null {
  const { spoken } = detectLanguage(said)
  const found = readMoney(said, { setting: 'dinars', spoken }).find(({ unit }) => unit !== null)
  return found?.readings[0].centimes ?? null
}

const END = /[,،]?\s*(?:jusqu\S*|until|till|7atta|7ata|حتى|إلى غاية|الى غاية|لغاية|avant le|before)\s+(.*)$/i

/** "jusqu'à jeudi", "حتى 30 نوفمبر", "7ata ghodwa": the end of what follows the word. */
function lastDay(said: string, { now, timeZone, hijriCorrection }: TopicContext): Day | null {
  const end = END.exec(said)
  if (!end) return null
  const after = end[1] ?? ''
  const [first] = readDates(after, { now, zone: timeZone, purpose: 'future', hijriCorrection })
  return first?.to ?? null
}

const named: readonly (readonly [Greeting, RegExp])[] = [
  ['ramadan', /ramad|ramdan|رمضان|iftar|ftour|افطار|s7our|سحور/],
  ['fitr', /fitr|esghir|sghir.*3id|3id.*sghir|petit aid|الفطر|الصغير/],
  ['adha', /adha|lekbir|3id.*kbir|grand aid|mouton|kebch|الاضحي|الكبير|كبش/],
  ['achoura', /achour|3achour|عاشور/],
  ['mawlid', /mawlid|mouloud|مولد|مولود/],
  ['yennayer', /yennayer|ennayer|يناير|assegas/],
  ['school', /rentre|school|scolaire|cartable|القرايه|مدرس|dakhla ta3/],
  ['summer', /\bete\b|summer|mariage|3ras|3ers|wedding|الصيف|عرس|اعراس/],
]

function greetingIn(folded: string, today: Day, correction: number): Greeting | null {
  const found = named.find(([, mark]) => mark.test(folded))?.[0]
  if (found) return found
  return /\b(l?'?aid|l?3id|eid)\b|عيد/.test(folded) ? nextEid(today, correction) : null
}

/** A plain "l'Aïd" is the one that comes next. */
export function nextEid(today: Day, correction: number): 'fitr' | 'adha' {
  const { year } = hijriOf(today, correction)
  const eids = (['fitr', 'adha'] as const).flatMap((eid: Extract<Feast, 'fitr' | 'adha'>) =>
    [year, year + 1].map((of) => ({ eid, ...feastIn(eid, of, correction) })),
  )
  const next = eids.filter(({ to }) => to >= today).sort((a, b) => a.from.localeCompare(b.from))[0]
  return next?.eid ?? 'fitr'
}

const asking =
  /^\s*(?:(?:fais|faites|ecri[st]|écri[st]|écrivez|rédige[rz]?|donne|prépare|crée|cree)[- ]?(?:moi|nous)?|dir(?:i|li|elna)?|ktob(?:li)?|write|make|create|draft|اكتب(?:لي)?|دير(?:لي)?| دير لي|أنشئ|اصنع)\s+/i
const medium =
  /^\s*(?:me\s+|un[e]?\s+|a[n]?\s+|wa7ed\s+|لي\s+|واحد\s+)?(?:post(?:e)?|publication|sms|story|statut|message|e-?mail|mail|annonce|pub|ad|texte|text|réponse|reply|منشور|بوبليكاسيون|رسالة|بوست|ستوري|إعلان)?\s*(?:facebook|instagram|insta|whatsapp|فايسبوك|انستغرام)?\s*(?:sur|pour|about|for|on|à propos de|de|3la|3an|ta3|على|عن|حول|لـ?)\s+/i

/** What is left of "fais-moi un post sur …". */
function subjectOf(said: string): string {
  const withoutOrder = said.replace(END, '').replace(asking, '')
  const rest = withoutOrder.replace(medium, '').trim() || said.trim()
  return rest.replace(/[.!?؟\s]+$/u, '')
}
