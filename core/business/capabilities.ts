import { randomBytes } from 'node:crypto'
import { defineCapability, everyDoor, noDoor, screenOnly } from '../capability.ts'
import { newId } from '../ids.ts'
import { addJob, dropJob, type NewJob } from '../jobs/jobs.ts'
import { nothing } from '../shapes.ts'
import { hashToken } from '../storage/secrets.ts'
import {
  business,
  businessChanges,
  key,
  keyMade,
  keys,
  listQuery,
  newKey,
  newReminder,
  one,
  people,
  person,
  personChanges,
  reminder,
  reminders,
  undone,
} from './contract.ts'
import * as store from './store.ts'
import { findChange, laterChangeOn, lastChangeOf, markUndone, stepsOf } from './changes-store.ts'
import * as reminderStore from './reminders-store.ts'
import { SanadError } from '../errors.ts'
import { z } from 'zod'
import type { Shop } from '../capability.ts'
import { codeOf } from './wilayas.ts'

export const getBusiness = defineCapability({
  name: 'business_get',
  about: 'The business: name, sector, wilaya, language, tax ids and regime.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
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
  input: listQuery,
  output: people,
  async run(query, shop) {
    const { rows, ...page } = await store.listPeople(shop, query)
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
    await store.deleteSessionsOf(shop.tx, id)
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

export const createKey = defineCapability({
  name: 'keys_create',
  about: 'Make an API key. It is shown once and stored hashed.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  proved: true,
  input: newKey,
  output: keyMade,
  async run({ name, scopes = ['read', 'write'] }, shop) {
    const secret = `snd_${randomBytes(24).toString('base64url')}`
    const row = {
      id: newId(),
      businessId: shop.business.id,
      personId: shop.person.id,
      name,
      hash: hashToken(secret),
      scopes: JSON.stringify(scopes),
      createdAt: shop.clock.now().toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    }
    await store.insertKey(shop.tx, row)
    return { ...toKey(row), key: secret }
  },
})

export const listKeys = defineCapability({
  name: 'keys_list',
  about: 'The API keys that are in force.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: listQuery,
  output: keys,
  async run(query, shop) {
    const { rows, ...page } = await store.listKeys(shop, query)
    return { items: rows.map(toKey), ...page }
  },
})

export const revokeKey = defineCapability({
  name: 'keys_revoke',
  about: 'End an API key at once.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await store.revokeKey(shop, id)
    return {}
  },
})

export const createReminder = defineCapability({
  name: 'reminders_create',
  about: 'Remind the asker of something at an instant; delivered once, in the chat of who asked.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newReminder,
  output: reminder,
  async run({ text, at }, shop) {
    const row = await reminderStore.insertReminder(shop, { text, at })
    await addJob(shop.tx, reminderJob(row), shop.clock)
    shop.change.record({
      undo: { capability: 'reminders_delete', input: { id: row.id } },
      touches: [`reminder:${row.id}`],
    })
    return reminderStore.toReminder(row)
  },
})

export const listReminders = defineCapability({
  name: 'reminders_list',
  about: 'What the asker will be reminded of, and what was delivered.',
  effect: 'reads',
  may: 'staff',
  doors: everyDoor,
  input: listQuery,
  output: reminders,
  async run(query, shop) {
    const { rows, ...page } = await reminderStore.listReminders(shop, query)
    return { items: rows.map(reminderStore.toReminder), ...page }
  },
})

export const deleteReminder = defineCapability({
  name: 'reminders_delete',
  about: 'Drop a reminder.',
  effect: 'erases',
  may: 'staff',
  doors: everyDoor,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await reminderStore.setReminderDeleted(shop, id, shop.clock.now().toISOString())
    await dropJob(shop.tx, `reminder:${id}`)
    shop.change.record({
      undo: { capability: 'reminders_restore', input: { id } },
      touches: [`reminder:${id}`],
    })
    return {}
  },
})

export const restoreReminder = defineCapability({
  name: 'reminders_restore',
  about: 'Take back the dropping of a reminder.',
  effect: 'changes',
  may: 'staff',
  doors: noDoor,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await addJob(shop.tx, reminderJob(await reminderStore.takeBackReminder(shop, id)), shop.clock)
    return {}
  },
})

export const undoChange = defineCapability({
  name: 'changes_undo',
  about: 'Undo what a message or a screen changed; refused when later changes rest on it.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: one,
  output: undone,
  async run({ id }, shop) {
    return undo(shop, await findChange(shop, id))
  },
})

export const undoLast = defineCapability({
  name: 'changes_undo_last',
  about: 'Undo the last change of this conversation, or the one so many before it; again: the one before.',
  effect: 'changes',
  may: 'staff',
  doors: ['chat', 'terminal', 'web', 'key'],
  input: z.object({ back: z.number().int().min(0).max(9).default(0) }).strict(),
  output: undone,
  async run({ back }, shop) {
    const last = shop.conversationId && (await lastChangeOf(shop, shop.conversationId, back))
    if (!last) throw new SanadError('nothing_to_undo')
    return undo(shop, last)
  },
})

/** Delivered by whoever does jobs, once: the reminder's own id keeps it from being added twice. */
function reminderJob({ id, businessId, at }: { id: string; businessId: string; at: string }): NewJob {
  return { kind: 'reminder', payload: { id }, businessId, notBefore: at, dedupe: `reminder:${id}` }
}

async function undo(
  shop: Shop,
  change: Awaited<ReturnType<typeof findChange>>,
): Promise<z.input<typeof undone>> {
  if (change.personId !== shop.person.id && shop.person.role !== 'owner' && !shop.person.undoesOthers) {
    throw new SanadError('not_allowed', { capability: 'changes_undo' })
  }
  if (change.undoneAt) throw new SanadError('already_undone')
  if (await laterChangeOn(shop, change.id)) throw new SanadError('later_changes')
  const steps = stepsOf(change)
  for (const step of steps.toReversed()) await shop.again(step.undo.capability, step.undo.input)
  await markUndone(shop, change.id)
  return { id: change.id, steps: steps.map(({ capability, output }) => ({ capability, output })) }
}

function toKey(row: Awaited<ReturnType<typeof store.listKeys>>['rows'][number]): z.input<typeof key> {
  return {
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes) as ('read' | 'write')[],
    createdAt: row.createdAt,
    lastUsedAt: row.lastUsedAt,
  }
}

function given<Fields extends object>(fields: Fields): Partial<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<Fields>
}
