import { session } from '../api/session.ts'

/** The day and the hour in the business's zone, by the shop's own clock as far as it was heard. */
export function dayAndHour(timeZone: string): { date: string; time: string } {
  const now = new Date(Date.now() + session.behindMs)
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  }
}
