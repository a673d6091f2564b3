import { centimes, type Centimes } from '../../money.ts'
import type { PaymentMethod } from '../../shapes.ts'
import type { Day } from '../../time.ts'
import tables from './stamp.json' with { type: 'json' }

export type StampDuty = {
  duty: Centimes
  /** Centimes for each 100 DA or part of it. */
  perTranche: Centimes
  source: string
  status: string
  /** The day from which this table holds. */
  since: Day
}

const TRANCHE = 10_000

/**
 * The droit de timbre on what is paid in cash, in centimes: for each 100 DA or part of it, on the whole amount at
 * its own band's rate and not slice by slice. Every other way of paying is exempt. The table of the day counts;
 * sources stand in `stamp.json`.
 */
export function stampDuty(amount: Centimes, day: Day, paidBy: PaymentMethod = 'cash'): StampDuty {
  const table = tables.findLast(({ from }) => from <= day) ?? tables[0]
  if (!table) throw new Error('there is no table of stamp duty')
  const band = table.bands.find(({ upTo }) => upTo === null || amount <= upTo)
  const perTranche = paidBy === 'cash' && amount > table.exemptUpTo ? (band?.perTranche ?? 0) : 0
  const whole = Math.ceil(amount / TRANCHE) * perTranche
  const most = table.most ?? Number.MAX_SAFE_INTEGER
  const duty = whole === 0 ? 0 : Math.min(Math.max(whole, table.least), most)
  return {
    duty: centimes(duty),
    perTranche: centimes(perTranche),
    source: table.source,
    status: table.status,
    since: table.from,
  }
}

/**
 * Whether any table, of the day or of another, makes this stamp out of this amount (both in centimes): tills go on
 * printing by the table they were sold with.
 */
export function isStampOf(amount: Centimes, stamp: Centimes): boolean {
  return tables.some(({ from }) => stampDuty(amount, from).duty === stamp)
}
