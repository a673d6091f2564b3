import { z } from 'zod'
import { day, money } from '../../shapes.ts'

export const insightKinds = [
  'cost_rise',
  'thin_margin',
  'runs_out',
  'sleeps',
  'bought_together',
  'best_day',
  'best_hour',
  'stopped_coming',
  'expense_grew',
  'credit_ages',
  'forecast',
] as const
export const severities = ['info', 'warning', 'urgent'] as const
export type Severity = (typeof severities)[number]

export const insightQuery = z.object({}).strict()

/** Something that the figures say, and what to do about it. */
export const insight = z.object({
  /** The same for the same thing, day after day, so that whoever tells it can tell it once. */
  id: z.string(),
  kind: z.enum(insightKinds),
  severity: z.enum(severities),
  title: z.string(),
  detail: z.string(),
  /** The numbers that it rests on; money in centimes, rates as parts of one. */
  evidence: z.record(z.string(), z.unknown()),
  /** What is at stake in about a month, in centimes; insights are ranked by it. */
  stake: money,
  /** What can be said in a chat to do it at once, and what that runs. */
  action: z
    .object({ say: z.string(), capability: z.string(), input: z.record(z.string(), z.unknown()) })
    .optional(),
})
export type Insight = z.output<typeof insight>
export const insightList = z.object({
  items: z.array(
    insight.extend({
      /** The first day on which it was told; today for what is new. */
      since: day,
      /** Not told on an earlier day of the week, or urgent, or more at stake by now. */
      fresh: z.boolean(),
    }),
  ),
})
