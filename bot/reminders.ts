import { z } from 'zod'
import { dueReminder, markDelivered } from '#core/business/reminders-store.ts'
import { later } from '#core/dashboard/notices/ways.ts'
import type { DoJob } from '#core/jobs/jobs.ts'
import type { Messaging } from '#core/messaging/messaging.ts'
import type { House } from '#core/perform.ts'
import { REMINDER } from './notices.ts'
import { words } from './words.ts'

const payload = z.object({ id: z.string() })

/**
 * Delivers a reminder to the newest chat of who asked for it, once: the message, and "delivered", are one
 * transaction. Without a linked chat it stays on the screen, where it is listed as not delivered.
 */
export function reminderJob(house: House, messaging: Messaging): DoJob {
  return async (job, { finish }) => {
    const { id } = payload.parse(job.payload)
    await finish(async (tx) => {
      const due = await dueReminder(tx, id)
      if (!due) return { delivered: false }
      const now = await messaging.reach(tx, due.reminder.personId)
      // Where they must write first, it waits for them in their newest chat.
      const chat = now === 'later' ? due.chats[0] : now
      if (!chat) return { delivered: false }
      const { reminder, language } = due
      const to = {
        channel: chat.channel,
        chat: chat.address,
        businessId: reminder.businessId,
        dedupe: REMINDER + id,
      }
      const text = words[language].reminder(reminder.text)
      await messaging.tell(tx, to, { text, language, choices: [later(`reminder:${id}`, language)] })
      await markDelivered(tx, id, house.clock.now().toISOString())
      return { delivered: true }
    })
    messaging.wake()
  }
}
