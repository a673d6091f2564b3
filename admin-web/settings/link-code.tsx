import { useTranslation } from 'react-i18next'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useProblemText } from '../frame/states.tsx'
import { Code } from './code.tsx'

/** Makes a code on demand: scanned or typed into Telegram or WhatsApp, it lets that chat speak to Sanad. */
export function LinkCode() {
  const { t } = useTranslation('settings')
  const make = useChange('POST', '/api/links')
  const problemText = useProblemText()
  if (make.data) return <Code made={make.data.body} />
  return (
    <>
      <Button look="primary" className="self-start" disabled={make.isPending} onClick={() => make.mutate({})}>
        {t('linkChat')}
      </Button>
      {make.error && <p className="text-sm text-danger">{problemText(make.error)}</p>}
    </>
  )
}
