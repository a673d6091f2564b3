import { z } from 'zod'
import { severities, type Severity } from '../insights/contract.ts'

/** What the owner wants to be told in the chat, and when not. Quiet hours may run over midnight. */
export const choice = z.object({
  inChat: z.enum(['none', 'urgent', 'warning', 'all']).default('urgent'),
  quietFrom: z.string().default('21:00'),
  quietUntil: z.string().default('08:00'),
})
export type Choice = z.output<typeof choice>

const ofPerson = z.object({
  notices: z.object({
    choice: z.object({ alerts: choice.shape.inChat, quietFrom: z.string(), quietUntil: z.string() }),
  }),
})

/** The owner's own choice, else the business's; what can't be read is as if it were not. */
export function choiceIn(settings: Readonly<Record<string, unknown>>, personSettings = '{}'): Choice {
  const own = ofPerson.safeParse(JSON.parse(personSettings)).data?.notices.choice
  if (own) return { inChat: own.alerts, quietFrom: own.quietFrom, quietUntil: own.quietUntil }
  const said = choice.safeParse(settings.alerts ?? {})
  return said.success ? said.data : choice.parse({})
}

/** Whether an alert is told in the chat at that time of day (`HH:MM` on the shop's clock). */
export function isTold(severity: Severity, { inChat, quietFrom, quietUntil }: Choice, time: string): boolean {
  if (inChat === 'none' || isBetween(time, quietFrom, quietUntil)) return false
  const least = inChat === 'all' ? 'info' : inChat
  return severities.indexOf(severity) >= severities.indexOf(least)
}

/** From the first to the second time, over midnight where the second is earlier; never where they are the same. */
function isBetween(time: string, from: string, until: string): boolean {
  if (from === until) return false
  return from < until ? time >= from && time < until : time >= from || time < until
}
