import type { ReactNode } from 'react'
import { FormFoot } from './form-foot.tsx'
import { Sheet } from './sheet.tsx'

/** A sheet that is one form: somebody or something is written down, or set right. */
export function SheetForm({
  title,
  close,
  submit,
  sending: { error, isPending },
  send,
  beside,
  below,
  children,
}: {
  title: string
  close: () => void
  submit: () => Promise<void>
  sending: { error: Error | null; isPending: boolean }
  send: string
  /** What else can be done about it, after the button that sends. */
  beside?: ReactNode
  /** What can be done with whom or what it is about, apart from the form. */
  below?: ReactNode
  children: ReactNode
}) {
  return (
    <Sheet title={title} close={close}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
        className="flex flex-col gap-2"
      >
        {children}
        <FormFoot problem={error} busy={isPending} send={send}>
          {beside}
        </FormFoot>
      </form>
      {below && <div className="mt-6 border-t border-line pt-4">{below}</div>}
    </Sheet>
  )
}
