import { useLayoutEffect } from 'react'
import { useLocation } from 'wouter'
import { keysAnswer } from '../early/picture.ts'
import { closeTalk, openTalk } from './talk.ts'

/** `g` and then a letter goes there; the letters stand beside the names in the palette. */
export const goings = {
  d: '/',
  m: '/market',
  k: '/marketing',
  v: '/tools/sales',
  e: '/tools/expenses',
  s: '/tools/inventory',
  c: '/tools/customers',
  f: '/tools/suppliers',
  r: '/settings',
} as const satisfies Record<string, string>
const BETWEEN_MILLISECONDS = 1_200

/** ⌘K finds, ⌘J talks, `n` begins a sale, `/` searches, `g d` goes to the dashboard. */
export function useShortcuts(palette: { open: () => void }, talking: boolean): void {
  const [, go] = useLocation()
  // Together with what is seen: a busy phone draws the screen well before it comes to its other effects.
  useLayoutEffect(() => {
    let went = 0
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if ((event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey) {
        if (key !== 'k' && key !== 'j') return
        event.preventDefault()
        if (key === 'k') palette.open()
        else if (talking) closeTalk()
        else openTalk()
        return
      }
      if (event.altKey || event.metaKey || isTyping(event.target)) return
      const place = Object.entries(goings).find(([letter]) => letter === key)?.[1]
      if (event.timeStamp - went < BETWEEN_MILLISECONDS && place) {
        went = 0
        go(place)
      } else if (key === 'g') went = event.timeStamp
      else if (key === 'n') go('/tools/sales/new')
      else if (key === '?') palette.open()
      else if (key === '/') focusSearch(event)
    }
    window.addEventListener('keydown', press)
    keysAnswer()
    return () => window.removeEventListener('keydown', press)
  }, [go, palette, talking])
}

function focusSearch(event: KeyboardEvent): void {
  const box = document.querySelector<HTMLInputElement>('main input[type=search]')
  if (!box) return
  event.preventDefault()
  box.focus()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      Boolean(target.closest('[role=dialog]')))
  )
}
