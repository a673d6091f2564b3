import { useOutside } from '../outside.ts'

// The service worker seen from the page.

let waiting: ServiceWorker | null = null
const listeners = new Set<() => void>()

/** Installed once the page is drawn. Browsers allow it over HTTPS and on the machine itself only. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const begin = () => void navigator.serviceWorker.register('/sw.js').then(watch)
  // A page is asked for while the worker itself wakes up.
  void navigator.serviceWorker.ready.then(({ navigationPreload }) => navigationPreload.enable())
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin)
}

/** A newer worker that stands ready; it takes over when asked, and the page is loaded anew. */
export function useNewVersion(): (() => void) | null {
  const ready = useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => waiting,
    () => null,
  )
  if (!ready) return null
  return () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    // A worker is told, not a window: there is no origin to name.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    ready.postMessage('take over')
  }
}

/** Why the page can't be installed or opened without a network; null where it can. */
export function whyNotInstalled(): 'plain_http' | 'old_browser' | null {
  if (!isSecureContext) return 'plain_http'
  return 'serviceWorker' in navigator ? null : 'old_browser'
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = () => {
    // The very first worker replaces nothing.
    if (!registration.waiting || !navigator.serviceWorker.controller) return
    waiting = registration.waiting
    for (const listener of listeners) listener()
  }
  look()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look)
  })
}
