import { z } from 'zod'
import { saidUnit } from '../inventory/contract.ts'
import {
  balance,
  day,
  flag,
  id,
  instant,
  listOf,
  money,
  name,
  page,
  paymentMethod,
  period,
  quantity,
  text,
} from '../shapes.ts'
import { RECEIPT_CATEGORIES, receiptReading } from './receipts/contract.ts'

/** The codes that every business has; an owner's own category goes by its name. */
export const categoryCodes = RECEIPT_CATEGORIES
export type CategoryCode = (typeof categoryCodes)[number]

const amount = money.refine((value) => value > 0, { params: { rule: 'above_zero' } })
const merchant = z.string().trim().min(1).max(200)
/** A code, or a name in any language. */
const category = z.string().trim().min(1).max(60)

const expenseFields = z.object({
  date: day.optional(),
  merchant: merchant.nullish(),
  category,
  /** With TVA and stamp. */
  amount,
  taxAmount: money.nullish(),
  paymentMethod: paymentMethod.nullish(),
  note: text.nullish(),
  supplierId: id.nullish(),
  dueOn: day.nullish(),
})

/** Goods of a purchase: an item, how much of it, and what each or the whole of it cost. */
const boughtLines = z
  .array(
    z
      .object({
        itemId: id,
        quantity,
        /** The item's own unit, or one of its packs; unitCost is for one of it. */
        unit: saidUnit,
        unitCost: money.optional(),
        total: money.optional(),
        /** The date on these goods. */
        expiresOn: day.optional(),
      })
      .strict(),
  )
  .min(1)
  .max(200)

export const newExpense = expenseFields.strict()
export type NewExpense = z.output<typeof newExpense>
export type BoughtLine = z.output<typeof boughtLines>[number]

/** `lines` replaces the goods that it brought in; without `amount` their costs add up to it. */
export const expenseChanges = expenseFields.partial().extend({ id, lines: boughtLines.optional() }).strict()
export type ExpenseChanges = z.output<typeof expenseChanges>
export const confirmation = z
  .object({ id, corrections: expenseFields.partial().strict().optional() })
  .strict()
export const expenseId = z.object({ id }).strict()
export const pictureQuery = z.object({ id, original: flag.optional() }).strict()

export const expenseStatuses = ['draft', 'confirmed'] as const
export const expenseQuery = page
  .extend({
    ...period.shape,
    category: category.optional(),
    status: z.enum(expenseStatuses).optional(),
    supplierId: id.optional(),
    /** Adds up all that the list holds; a draft without an amount adds nothing. */
    sum: flag.optional(),
  })
  .strict()

/** `draft` came from a photo and counts for nothing until it is confirmed. */
export const expense = z.object({
  id,
  date: day.nullable(),
  merchant: z.string().nullable(),
  category: z.string(),
  amount: money.nullable(),
  taxAmount: money.nullable(),
  paymentMethod: paymentMethod.nullable(),
  note: z.string().nullable(),
  status: z.enum(expenseStatuses),
  supplierId: id.nullable(),
  dueOn: day.nullable(),
  receiptId: id.nullable(),
  currency: z.literal('DZD'),
  personId: id,
  createdAt: instant,
  updatedAt: instant,
  confirmedAt: instant.nullable(),
})
export type Expense = z.output<typeof expense>
/** `sum` where it was asked for: of all that the list holds, on every page. */
export const expenseList = listOf(expense).extend({ sum: z.int().optional() })
/** With what was read on its photo, for an expense that came from one. */
export const duplicates = z.array(
  z.object({
    expenseId: id,
    score: z.number().min(0).max(1),
    /** By what a person knows it again; null in what another entered, for staff who see only their own. */
    date: day.nullable(),
    merchant: z.string().nullable(),
    amount: money.nullable(),
  }),
)
/** `duplicates` are looked for while it is a draft. */
export const wholeExpense = expense.extend({ receipt: receiptReading.nullable(), duplicates })

/** Goods that an expense brought in, in millionths of their unit. */
export const goodsBroughtIn = z.object({
  itemId: id,
  micros: z.int(),
  unitCost: money.nullable(),
  /** Changes that were kept before goods had dates say none. */
  expiresOn: day.nullable().default(null),
})
export type Goods = z.output<typeof goodsBroughtIn>

/** What a correction replaces, so that its undo can put it back. */
export const expenseState = expense
  .pick({
    id: true,
    date: true,
    merchant: true,
    category: true,
    amount: true,
    taxAmount: true,
    paymentMethod: true,
    note: true,
    status: true,
    supplierId: true,
    dueOn: true,
    confirmedAt: true,
  })
  .strict()
/** The same with the goods that stood with it; a receipt's draft has none. */
export const formerExpense = expenseState.extend({ goods: z.array(goodsBroughtIn).default([]) }).strict()
export type ExpenseState = z.output<typeof expenseState>
export const restoredExpense = z.object({ id, goods: z.array(goodsBroughtIn) }).strict()

export const newPurchase = z
  .object({
    date: day.optional(),
    merchant: merchant.nullish(),
    supplierId: id.nullish(),
    lines: boughtLines,
    /** What the whole cost; it wins over the lines. */
    total: amount.optional(),
    taxAmount: money.nullish(),
    paymentMethod: paymentMethod.nullish(),
    dueOn: day.nullish(),
    note: text.nullish(),
  })
  .strict()
export const bookedPurchase = z.object({
  expense,
  goods: z.array(
    z.object({
      itemId: id,
      name: z.string(),
      unit: z.string(),
      quantity: z.number(),
      unitCost: money.nullable(),
      /** In stock after it. */
      left: z.number(),
    }),
  ),
  /** What we owe the supplier after it; null without one, and for who sees no figures. */
  supplierBalance: balance.nullable(),
})

export const newCategory = z.object({ name: name.max(60) }).strict()
export const categoryName = z.object({ code: category }).strict()
export const oneCategory = z.object({ code: z.string(), name: z.string(), own: z.boolean() })
export const categoryList = z.object({ items: z.array(oneCategory) })

export const photo = z
  .object({ image: z.custom<Uint8Array>((value) => value instanceof Uint8Array) })
  .strict()
export const readPhoto = z.object({
  receipt: receiptReading,
  expense,
  /** Expenses that may be the same paper, the likeliest first; 1 is the same file. */
  duplicates,
  milliseconds: z.int().min(0),
  source: z.enum(['rules', 'model']),
})

/** The goods that a receipt lists, each with the item that it likely is and what that cost the last time. */
export const receiptGoods = z.object({
  expenseId: id,
  /** The goods of this paper are in stock already. */
  takenIn: z.boolean(),
  lines: z.array(
    z.object({
      line: z.int().min(0),
      /** As printed. */
      name: z.string(),
      quantity,
      unitCost: money,
      total: money,
      match: z
        .object({
          itemId: id,
          name: z.string(),
          unit: z.string(),
          score: z.number().min(0).max(1),
          /** Null where it is not known, and for who sees no costs. */
          costBefore: money.nullable(),
          /** Centimes a unit that it went up (above zero) or down since. */
          costChange: balance.nullable(),
        })
        .nullable(),
    }),
  ),
})

export const goodsToTakeIn = z
  .object({
    id,
    lines: z
      .array(
        z
          .object({
            itemId: id,
            quantity,
            unitCost: money.optional(),
            /** The name on the paper: the next paper that prints it is matched by it. */
            printed: z.string().trim().min(1).max(200).optional(),
          })
          .strict(),
      )
      .min(1)
      .max(200),
  })
  .strict()
export const goodsTakenIn = z.object({
  goods: z.array(
    z.object({
      itemId: id,
      name: z.string(),
      unit: z.string(),
      quantity: z.number(),
      unitCost: money.nullable(),
      costBefore: money.nullable(),
      costChange: balance.nullable(),
      /** In stock after it. */
      left: z.number(),
    }),
  ),
})
