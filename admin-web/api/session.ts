import type { z } from 'zod'
import type { me } from '#core/business/contract.ts'
import { keepSeesFigures } from '../early/device.ts'

/** The token that a change must carry and whose it is, as `/api/auth/me` last said. One tab has one session. */
export const session = { csrfToken: '', personId: '', behindMs: 0 }

export type Me = z.output<typeof me>

/** Takes up who is signed in, as it was heard at that instant of this device's clock. */
export function meet({ csrfToken, user, now }: Me, heardAt: number): void {
  session.csrfToken = csrfToken
  session.personId = user.id
  session.behindMs = Date.parse(now) - heardAt
  keepSeesFigures(user.role === 'owner' || user.seesFigures)
}

const LEAVING = 'sanad.leaving'

/** Signed out where the machine could not be told: it is told first when it answers again. */
export function leaveLater(): void {
  localStorage.setItem(LEAVING, '1')
}

export function isLeaving(): boolean {
  return localStorage.getItem(LEAVING) !== null
}

export function hasLeft(): void {
  localStorage.removeItem(LEAVING)
}

const MOST_KEPT = 50
const ownCalls: string[] = []

/** Calls of this tab are known by their ids, so that their echo in the live stream is not read twice. */
export function rememberCall(requestId: string | null): void {
  if (!requestId) return
  ownCalls.push(requestId)
  if (ownCalls.length > MOST_KEPT) ownCalls.shift()
}

export function wasOurs(requestId: string): boolean {
  return ownCalls.includes(requestId)
}
