import { getNotifications } from '../../dashboard/notices/capabilities.ts'
import type { Notifications } from '../../dashboard/notices/contract.ts'
import type { NoticeChange } from '../understanding/notices.ts'
import { one, type Answers } from './answering.ts'
import { said, type Tongue } from './voice.ts'

/** What Sanad writes by itself, by name. */
export const noticeNames = {
  title: said('Ce que j’envoie', 'ما أرسله', 'What I send', 'واش نبعث', 'Wach neb3at'),
  eveningBrief: said('Bilan du soir', 'ملخص المساء', 'Evening brief', 'ملخص الليل', 'Bilan ta3 lil'),
  weekReview: said(
    'Bilan de la semaine (dimanche)',
    'ملخص الأسبوع (الأحد)',
    'Week in review (Sunday)',
    'ملخص السيمانة (الحد)',
    'Bilan ta3 simana (l7ed)',
  ),
  taxReminders: said(
    'Rappels d’impôts',
    'تذكير بالضرائب',
    'Tax reminders',
    'تفكيرة الضرائب',
    'Rappel ta3 d-drayeb',
  ),
  draftNudge: said(
    'Photos à confirmer',
    'الصور المنتظرة',
    'Photos to confirm',
    'التصاور لي يستناو',
    'Tsawer li yestennaw',
  ),
  creditReminders: said(
    'Rappels de crédit à transférer',
    'رسائل الديون للإرسال',
    'Credit reminders to forward',
    'رسائل الكريدي',
    'Rappel ta3 lkridi',
  ),
  alerts: said('Alertes', 'التنبيهات', 'Alerts', 'التنبيهات', 'Les alertes'),
  quiet: said('Silence', 'وقت الهدوء', 'Quiet', 'السكات', 'Skat'),
  yes: said('oui', 'نعم', 'yes', 'ايه', 'ih'),
  no: said('non', 'لا', 'no', 'لالا', 'lala'),
  at: said(
    (time: string) => `à ${time}`,
    (time: string) => `على ${time}`,
    (time: string) => `at ${time}`,
    (time: string) => `على ${time}`,
    (time: string) => `3la ${time}`,
  ),
  none: said('aucune', 'لا شيء', 'none', 'حتى واحد', '7atta wa7da'),
  urgent: said('les urgentes', 'العاجلة', 'urgent ones', 'غير المهمة', 'ghir lmohimmin'),
  warning: said('les importantes', 'المهمة', 'important ones', 'المهمين', 'lmohimmin'),
  all: said('toutes', 'كلها', 'all', 'كامل', 'kamel'),
} as const

/** How what is sent by itself is answered. */
export const noticeAnswers = {
  notices() {
    return one(getNotifications, {}, (choice, t) => `${t.of(noticeNames.title)} :\n${noticesSaid(choice, t)}`)
  },
} satisfies Answers

const switches = ['eveningBrief', 'weekReview', 'taxReminders', 'draftNudge', 'creditReminders'] as const
const hours = { eveningBrief: 'eveningAt', weekReview: 'weekReviewAt' } as const

/** A line for each, or for what was changed alone. */
export function noticesSaid(choice: Notifications, t: Tongue, changed?: NoticeChange): string {
  const isMeant = (...keys: (keyof Notifications)[]) =>
    changed === undefined || keys.some((key) => changed[key] !== undefined)
  const lines = switches
    .filter((key) => isMeant(key))
    .map((key) => {
      const at = key in hours ? choice[hours[key as keyof typeof hours]] : null
      const time = at && choice[key] ? `, ${t.of(noticeNames.at)(at)}` : ''
      return `${t.of(noticeNames[key])} : ${t.of(choice[key] ? noticeNames.yes : noticeNames.no)}${time}`
    })
  if (isMeant('alerts')) lines.push(`${t.of(noticeNames.alerts)} : ${t.of(noticeNames[choice.alerts])}`)
  if (isMeant('quietFrom', 'quietUntil'))
    lines.push(`${t.of(noticeNames.quiet)} : ${choice.quietFrom} → ${choice.quietUntil}`)
  return lines.map((line) => `${changed ? '✅' : '•'} ${line}`).join('\n')
}
