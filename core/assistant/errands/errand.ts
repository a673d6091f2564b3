import type { CampaignStatus } from '../../marketing/contract.ts'
import type { PaymentMethod } from '../../shapes.ts'
import type { Named } from '../understanding/questions.ts'
import type { errandFrames } from './frames.ts'

/** Something that is to be done with what is there already: a reminder dropped, a sale corrected, a campaign sent. */
export type ErrandName = (typeof errandFrames)[number]['ask']

/** Goods of a receipt are asked about by line, as under its photo. */
export type ActName = Exclude<ErrandName, 'take_in_goods'>

/** What was said with it, as far as it was; kept as JSON while a question about it waits. */
export type Given = {
  phone?: string
  email?: string
  url?: string
  /** A new name. */
  name?: string
  wilaya?: string
  day?: string
  /** An instant, where an hour was said. */
  at?: string
  centimes?: number
  category?: string
  customer?: Named
  supplier?: Named
  competitor?: Named
  item?: Named
  payment?: PaymentMethod
  status?: CampaignStatus
  /** Of the business itself: what is changed, by its field. */
  fields?: Readonly<Record<string, string>>
  /** The words that carry something. */
  words?: string[]
  /** Whether the words say that it is all of them. */
  all?: boolean
  agreed?: boolean
  contentId?: string
  /** Of a draft that is sent: the same yes approves it. */
  steps?: 'approve'
  /** As it was said, and when. */
  said: string
  saidAt: string
  today: string
}

/** What it is done to, once that is known; several where all of them are meant. */
export type Errand = { name: ActName; things: Named[] | null; given: Given }
