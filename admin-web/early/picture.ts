import { KEYS_ANSWER, REACT_LISTENS, SCREEN_ANSWERS } from './moments.ts'

/** Whether this page came with a picture of its screen that the server drew. */
export function isDrawn(): boolean {
  return 'drawn' in document.documentElement.dataset
}

/** From here on React hears each press, if need be before its turn; one in what still lacks a part it stops unanswered. */
export function reactListens(): void {
  document.dispatchEvent(new Event(REACT_LISTENS))
}

/** From here on a key is answered at once: one that were kept as well would be answered twice. */
export function keysAnswer(): void {
  document.dispatchEvent(new Event(KEYS_ANSWER))
}

/** What was pressed meanwhile (see presses.ts) is answered now. */
export function screenAnswers(): void {
  document.dispatchEvent(new Event(SCREEN_ANSWERS))
}

let parts: Promise<unknown> = Promise.resolve()

/** What the screen is made of is on its way. */
export function partsAreComing(coming: Promise<unknown>[]): void {
  parts = Promise.allSettled(coming)
}

/** A screen that comes to life in one piece leaves no moment in which a press is lost. */
export function everyPart(): Promise<unknown> {
  return parts
}

/** Not before people see it: on a slow line the libraries would take its place, on a slow phone its time. */
export function afterThePicture(then: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => afterThePicture(then), { once: true })
    return
  }
  // A page that nobody looks at is never painted.
  if (document.hidden) {
    then()
    return
  }
  const painted = new PerformanceObserver(() => {
    painted.disconnect()
    requestAnimationFrame(() => setTimeout(then))
  })
  painted.observe({ type: 'paint', buffered: true })
}
