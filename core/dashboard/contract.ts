import { z } from 'zod'
import { balance, day, id, money, period } from '../shapes.ts'

export const statsQuery = period.strict()
/** More than ten years at once is a slip: every day of a period is answered. */
export const MOST_DAYS = 3_700

const figures = { revenue: money, expenses: money, profit: balance, salesCount: z.int().min(0) }

/** Revenue is the sales by their date, credit included; expenses the confirmed ones; profit = revenue − expenses. */
export const stats = z.object({
  period: z.object({ from: day, to: day }),
  ...figures,
  /** Revenue ÷ sales, rounded half up; 0 without sales. */
  averageBasket: money,
  /** As of now, as are low items and what customers owe. */
  stockValue: money,
  lowStockCount: z.int().min(0),
  customersOwe: money,
  /** The same number of days just before. */
  previous: z.object(figures),
  series: z.array(z.object({ date: day, revenue: money, expenses: money })),
  topProducts: z.array(z.object({ itemId: id, name: z.string(), quantity: z.number(), revenue: money })),
  expensesByCategory: z.array(z.object({ category: z.string(), amount: money })),
  currency: z.literal('DZD'),
})
export type Stats = z.output<typeof stats>
