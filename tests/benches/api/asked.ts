import { dayAgo, DAYS, dice, ITEMS } from './clock.ts'

// What is asked for: another period, another sale each time.

export const YEAR = 365

/** Random, distinct: a period of so many days that begins somewhere in the books. */
export function period(number: number, days: number): { from: string; to: string } {
  const ago = dice(number * 7 + days)(Math.max(1, DAYS - days))
  return { from: dayAgo(ago + days - 1), to: dayAgo(ago) }
}

export function anyLength(number: number): { from: string; to: string } {
  return period(number, 2 + dice(number * 31)(DAYS - 40))
}

export function writeOf(number: number) {
  const roll = dice(number + 1_000_003)
  const lines = Array.from({ length: 5 }, () => ({
    itemId: `0i${String(roll(ITEMS)).padStart(24, '0')}`,
    quantity: 1 + roll(4),
    unitPrice: (50 + roll(4_000)) * 100,
  }))
  return { path: '/api/sales', body: { lines, paymentMethod: 'cash' } }
}
