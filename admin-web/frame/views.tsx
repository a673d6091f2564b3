import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'

/** The views of one room side by side; each has an address, so that it can be kept and sent. */
export function Views({
  label,
  views,
}: {
  label: string
  views: readonly { to: string; name: string; count?: number | undefined }[]
}) {
  const [here] = useLocation()
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    // On a phone the view in hand may stand beyond the edge.
    row.current?.querySelector(`[href="${here}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [here])
  return (
    <nav
      ref={row}
      aria-label={label}
      className="-mx-4 mb-6 flex gap-1 overflow-x-auto border-b border-line px-4 md:mx-0 md:px-0 print:hidden"
    >
      {views.map(({ to, name, count }) => (
        <Link
          key={to}
          to={to}
          aria-current={here === to ? 'page' : undefined}
          className="-mb-px flex min-h-11 items-center gap-2 border-b-2 border-transparent px-3 text-sm whitespace-nowrap text-quiet transition hover:text-ink aria-[current=page]:border-green aria-[current=page]:font-medium aria-[current=page]:text-green"
        >
          {name}
          {Boolean(count) && <span className="figure rounded-full bg-sunken px-1.5 text-xs">{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
