import { KEYS_ANSWER, REACT_LISTENS, SCREEN_ANSWERS } from './moments.ts'

// Stands in the page itself (its hash is in the Content-Security-Policy), since a thumb is quicker than a slow line:
// links answer by themselves, and what else is pressed or typed before the libraries are there is kept until the
// screen answers.

type Field = HTMLInputElement | HTMLSelectElement

const typed = new Map<Field, string>()
let again: (() => void) | undefined
let reactHears = false
let opens = false

document.addEventListener('click', keepPress, { capture: true })
document.addEventListener('click', forgetAnswered)
document.addEventListener('keydown', keepKey)
document.addEventListener('input', keepTyped, { capture: true })
document.addEventListener(REACT_LISTENS, () => (reactHears = true))
document.addEventListener(KEYS_ANSWER, () => document.removeEventListener('keydown', keepKey))
document.addEventListener(SCREEN_ANSWERS, pressAgain, { once: true })

function keepPress({ target }: MouseEvent): void {
  const button = target instanceof Element ? target.closest('button') : null
  if (button) again = () => button.click()
}

/** What comes up to here went past React, which answered it. */
function forgetAnswered(): void {
  if (reactHears) again = undefined
}

function keepTyped({ target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
    typed.set(target, target.value)
}

function keepKey(event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof Element) || target.closest('input, textarea, select')) return
  // What follows a ⌘K is meant for what it opens: none of it takes its place.
  if (opens || /^(Control|Meta|Shift|Alt)$/.test(key)) return
  opens = (event.metaKey || event.ctrlKey) && /^[kj]$/i.test(key)
  // The browser has its own use for these.
  if (opens) event.preventDefault()
  again = () => target.dispatchEvent(new KeyboardEvent('keydown', event))
}

/** The screen is told what it was asked meanwhile: once all that listens has begun to. */
function pressAgain(): void {
  document.removeEventListener('input', keepTyped, { capture: true })
  document.removeEventListener('click', keepPress, { capture: true })
  document.removeEventListener('click', forgetAnswered)
  document.removeEventListener('keydown', keepKey)
  setTimeout(() => {
    for (const [field, text] of typed) typeAgain(field, text)
    again?.()
  })
}

function typeAgain(field: Field, text: string): void {
  // A file that was chosen can't be written.
  if (field.type !== 'file') write(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** React takes what stands in a field for what it put there itself: past the setter that it has laid over the field's own. */
function write(field: Field, text: string): void {
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, text)
}
