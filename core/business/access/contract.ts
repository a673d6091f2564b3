import { z } from 'zod'
import { email } from '../contract.ts'
import { id, instant } from '../../shapes.ts'

const secret = z.string().min(1).max(200)
export const givenCode = z.string().trim().min(1).max(40)

export const session = z.object({
  id,
  /** The one that asks. */
  current: z.boolean(),
  userAgent: z.string().nullable(),
  address: z.string().nullable(),
  createdAt: instant,
  lastSeenAt: instant,
})
export const sessionList = z.object({
  items: z.array(session),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
})
export const ended = z.object({ ended: z.int() })

export const passwordChange = z.object({ current: secret, password: secret }).strict()

export const factorState = z.object({
  enabled: z.boolean(),
  recoveryCodesLeft: z.int(),
  /** Who asks everybody for one: the house itself, the shop's owner, or nobody. */
  askedBy: z.enum(['house', 'shop']).nullable(),
})
export const factorForAll = z.object({ asked: z.boolean() }).strict()
export const factorBegin = z.object({ password: secret }).strict()
/** For the person's authenticator app: `uri` as a QR code, `secret` to type. */
export const factorBegun = z.object({ secret: z.string(), uri: z.string() })
export const factorCode = z.object({ code: givenCode }).strict()
export const recoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const resetRequest = z.object({ email }).strict()
/** `chatCode` came to the linked chat, `code` is the second factor's. */
export const passwordReset = z
  .object({ email, chatCode: givenCode, code: givenCode, password: secret })
  .strict()
