// What the service worker and the pages both know.

export const BOOKS = 'sanad-books'
export const PICTURES = 'sanad-pictures'
/** Holds nothing: while it is there, this device is shared and nothing is kept. */
export const SHARED = 'sanad-shared'
export const FROM_CACHE = 'X-Sanad-From-Cache'

/** What was said to the assistant, as this browser keeps it. */
export const CONVERSATION = 'sanad.conversation'
export const FORGET = 'sanad-forget'

/** What was read and said belongs to who was signed in. */
export async function forgetWhatWasRead(): Promise<void> {
  localStorage.removeItem(CONVERSATION)
  dispatchEvent(new Event(FORGET))
  // Missing over plain HTTP, where nothing was kept either.
  if (!('caches' in globalThis)) return
  await Promise.all([caches.delete(BOOKS), caches.delete(PICTURES)])
}
