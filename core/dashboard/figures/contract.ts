import { z } from 'zod'
import { day, id, money, paymentMethod, period } from '../../shapes.ts'

export const dated = z.object(period.shape).strict()

export const salesAsked = dated
  .extend({ itemId: id.optional(), customerId: id.optional(), paymentMethod: paymentMethod.optional() })
  .strict()
/** `quantity` is of the item that was asked for, null without one. */
export const salesFigures = z.object({
  from: day.nullable(),
  to: day.nullable(),
  revenue: money,
  salesCount: z.int(),
  /** Rounded to the centime; 0 without sales. */
  averageBasket: money,
  quantity: z.number().nullable(),
  currency: z.literal('DZD'),
})

export const expensesAsked = dated.extend({ category: z.string().trim().min(1).max(60).optional() }).strict()
const bookedExpense = z.object({
  id,
  date: day.nullable(),
  category: z.string(),
  merchant: z.string().nullable(),
  amount: money,
})
export const expenseFigures = z.object({
  amount: money,
  count: z.int(),
  byCategory: z.array(z.object({ category: z.string(), amount: money })),
  biggest: bookedExpense.nullable(),
  currency: z.literal('DZD'),
})

const soldItem = z.object({ itemId: id, name: z.string(), quantity: z.number(), revenue: money })
/** Items of the catalogue by what was sold of them; those never sold come last in both lists and in `unsold`. */
export const productFigures = z.object({
  byRevenue: z.array(soldItem),
  byQuantity: z.array(soldItem),
  unsold: z.array(z.object({ itemId: id, name: z.string() })),
})

const soldDay = z.object({ date: day, revenue: money, salesCount: z.int() })
export const dayFigures = z.object({
  best: soldDay.nullable(),
  worst: soldDay.nullable(),
  /** 0 is Sunday; `average` is of one such day in the period, counted from the first sale. */
  weekdays: z.array(z.object({ weekday: z.int(), revenue: money, average: money })),
  hours: z.array(z.object({ hour: z.int(), revenue: money, salesCount: z.int() })),
})

/** As of now: value at cost and at selling price, of what is above zero. */
export const stockFigures = z.object({
  value: money,
  atPrice: money,
  items: z.int(),
  low: z.int(),
  out: z.int(),
})

export const customerFigures = z.object({
  owed: money,
  debtors: z.int(),
  customers: z.int(),
  /** By what they bought in the period. */
  best: z.array(z.object({ customerId: id, name: z.string(), revenue: money, salesCount: z.int() })),
})
