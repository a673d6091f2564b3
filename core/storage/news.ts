import type { Caller, Door } from '../capability.ts'

/** What one committed transaction did to the books of a business. */
export type News = {
  businessId: string
  personId: string
  person: string
  door: Door
  requestId: string | null
  /** What ran, in order. */
  capabilities: string[]
  /** Given to `changes_undo`; null where nothing can be undone. */
  changeId: string | null
}
export type Listener = (news: News) => void

/** Notes are kept with their transaction: one that is rolled back takes them with it. */
const noted = new WeakMap<object, News>()

export function noteDone(tx: object, caller: Caller, capability: string): void {
  newsOf(tx, caller).capabilities.push(capability)
}

export function noteChange(tx: object, caller: Caller, changeId: string): void {
  newsOf(tx, caller).changeId = changeId
}

function newsOf(tx: object, caller: Caller): News {
  const news = noted.get(tx) ?? {
    businessId: caller.business.id,
    personId: caller.person.id,
    person: caller.person.name,
    door: caller.door,
    requestId: caller.requestId ?? null,
    capabilities: [],
    changeId: null,
  }
  noted.set(tx, news)
  return news
}

/** What is to be told once this transaction is committed, if anything. */
export function newsIn(tx: object): News | undefined {
  return noted.get(tx)
}

/** Tells those who listen to a business what was committed in its books, after it was. */
export function openNewsstand() {
  const listeners = new Map<string, Set<Listener>>()
  const latest = new Map<string, number>()
  const opened = performance.now()
  return {
    /** Answers how to stop listening. */
    listen(businessId: string, listener: Listener): () => void {
      const those = listeners.get(businessId) ?? new Set()
      listeners.set(businessId, those.add(listener))
      return () => {
        those.delete(listener)
        if (those.size === 0 && listeners.get(businessId) === those) listeners.delete(businessId)
      }
    },
    /** How long a business has been quiet; at most since this process began, which has heard nothing of before. */
    quietMilliseconds: (businessId: string) => performance.now() - (latest.get(businessId) ?? opened),
    tell(news: News): void {
      latest.set(news.businessId, performance.now())
      for (const listener of listeners.get(news.businessId) ?? []) listener(news)
    },
  }
}
