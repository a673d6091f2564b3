import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { useProblemText } from './states.tsx'

/** The end of a form: what was refused, and the one button that sends it. */
export function FormFoot({
  problem,
  busy,
  send,
  children,
}: {
  problem: Error | null
  busy: boolean
  send: string
  children?: ReactNode
}) {
  const { t } = useTranslation()
  const problemText = useProblemText()
  return (
    <div className="flex flex-col gap-2 pt-1">
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problemText(problem)}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={busy} className="grow sm:grow-0">
          {busy ? t('saving') : send}
        </Button>
        {children}
      </div>
    </div>
  )
}
