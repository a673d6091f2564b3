import type { Paper } from './paper.ts'
import { FIRST_INVOICES } from './first-invoices.ts'
import { FIRST_TICKETS } from './first-tickets.ts'
import { SECOND_INVOICES } from './second-invoices.ts'
import { SECOND_TICKETS } from './second-tickets.ts'
import { THIRD_INVOICES } from './third-invoices.ts'
import { THIRD_TICKETS } from './third-tickets.ts'
import { FOURTH_INVOICES } from './fourth-invoices.ts'
import { FOURTH_TICKETS } from './fourth-tickets.ts'
import { FIFTH_INVOICES } from './fifth-invoices.ts'
import { FIFTH_OTHERS } from './fifth-others.ts'
import { FIFTH_TICKETS } from './fifth-tickets.ts'
import { SIXTH_INVOICES } from './sixth-invoices.ts'
import { SIXTH_TICKETS } from './sixth-tickets.ts'
import { SEVENTH_INVOICES } from './seventh-invoices.ts'
import { SEVENTH_TICKETS } from './seventh-tickets.ts'
import { EIGHTH_INVOICES } from './eighth-invoices.ts'
import { EIGHTH_TICKETS } from './eighth-tickets.ts'
import { NINTH_INVOICES } from './ninth-invoices.ts'
import { NINTH_TICKETS } from './ninth-tickets.ts'
import { TENTH_INVOICES } from './tenth-invoices.ts'
import { TENTH_TICKETS } from './tenth-tickets.ts'
import { ELEVENTH_PAPERS } from './eleventh-papers.ts'

/** Each batch was drawn whole before it was read; the later of two was kept closed until the earlier was mended for. */
export const BATCHES: Paper[][] = [
  [...FIRST_TICKETS, ...FIRST_INVOICES],
  [...SECOND_TICKETS, ...SECOND_INVOICES],
  [...THIRD_TICKETS, ...THIRD_INVOICES],
  [...FOURTH_TICKETS, ...FOURTH_INVOICES],
  [...FIFTH_TICKETS, ...FIFTH_INVOICES, ...FIFTH_OTHERS],
  [...SIXTH_TICKETS, ...SIXTH_INVOICES],
  [...SEVENTH_TICKETS, ...SEVENTH_INVOICES],
  [...EIGHTH_TICKETS, ...EIGHTH_INVOICES],
  [...NINTH_TICKETS, ...NINTH_INVOICES],
  [...TENTH_TICKETS, ...TENTH_INVOICES],
  ELEVENTH_PAPERS,
]
