import { forgetWhatWasRead, SHARED } from './caches.ts'

// Whose device this is: a phone is mostly one person's, the PC behind the counter everybody's.

const CHOICE = 'sanad.shared'
const USED = 'sanad.used'
const UNUSED_MS = 14 * 86_400_000

/** Nothing that was read, said or written may stay on it. */
export function isShared(): boolean {
  return localStorage.getItem(CHOICE) === 'yes'
}

/** As it was answered here before; else by what kind of device it is. */
export function sharedAtFirst(): boolean {
  const said = localStorage.getItem(CHOICE)
  return said === null ? !matchMedia('(pointer: coarse)').matches : said === 'yes'
}

/** The service worker sees no localStorage: it looks whether there is a cache of that name. */
export async function shareDevice(shared: boolean): Promise<void> {
  localStorage.setItem(CHOICE, shared ? 'yes' : 'no')
  if ('caches' in globalThis) await (shared ? caches.open(SHARED) : caches.delete(SHARED))
  if (shared) await forgetWhatWasRead()
}

/** A browser does nothing while it is closed: what lay too long goes before it is shown again. */
export async function forgetIfLongUnused(): Promise<void> {
  const used = Number(localStorage.getItem(USED) ?? Date.now())
  localStorage.setItem(USED, String(Date.now()))
  if (Date.now() - used > UNUSED_MS) await forgetWhatWasRead()
}
