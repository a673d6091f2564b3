import type { ReceiptReading } from '../contract.ts'
import { printedPage } from './printed-page.ts'
import { understand } from './understand.ts'

/** A paper for tests, line by line, and what it tells. */
export type Layout = { name: string; lines: string[]; told: Told }

type Told = Partial<
  Pick<
    ReceiptReading,
    'merchant' | 'date' | 'total' | 'paymentMethod' | 'stamp' | 'currency' | 'discount' | 'dueDate' | 'number'
  >
> & { tax?: number; items?: [name: string, total: number][] }

const hints = { today: '2026-11-23' }

/** What was understood of the fields that the layout tells. */
export function heard({ lines, told }: Layout): Told {
  const reading = understand([printedPage(...lines)], hints)
  const { tax, items, ...fields } = told
  const heardFields = Object.fromEntries(
    Object.entries(reading).filter(([field]) => Object.hasOwn(fields, field)),
  )
  return {
    ...heardFields,
    ...(tax === undefined ? {} : { tax: reading.taxes.reduce((sum, one) => sum + one.amount, 0) }),
    ...(items === undefined ? {} : { items: reading.items.map((item) => [item.name, item.total]) }),
  }
}
