import type { ReactNode } from 'react'

/**
 * Takes photos by a file input: a phone offers its camera by itself, which needs no secure context,
 * so it works over plain HTTP on the shop's own network.
 */
export function PhotoInput({
  name,
  take,
  many = false,
  className = 'size-11 rounded-md text-quiet hover:bg-sunken hover:text-ink',
  children,
}: {
  name: string
  take: (photo: File) => void
  many?: boolean
  className?: string
  children: ReactNode
}) {
  return (
    <label
      title={name}
      className={`inline-flex shrink-0 cursor-pointer items-center justify-center gap-2 transition focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-green ${className}`}
    >
      {children}
      <input
        type="file"
        aria-label={name}
        accept="image/*,.heic,.heif,application/pdf"
        multiple={many}
        className="sr-only"
        onChange={(event) => {
          for (const file of event.target.files ?? []) take(file)
          // So that the same photo can be chosen again.
          event.target.value = ''
        }}
      />
    </label>
  )
}
