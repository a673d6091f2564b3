import { useOutside } from '../outside.ts'

/** Something that was just done, told in a line, with the change that undoes it. */
export type Notice = { id: number; text: string; changeId: string | null; tone: 'done' | 'failed' }

let notices: readonly Notice[] = []
let told = 0
const listeners = new Set<() => void>()

export function notify(said: { text: string; changeId?: string | null; tone?: Notice['tone'] }): void {
  const notice = { id: ++told, text: said.text, changeId: said.changeId ?? null, tone: said.tone ?? 'done' }
  show([...notices.slice(-2), notice])
}

export function dismiss(id: number): void {
  show(notices.filter((notice) => notice.id !== id))
}

export function useNotices(): readonly Notice[] {
  return useOutside(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => notices,
    () => notices,
  )
}

function show(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}
