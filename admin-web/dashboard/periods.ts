import { daysAfter, firstOfMonth, monthBefore } from '../frame/days.ts'

export const usualPeriods = ['month', 'today', 'week', 'thirty', 'lastMonth'] as const
export type UsualPeriod = (typeof usualPeriods)[number]
export type Period = { from: string; to: string }

export function periodOf(name: UsualPeriod, today: string): Period {
  switch (name) {
    case 'today':
      return { from: today, to: today }
    case 'week':
      return { from: daysAfter(today, -6), to: today }
    case 'thirty':
      return { from: daysAfter(today, -29), to: today }
    case 'month':
      return { from: firstOfMonth(today), to: today }
    case 'lastMonth':
      return monthBefore(today)
  }
}

/** The name of a period, if it has one. */
export function nameOf({ from, to }: Period, today: string): UsualPeriod | null {
  return (
    usualPeriods.find((name) => {
      const usual = periodOf(name, today)
      return usual.from === from && usual.to === to
    }) ?? null
  )
}
