import type { QueryClient } from '@tanstack/react-query'
import { meet, type Me } from '../api/session.ts'
import { keptDigits } from '../frame/digits.ts'
import type { WebLanguage } from '../early/spoken.ts'
import { BOOKS } from '../offline/caches.ts'
import { isShared } from '../offline/shared.ts'
import { BESIDE, kept, type Beside } from './shape.ts'

/** What the server drew the page from; null where it sent the plain one. */
export function besideThePicture(): Beside | null {
  const text = document.getElementById(BESIDE)?.textContent
  return text ? (JSON.parse(text) as Beside) : null
}

/** Whether this device would draw it in the same way. */
export function isDrawnAsHere({ language, digits }: Beside, spoken: WebLanguage): boolean {
  return language === spoken && (language !== 'ar' || digits === keptDigits())
}

/** The screen begins with the answers that it was drawn from: nothing is asked for twice. */
export function takeUp(queries: QueryClient, { answers }: Beside): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const updatedAt = Math.round(performance.timeOrigin + (page?.responseStart ?? 0))
  for (const answer of answers) {
    if (answer.address === ME) answer.body = withToken(answer.body as Me, updatedAt)
    queries.setQueryData(answer.key, kept(answer.key, answer.body), { updatedAt })
  }
  void keepForOffline(answers)
}

const ME = '/api/auth/me'

/** The token travels under a new mask each time, so that nobody learns it from how small a page could be packed. */
function withToken(me: Me, heardAt: number): Me {
  const bytes = (me.csrfToken.match(/../g) ?? []).map((two) => Number.parseInt(two, 16))
  const mask = bytes.splice(0, bytes.length / 2)
  const csrfToken = String.fromCharCode(...bytes.map((byte, at) => byte ^ (mask[at] ?? 0)))
  const known = { ...me, csrfToken }
  meet(known, heardAt)
  return known
}

/** The service worker keeps what it sees pass, and these came by another way. */
async function keepForOffline(answers: Beside['answers']): Promise<void> {
  // A private window has caches, and no worker.
  const worked = 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
  if (isShared() || !('caches' in globalThis) || !worked) return
  const books = await caches.open(BOOKS)
  const headers = { 'Content-Type': 'application/json' }
  for (const { address, body } of answers)
    await books.put(address, new Response(JSON.stringify(body), { headers }))
}
