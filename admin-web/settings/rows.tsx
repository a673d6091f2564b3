import type { ReactNode } from 'react'

/** A list of things with what can be done to each. */
export function Rows({ children }: { children: ReactNode }) {
  return <ul className="divide-y divide-line rounded-md border border-line bg-raised">{children}</ul>
}

export function Line({ name, note, children }: { name: ReactNode; note?: ReactNode; children?: ReactNode }) {
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-2 ps-4 pe-2 text-sm">
      <span className="min-w-0 grow">
        <span className="block font-medium">{name}</span>
        {note && <span className="block text-xs text-quiet">{note}</span>}
      </span>
      {children}
    </li>
  )
}

/** A question of settings: a name, a word of explanation, and a switch. */
export function Choice({
  name,
  note,
  on,
  disabled = false,
  turn,
}: {
  name: string
  note?: string
  on: boolean
  disabled?: boolean
  turn: (on: boolean) => void
}) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm has-disabled:cursor-default">
      <span className="grow">
        {name}
        {note && <span className="block text-xs text-quiet">{note}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={({ target }) => turn(target.checked)}
        className="relative h-6 w-10 shrink-0 cursor-pointer appearance-none rounded-full bg-edge transition before:absolute before:start-0.5 before:top-0.5 before:size-5 before:rounded-full before:bg-raised before:transition-all checked:bg-green checked:before:start-4.5 disabled:opacity-50"
      />
    </label>
  )
}
