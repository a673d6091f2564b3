import { FROM_CACHE } from './caches.ts'
import { useOutside } from '../outside.ts'

// Whether the shop's machine answers. The browser's own opinion is not asked: it knows of the internet, not of the shop.

let answers = true
const listeners = new Set<() => void>()

/** Told of each answer, and of each that did not come. */
export function heard(response: Response | null): void {
  const now = response !== null && !response.headers.has(FROM_CACHE)
  if (now === answers) return
  answers = now
  for (const listener of listeners) listener()
}

export function whenNetworkChanges(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function networkAnswers(): boolean {
  return answers
}

export function useNetworkAnswers(): boolean {
  return useOutside(whenNetworkChanges, networkAnswers, () => true)
}
