import { KEYS_ANSWER, REACT_LISTENS, SCREEN_ANSWERS } from './moments.ts'

// Stands in the page itself (its hash is in the Content-Security-Policy), since a thumb is quicker than a slow line:
// links answer by themselves, and what else is pressed or typed before the libraries are there is kept until the
// screen answers. Where a part of it still sleeps by then, React stops what comes for it on the way: what doesn't
// reach its place is said again until it does.

type Field = HTMLInputElement | HTMLSelectElement

const AGAIN_MILLISECONDS = 60

const typed = new Map<Field, string>()
let pressed: HTMLButtonElement | undefined
let key: (() => void) | undefined
let reactHears = false
let opens = false

document.addEventListener('click', keepPress, { capture: true })
document.addEventListener('input', keepTyped, { capture: true })
document.addEventListener('change', keepTyped, { capture: true })
document.addEventListener('keydown', keepKey)
document.addEventListener(REACT_LISTENS, () => (reactHears = true))
document.addEventListener(KEYS_ANSWER, () => document.removeEventListener('keydown', keepKey))
document.addEventListener(SCREEN_ANSWERS, screenAnswers, { once: true })

function keepPress({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (!button) return
  pressed = button
  key = undefined
  untilItArrives(button, 'click', () => (pressed = undefined))
}

function keepTyped({ target, type }: Event): void {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  if (!isField || type !== told(target)) return
  typed.set(target, target.value)
  untilItArrives(target, type, () => typed.delete(target))
}

/** What React takes a change of this field from. */
function told(field: Field): string {
  return field instanceof HTMLSelectElement || field.type === 'file' ? 'change' : 'input'
}

/** Whether React went on from the picture or drew a screen of its own. */
function screenAnswers(): void {
  reactHears = true
  setTimeout(sayAgain)
}

function untilItArrives(target: Element, type: string, arrived: () => void): void {
  if (!reactHears) return
  target.addEventListener(type, arrived, { once: true })
  setTimeout(() => {
    target.removeEventListener(type, arrived)
    if (pressed ?? typed.size) setTimeout(sayAgain, AGAIN_MILLISECONDS)
  })
}

function keepKey(event: KeyboardEvent): void {
  const { target } = event
  if (!(target instanceof Element) || target.closest('input, textarea, select')) return
  // What follows a ⌘K is meant for what it opens: none of it takes its place.
  if (opens || /^(Control|Meta|Shift|Alt)$/.test(event.key)) return
  opens = (event.metaKey || event.ctrlKey) && /^[kj]$/i.test(event.key)
  // The browser has its own use for these.
  if (opens) event.preventDefault()
  pressed = undefined
  key = () => target.dispatchEvent(new KeyboardEvent('keydown', event))
}

/** The screen is told what it was asked meanwhile: each passes by here anew, and stays until it arrives. */
function sayAgain(): void {
  const press = pressed
  const toKey = key
  pressed = key = undefined
  for (const [field, text] of typed) {
    typed.delete(field)
    if (field.isConnected) typeAgain(field, text)
  }
  press?.click()
  toKey?.()
}

function typeAgain(field: Field, text: string): void {
  // A file that was chosen can't be written.
  if (field.type !== 'file') write(field, text)
  field.dispatchEvent(new Event(told(field), { bubbles: true }))
}

/** React takes what stands in a field for what it put there itself: past the setter that it has laid over the field's own. */
function write(field: Field, text: string): void {
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
}
