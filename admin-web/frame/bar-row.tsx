import type { ReactNode } from 'react'
import { Link } from 'wouter'

/** A line of a ranking: its name, its figure, and how much of the most it is. */
export function BarRow({
  to,
  name,
  note,
  value,
  part,
  tone = 'bg-green',
}: {
  to?: string
  name: string
  note?: ReactNode
  value: string
  part: number
  tone?: string
}) {
  const drawn = (
    <>
      <span className="flex items-baseline justify-between gap-3 text-sm">
        <span className="min-w-0 truncate">
          <bdi>{name}</bdi> {note && <span className="text-quiet">{note}</span>}
        </span>
        <span className="figure font-medium">{value}</span>
      </span>
      <span aria-hidden className="mt-1.5 block h-1 rounded-full bg-sunken">
        <span
          className={`block h-full rounded-full ${tone}`}
          style={{ inlineSize: `${Math.max(2, part * 100)}%` }}
        />
      </span>
    </>
  )
  return (
    <li>
      {to ? (
        <Link to={to} className="-mx-2 block rounded-sm px-2 py-2 hover:bg-sunken">
          {drawn}
        </Link>
      ) : (
        <span className="block py-2">{drawn}</span>
      )}
    </li>
  )
}
