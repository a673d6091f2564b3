import { defineCapability, everyDoor, type Shop } from '../../capability.ts'
import { nothing } from '../../shapes.ts'
import { timeIn } from '../../time.ts'
import { notificationChanges, notifications } from './contract.ts'
import { begun } from './rules.ts'
import { keepNotices, noticesOf } from './store.ts'

export const getNotifications = defineCapability({
  name: 'notifications_get',
  about: 'What Sanad writes to the asker by itself, and when: briefs, reminders, alerts, quiet hours.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: nothing.strict(),
  output: notifications,
  async run(_, shop) {
    return (await noticesOf(shop.tx, shop.person.id)).choice
  },
})

export const updateNotifications = defineCapability({
  name: 'notifications_update',
  about:
    'Choose what Sanad writes to the asker by itself: the evening brief and its hour, the week in review on Sunday, tax reminders, a nudge for photos not confirmed, credit reminders to forward, which alerts, quiet hours.',
  effect: 'changes',
  may: 'figures',
  doors: everyDoor,
  input: notificationChanges,
  output: notifications,
  async run(given, shop) {
    const before = await noticesOf(shop.tx, shop.person.id)
    const choice = notifications.parse({ ...before.choice, ...given })
    const written = begun(choice, before.written, given, shop.today, timeNow(shop))
    await keepNotices(shop.tx, shop.person.id, { choice, written })
    shop.change.record({
      undo: { capability: 'notifications_update', input: before.choice },
      touches: [`notifications:${shop.person.id}`],
    })
    return choice
  },
})

function timeNow({ business, clock }: Shop): string {
  return timeIn(business.timeZone, clock.now())
}
