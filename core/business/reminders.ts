import { defineCapability, everyDoor, noDoor } from '../capability.ts'
import { addJob, dropJob, type NewJob } from '../jobs/jobs.ts'
import { nothing } from '../shapes.ts'
import { listQuery, newReminder, one, reminder, reminders } from './contract.ts'
import * as store from './reminders-store.ts'

export const createReminder = defineCapability({
  name: 'reminders_create',
  about: 'Remind the asker of something at an instant; delivered once, in the chat of who asked.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: newReminder,
  output: reminder,
  async run({ text, at }, shop) {
    const row = await store.insertReminder(shop, { text, at })
    await addJob(shop.tx, reminderJob(row), shop.clock)
    shop.change.record({
      undo: { capability: 'reminders_delete', input: { id: row.id } },
      touches: [`reminder:${row.id}`],
    })
    return store.toReminder(row)
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
    const { rows, ...page } = await store.listReminders(shop, query)
    return { items: rows.map(store.toReminder), ...page }
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
    await store.setReminderDeleted(shop, id, shop.clock.now().toISOString())
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
    await addJob(shop.tx, reminderJob(await store.takeBackReminder(shop, id)), shop.clock)
    return {}
  },
})

/** Delivered by whoever does jobs, once: the reminder's own id keeps it from being added twice. */
function reminderJob({ id, businessId, at }: { id: string; businessId: string; at: string }): NewJob {
  return { kind: 'reminder', payload: { id }, businessId, notBefore: at, dedupe: `reminder:${id}` }
}
