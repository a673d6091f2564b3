import { expect, test } from 'vitest'
import { tokenise } from '../../language/tokens.ts'
import { noticeAsked } from './notices.ts'

const asked = (text: string) => {
  const draft = noticeAsked({ tokens: tokenise(text) })
  return draft?.do === 'notices' ? draft.change : null
}
const evening = { eveningBrief: true }

test.each([
  ['envoie-moi le bilan chaque soir à 20h', { ...evening, eveningAt: '20:00' }],
  ['résumé du soir à 21h30', { ...evening, eveningAt: '21:30' }],
  ['envoie-moi un résumé chaque soir', evening],
  ['b3atli résumé kol lil 3la 8', { ...evening, eveningAt: '20:00' }],
  ['كل ليلة ابعثلي ملخص', evening],
  ['أرسل لي ملخصا كل مساء', evening],
  ['send me a summary every evening at 7 pm', { ...evening, eveningAt: '19:00' }],
  ['arrête le bilan du soir', { eveningBrief: false }],
  ['ma tab3atch résumé ta3 lil', { eveningBrief: false }],
  ['أوقف ملخص المساء', { eveningBrief: false }],
  ['حبس الملخص تاع الليل', { eveningBrief: false }],
  ['turn off the weekly review', { weekReview: false }],
  ['envoie-moi le bilan chaque dimanche à 10h', { weekReview: true, weekReviewAt: '10:00' }],
  ['b3atli bilan kol smana', { weekReview: true }],
  ['wa9ef les rappels', { taxReminders: false, draftNudge: false, creditReminders: false }],
  ['active les rappels d’impôts', { taxReminders: true }],
  ['stop the tax reminders', { taxReminders: false }],
  ['لا ترسل لي شيئا بعد التاسعة', { quietFrom: '21:00' }],
  ['ne m’écris pas après 21h', { quietFrom: '21:00' }],
  ['ne m’écris pas avant 9h', { quietUntil: '09:00' }],
  ['don’t write to me after 10 pm', { quietFrom: '22:00' }],
  ['ma tab3atch f lil', { quietFrom: '21:00', quietUntil: '08:00' }],
  ['arrête les alertes', { alerts: 'none' }],
  ['envoie-moi toutes les alertes', { alerts: 'all' }],
  ['je veux un bilan chaque semaine', { weekReview: true }],
  ['envoie-moi seulement les alertes urgentes', { alerts: 'urgent' }],
])('“%s” chooses', (text, change) => {
  expect(asked(text)).toEqual(change)
})

test.each([
  'bilan de la semaine',
  'résumé du mois',
  'send me the report of this week',
  'rappelle-moi ce soir à 20h d’appeler le grossiste',
  'annule le rappel',
  'vendu 3 lait ce soir à 140',
  'arrête',
  'stop',
  'mes alertes',
  'envoie-moi les alertes',
  'je veux voir les alertes',
  'je veux vendre 3 lait à crédit à Karim',
  'plus de lait après 20h ?',
  'chrit 20 lait f lil',
  'payé 900 DA d’impôts hier soir',
])('“%s” is about something else', (text) => {
  expect(asked(text)).toBeNull()
})
