import type { ReactNode } from 'react'

/** A filter that is on or off. */
export function Toggle({
  on,
  turn,
  children,
}: {
  on: boolean
  turn: (on: boolean) => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-pressed={on}
      onClick={() => turn(!on)}
      className="min-h-11 rounded-md border border-line bg-raised px-4 text-sm transition hover:border-edge aria-pressed:border-green aria-pressed:bg-green-soft aria-pressed:font-medium aria-pressed:text-green"
    >
      {children}
    </button>
  )
}
