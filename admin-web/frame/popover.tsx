import { Direction, Popover as Radix } from 'radix-ui'
import type { ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'

/** Something small that lies beside what opened it, and closes with Escape or a press elsewhere. */
export function Popover({
  anchor,
  close,
  label,
  children,
}: {
  anchor: RefObject<HTMLElement | null>
  close: () => void
  label: string
  children: ReactNode
}) {
  const { i18n } = useTranslation()
  const beside = {
    current: { getBoundingClientRect: () => anchor.current?.getBoundingClientRect() ?? new DOMRect() },
  }
  return (
    <Direction.Provider dir={i18n.dir()}>
      <Radix.Root
        open
        onOpenChange={(open) => {
          if (!open) close()
        }}
      >
        <Radix.Anchor virtualRef={beside} />
        <Radix.Portal>
          <Radix.Content
            aria-label={label}
            align="end"
            sideOffset={6}
            collisionPadding={12}
            onInteractOutside={(event) => {
              // A second press on what opened it closes it by itself.
              if (event.target instanceof Node && anchor.current?.contains(event.target))
                event.preventDefault()
            }}
            className="arriving z-40 max-h-[min(var(--radix-popover-content-available-height),40rem)] overflow-y-auto rounded-md border border-line bg-raised p-2 shadow-[0_8px_30px_rgb(0_0_0/12%)]"
          >
            {children}
          </Radix.Content>
        </Radix.Portal>
      </Radix.Root>
    </Direction.Provider>
  )
}
