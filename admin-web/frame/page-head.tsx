import type { ReactNode } from 'react'

/**
 * The name of a screen with its one main action, what it sums up to, and what else can be done: on a phone in a row
 * of its own below, so that the main action keeps its place beside the name. Only what never changes decides which
 * stand in one line: a note that comes later moves nothing above it.
 */
export function PageHead({
  title,
  note,
  more,
  children,
}: {
  title: string
  note?: ReactNode
  more?: ReactNode
  children?: ReactNode
}) {
  return (
    <header className="mb-5 flex flex-wrap items-center gap-x-2 gap-y-2 md:mb-7">
      <h1 className="flex min-h-11 grow items-center pe-2 text-xl font-semibold tracking-tight">{title}</h1>
      <div className="flex flex-wrap items-center gap-2 @xl:order-1 print:hidden">{children}</div>
      {note && <p className="-mt-1 basis-full text-sm text-quiet @xl:order-2">{note}</p>}
      {more && (
        <div className="flex flex-wrap items-center gap-2 @max-xl:basis-full @max-xl:*:grow print:hidden">
          {more}
        </div>
      )}
    </header>
  )
}
