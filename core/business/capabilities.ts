import { defineCapability, everyDoor, noDoor, screenOnly } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { nothing } from '../shapes.ts'
import { business, businessChanges, one, people, peopleQuery, person, personChanges } from './contract.ts'
import { deleteSessionsOf } from './sessions-store.ts'
import * as store from './store.ts'
import { codeOf } from './wilayas.ts'

export const getBusiness = defineCapability({
  name: 'business_get',
  about: 'The business: name, sector, wilaya, language, tax ids and regime.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  beforeFactor: true,
  input: nothing.strict(),
  output: business,
  async run(_input, shop) {
    return store.toBusiness(await store.findBusiness(shop.tx, shop.business.id))
  },
})

export const updateBusiness = defineCapability({
  name: 'business_update',
  about:
    'Change the business: name, sector, wilaya, language, tax ids (NIF, NIS, RC, AI), RIB, regime, how old money is read, by how many days the Hijri months begin later here than in the table.',
  effect: 'changes',
  may: 'owner',
  doors: everyDoor,
  input: businessChanges,
  output: business,
  async run({ oldMoney, hijriCorrection, wilaya, ...fields }, shop) {
    const row = await store.findBusiness(shop.tx, shop.business.id)
    const before = store.toBusiness(row)
    // As they stand now: the caller's may be of before another change.
    const kept: unknown = JSON.parse(row.settings)
    const said = given({ oldMoney, hijriCorrection })
    const settings =
      Object.keys(said).length > 0 ? { settings: JSON.stringify({ ...(kept as object), ...said }) } : {}
    const place = wilaya ? { wilaya: codeOf(wilaya) } : {}
    await store.updateBusiness(shop, { ...given(fields), ...settings, ...place })
    const changed = Object.keys({ ...given(fields), ...place, ...said })
    shop.change.record({
      undo: {
        capability: 'business_update',
        input: Object.fromEntries(changed.map((field) => [field, before[field as keyof typeof before]])),
      },
      touches: changed.map((field) => `business:${field}`),
    })
    return store.toBusiness(await store.findBusiness(shop.tx, shop.business.id))
  },
})

export const listPeople = defineCapability({
  name: 'people_list',
  about: 'The people of the business and what each may see.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: peopleQuery,
  output: people,
  async run({ left = false, ...query }, shop) {
    const { rows, ...page } = await store.listPeople(shop, query, left)
    return { items: rows.map(store.toPerson), ...page }
  },
})

export const updatePerson = defineCapability({
  name: 'people_update',
  about: 'Change a person: name, language, whether staff see figures or undo what others did.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  input: personChanges,
  output: person,
  async run({ id, seesFigures, undoesOthers, ...fields }, shop) {
    await store.findPerson(shop, id)
    await store.updatePerson(shop, id, {
      ...given(fields),
      ...(seesFigures === undefined ? {} : { seesFigures: Number(seesFigures) }),
      ...(undoesOthers === undefined ? {} : { undoesOthers: Number(undoesOthers) }),
    })
    return store.toPerson(await store.findPerson(shop, id))
  },
})

export const removePerson = defineCapability({
  name: 'people_remove',
  about: 'Take a person out of the business: signed out everywhere, their chats and keys answered no more.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await store.findPerson(shop, id)
    // So that an owner always remains.
    if (id === shop.person.id) throw new SanadError('own_account')
    await store.updatePerson(shop, id, { disabledAt: shop.clock.now().toISOString() })
    await deleteSessionsOf(shop.tx, id)
    shop.change.record({
      undo: { capability: 'people_restore', input: { id } },
      touches: [`person:${id}`],
    })
    return {}
  },
})

export const restorePerson = defineCapability({
  name: 'people_restore',
  about: 'Take back the removal of a person.',
  effect: 'changes',
  may: 'owner',
  doors: noDoor,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await store.takeBackPerson(shop, id)
    return {}
  },
})

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>
}
