import * as customers from '../../customers/capabilities.ts'
import { wilayaName } from '../../business/wilayas.ts'
import { isRightToLeft } from '../../language/language.ts'
import * as market from '../../market/capabilities.ts'
import * as suppliers from '../../suppliers/capabilities.ts'
import { call } from '../acting/calls.ts'
import type { Tongue } from '../answering/voice.ts'
import type { Act } from './act.ts'
import type { Given } from './errand.ts'
import { errandWords as words } from './errand-words.ts'

export const changeCustomer: Act = {
  title: words.changeCustomer,
  among: (_matter, { customer }) => Promise.resolve(customer ? [customer] : []),
  lacks: (given) => (agreesOr(given) || given.email ? null : numberOrName(given)),
  calls: (things, { phone, name, wilaya, email, agreed, said, saidAt }) =>
    things.map(({ id }) =>
      call(customers.updateCustomer, {
        id,
        ...(phone ? { phone } : {}),
        ...(name ? { name } : {}),
        ...(wilaya ? { wilaya } : {}),
        ...(email ? { email } : {}),
        ...(agreed ? { consent: { channel: 'whatsapp', text: said, at: saidAt } } : {}),
      }),
    ),
  told: valuesSaid,
}

export const changeSupplier: Act = {
  title: words.changeSupplier,
  among: (_matter, { supplier }) => Promise.resolve(supplier ? [supplier] : []),
  lacks: numberOrName,
  calls: (things, { phone, name }) =>
    things.map(({ id }) =>
      call(suppliers.updateSupplier, { id, ...(phone ? { phone } : {}), ...(name ? { name } : {}) }),
    ),
  told: valuesSaid,
}

export const changeCompetitor: Act = {
  title: words.changeCompetitor,
  among: (_matter, { competitor }) => Promise.resolve(competitor ? [competitor] : []),
  lacks: ({ url, name, wilaya }) => ((url ?? name ?? wilaya) ? null : words.whichUrl),
  calls: (things, { url, name, wilaya }) =>
    things.map(({ id }) =>
      call(market.updateCompetitor, {
        id,
        ...(url ? { url } : {}),
        ...(name ? { name } : {}),
        ...(wilaya ? { wilaya } : {}),
      }),
    ),
  told: valuesSaid,
}

function agreesOr({ agreed, wilaya }: Given): boolean {
  return agreed === true || wilaya !== undefined
}

function numberOrName({ phone, name }: Given) {
  return (phone ?? name) ? null : words.whichNumber
}

function valuesSaid(_outputs: readonly unknown[], t: Tongue, given: Given): string {
  const { phone, name, wilaya, email, url, agreed } = given
  const place = wilaya && wilayaName(wilaya, isRightToLeft(t.voice) ? 'arabic' : 'latin')
  return [phone, name, place, email, url, agreed ? t.of(words.mayBeWritten) : ''].filter(Boolean).join(', ')
}
