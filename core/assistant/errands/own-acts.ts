import * as business from '../../business/capabilities.ts'
import { taxRegimes } from '../../business/contract.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { acknowledgeAlert, listAlerts } from '../../dashboard/alerts/capabilities.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayInstant } from '../../language/say.ts'
import { regimeNames } from '../../taxes/words.ts'
import { call } from '../acting/calls.ts'
import { lookUp } from '../acting/looking-up.ts'
import type { Case } from '../acting/course.ts'
import type { Tongue } from '../answering/voice.ts'
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
  calls: (things) => things.map(({ id }) => call(business.deleteReminder, { id })),
}

export const seeAlerts: Act = {
  title: words.seeAlerts,
  none: words.noAlert,
  toAll: true,
  among: openAlerts,
  calls: (things) => things.map(({ id }) => call(acknowledgeAlert, { id })),
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
  const { items } = await lookUp(matter, business.listReminders, { pageSize: 100 })
  const zone = matter.caller.business.timeZone
  const open = items
    .filter(({ deliveredAt }) => deliveredAt === null)
    .map(({ id, text, at }) => ({ id, name: `${text} (${sayInstant(at, zone, matter.voice)})` }))
  return likeliest(open, said)
}

async function openAlerts(matter: Case, { words: said = [] }: Given): Promise<Named[]> {
  const { items } = await lookUp(matter, listAlerts, {})
  const open = items
    .filter(({ acknowledgedAt }) => acknowledgedAt === null)
    .map(({ id, title }) => ({ id, name: title }))
  return likeliest(open, said)
}
