import { daysAfter, daysFromTo, firstOfMonth, monthBefore } from '../frame/days.ts'

export const usualPeriods = [
  'today',
  'yesterday',
  'week',
  'thirty',
  'month',
  'lastMonth',
  'quarter',
  'year',
  'lastYear',
] as const
export type UsualPeriod = (typeof usualPeriods)[number]
export type Period = { from: string; to: string }

export function periodOf(name: UsualPeriod, today: string): Period {
  const year = Number(today.slice(0, 4))
  switch (name) {
    case 'today':
      return { from: today, to: today }
    case 'yesterday':
      return { from: daysAfter(today, -1), to: daysAfter(today, -1) }
    case 'week':
      return { from: daysAfter(today, -6), to: today }
    case 'thirty':
      return { from: daysAfter(today, -29), to: today }
    case 'month':
      return { from: firstOfMonth(today), to: today }
    case 'lastMonth':
      return monthBefore(today)
    case 'quarter':
      return { from: firstOfQuarter(today), to: today }
    case 'year':
      return { from: `${year}-01-01`, to: today }
    case 'lastYear':
      return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` }
  }
}

/** The name of a period, if it has one. */
export function nameOf({ from, to }: Period, today: string): UsualPeriod | null {
  const candidates = ['month', ...usualPeriods] as const
  return (
    candidates.find((name) => {
      const usual = periodOf(name, today)
      return usual.from === from && usual.to === to
    }) ?? null
  )
}

/** The period of the same length just before. */
export function periodBefore({ from, to }: Period): Period {
  return { from: daysAfter(from, -daysFromTo(from, to)), to: daysAfter(from, -1) }
}

function firstOfQuarter(day: string): string {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % 3)
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`
}
