import { X } from 'lucide-react'
import { Dialog, Direction } from 'radix-ui'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from './button.tsx'

/** Where one would type first; on a phone that would bring up its keyboard over half of what was just opened. */
function intoTheFirstField(event: Event) {
  if (!(event.target instanceof HTMLElement)) return
  event.preventDefault()
  const byTouch = matchMedia('(pointer: coarse)').matches
  const field = byTouch
    ? null
    : event.target.querySelector<HTMLElement>('input:not([type=file]), select, textarea')
  const first = field ?? event.target
  first.focus()
}

/** Undoing what was just told leaves the sheet where it is. */
function notByANotice(event: { target: EventTarget | null; preventDefault: () => void }) {
  if (event.target instanceof Element && event.target.closest('[data-notice]')) event.preventDefault()
}

/** A sheet over the screen: from the bottom on a phone, at the end of the line on a wide screen. */
export function Sheet({ title, close, children }: { title: string; close: () => void; children: ReactNode }) {
  const { t, i18n } = useTranslation()
  return (
    <Direction.Provider dir={i18n.dir()}>
      <Dialog.Root
        open
        onOpenChange={(open) => {
          if (!open) close()
        }}
      >
        <Dialog.Portal>
          <Dialog.Overlay className="fixed inset-0 z-40 bg-[rgb(0_0_0/40%)]" />
          <Dialog.Content
            aria-describedby={undefined}
            onOpenAutoFocus={intoTheFirstField}
            onInteractOutside={notByANotice}
            data-sheet
            className="arriving fixed inset-x-0 bottom-0 z-40 flex outline-none max-h-[92dvh] flex-col rounded-t-lg bg-raised md:inset-x-auto md:inset-y-0 md:end-0 md:max-h-none md:w-md md:rounded-none md:border-s md:border-line"
          >
            <header className="flex items-center gap-2 border-b border-line py-2 ps-5 pe-2">
              <Dialog.Title className="grow font-semibold">{title}</Dialog.Title>
              <Dialog.Close asChild>
                <IconButton name={t('close')}>
                  <X size={20} />
                </IconButton>
              </Dialog.Close>
            </header>
            <div className="overflow-y-auto overscroll-contain p-5 pb-[max(1.25rem,env(safe-area-inset-bottom))]">
              {children}
            </div>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </Direction.Provider>
  )
}
