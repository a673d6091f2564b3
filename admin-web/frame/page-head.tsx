import type { ReactNode } from 'react'

/** The name of a screen, what it sums up to, and its one main action. */
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
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-4 gap-y-3 md:mb-7">
      <div>
        <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
        {note && <p className="mt-1 text-sm text-quiet">{note}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-2 print:hidden">{children}</div>
    </header>
  )
}
