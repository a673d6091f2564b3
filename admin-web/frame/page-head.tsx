import type { ReactNode } from 'react'

/**
 * The name of a screen with its one main action, and what it sums up to. Only what never changes decides whether the
 * two stand in one line: a note that comes later moves nothing above it.
 */
export function PageHead({
  title,
  note,
  children,
}: {
  title: string
  note?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="mb-5 md:mb-7">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        <div className="flex flex-wrap items-center gap-2 print:hidden">{children}</div>
      </div>
      {note && <p className="mt-1 text-sm text-quiet">{note}</p>}
    </header>
  )
}
