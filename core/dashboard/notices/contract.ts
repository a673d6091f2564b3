import { z } from 'zod'
import { flag } from '../../shapes.ts'

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const alertLevels = ['none', 'urgent', 'warning', 'all'] as const

/** What a person wants to be written by itself, and when. Nothing but alerts comes without their yes. */
export const notifications = z.object({
  eveningBrief: z.boolean().default(false),
  eveningAt: time.default('20:00'),
  /** On Sunday, of the seven days before. */
  weekReview: z.boolean().default(false),
  weekReviewAt: time.default('09:00'),
  taxReminders: z.boolean().default(false),
  draftNudge: z.boolean().default(false),
  creditReminders: z.boolean().default(false),
  alerts: z.enum(alertLevels).default('urgent'),
  /** In which nothing is written; may run over midnight. */
  quietFrom: time.default('21:00'),
  quietUntil: time.default('08:00'),
})
export type Notifications = z.output<typeof notifications>

export const notificationChanges = z
  .object({
    eveningBrief: flag,
    eveningAt: time,
    weekReview: flag,
    weekReviewAt: time,
    taxReminders: flag,
    draftNudge: flag,
    creditReminders: flag,
    alerts: z.enum(alertLevels),
    quietFrom: time,
    quietUntil: time,
  })
  .partial()
  .strict()

/** What is written by the clock. */
export const noticeKinds = ['evening', 'week', 'taxes', 'drafts', 'credit'] as const
export type NoticeKind = (typeof noticeKinds)[number]
