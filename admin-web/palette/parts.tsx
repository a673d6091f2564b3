import { Command } from 'cmdk'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

/** `always`: it holds what no filter takes away. */
export function PaletteGroup({
  name,
  always = false,
  children,
}: {
  name: string
  always?: boolean
  children: ReactNode
}) {
  return (
    <Command.Group
      heading={name}
      forceMount={always}
      className="[&_[cmdk-group-heading]]:px-3 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-quiet"
    >
      {children}
    </Command.Group>
  )
}

/** `always` are the words typed: an item that carries them is never filtered away. */
export function PaletteItem({
  id,
  always,
  icon: Icon,
  keys,
  note,
  does,
  children,
}: {
  id: string
  always?: string
  icon: LucideIcon
  keys?: string | undefined
  note?: ReactNode
  does: () => void
  children: string
}) {
  return (
    <Command.Item
      value={id}
      keywords={[children, ...(always ? [always] : [])]}
      forceMount={always !== undefined}
      onSelect={does}
      className="flex min-h-11 cursor-pointer items-center gap-3 rounded-md px-3 text-sm aria-selected:bg-green-soft aria-selected:text-green"
    >
      <Icon size={17} aria-hidden className="shrink-0 text-quiet" />
      <bdi className="grow truncate">{children}</bdi>
      {note && <span className="figure text-xs text-quiet">{note}</span>}
      {keys && (
        <kbd dir="ltr" className="rounded-sm border border-line px-1.5 font-sans text-xs text-quiet">
          {keys}
        </kbd>
      )}
    </Command.Item>
  )
}
