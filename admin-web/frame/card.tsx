import type { ReactNode } from 'react'

/** A part of a screen on paper of its own, with its name, and what can be done about the whole of it. */
export function Card({
  title,
  note,
  action,
  className = '',
  children,
}: {
  title?: ReactNode
  note?: ReactNode
  action?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <section className={`min-w-0 rounded-md border border-line bg-raised p-4 md:p-5 ${className}`}>
      {title && (
        <header className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 className="font-semibold">
            {title}
            {note && <span className="ms-2 text-xs font-normal text-quiet">{note}</span>}
          </h2>
          {action}
        </header>
      )}
      {children}
    </section>
  )
}
