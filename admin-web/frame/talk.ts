import { useOutside } from '../outside.ts'

/** Whether the assistant is open, and what is to be asked or written for it as it opens. */
export type Talk = { open: boolean; ask: string | null; draft: string | null }

/** `/?chat=1` opens it from a link, `/?chat=ID` on that conversation. */
let talk: Talk = { open: isAskedFor(), ask: null, draft: null }
const listeners = new Set<() => void>()

export function useTalk(): Talk {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => talk,
    () => talk,
  )
}

/** Opens the assistant; `ask` is sent at once, `draft` stands in its line to be completed. */
export function openTalk({ ask = null, draft = null }: Partial<Pick<Talk, 'ask' | 'draft'>> = {}): void {
  set({ open: true, ask, draft })
}

export function closeTalk(): void {
  set({ open: false, ask: null, draft: null })
}

/** The assistant has taken up what it was opened with. */
export function taken(): void {
  set({ ...talk, ask: null, draft: null })
}

/** No page with the assistant open is drawn by the server, where there is no address bar. */
function isAskedFor(): boolean {
  return 'location' in globalThis && new URLSearchParams(location.search).has('chat')
}

function set(next: Talk): void {
  talk = next
  for (const listener of listeners) listener()
}
