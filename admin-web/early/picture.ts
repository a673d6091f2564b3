/** Whether this page came with a picture of its screen that the server drew. */
export function isDrawn(): boolean {
  return 'drawn' in document.documentElement.dataset
}

let again: (() => void) | undefined
let reactHears = false

/** Links answer by themselves; what else is pressed before the libraries are there is kept. */
export function keepPresses(): void {
  document.addEventListener('click', keepPress, { capture: true })
  document.addEventListener('click', forgetAnswered)
  document.addEventListener('keydown', keepKey)
}

/** From here on React hears each press, if need be before its turn; one in what still lacks a part it stops unanswered. */
export function reactListens(): void {
  reactHears = true
}

/** The screen can answer, and is told what it was asked meanwhile: once all that listens has begun to. */
export function pressAgain(): void {
  document.removeEventListener('click', keepPress, { capture: true })
  document.removeEventListener('click', forgetAnswered)
  document.removeEventListener('keydown', keepKey)
  if (again) setTimeout(again)
  again = undefined
}

function keepPress({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (button) again = () => button.click()
}

/** What comes up to here went past React, which answered it. */
function forgetAnswered(): void {
  if (reactHears) again = undefined
}

function keepKey(event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof Element) || target.closest('input, textarea, select')) return
  // The browser has its own use for these.
  if ((event.metaKey || event.ctrlKey) && /^[kj]$/i.test(key)) event.preventDefault()
  again = () => target.dispatchEvent(new KeyboardEvent('keydown', event))
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
