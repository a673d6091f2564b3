import { useQuery } from '@tanstack/react-query'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, whoIsHere } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useCopy } from '../frame/copy.ts'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useSpeech } from '../frame/speech.ts'

/** What is told to the authority within five days of a leak, written from what Sanad knows. */
export function Breach() {
  const { t } = useTranslation('privacy')
  const { moment } = useSpeech()
  const copy = useCopy()
  const { data: here } = useQuery(whoIsHere)
  const [what, setWhat] = useState('')
  const report = useChange('POST', '/api/privacy/breach-report')
  if (!report.data) {
    return (
      <form
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          report.mutate({ discoveredAt: new Date().toISOString(), what })
        }}
      >
        <TextField
          label={t('breachWhat')}
          placeholder={t('breachExample')}
          dir="auto"
          required
          value={what}
          onChange={({ target }) => setWhat(target.value)}
        />
        <FormFoot problem={report.error} busy={report.isPending} send={t('breachWrite')} />
      </form>
    )
  }
  const { text, tellBefore } = report.data.body
  return (
    <div className="flex flex-col gap-3 text-sm">
      {/* By the shop's clock, as the letter below says it, also where the owner reads it from abroad. */}
      <p className="font-medium text-danger">
        {t('breachBefore', { at: moment(tellBefore, here?.business.timeZone) })}
      </p>
      <p dir="auto" className="rounded-md bg-sunken p-3 whitespace-pre-line select-all">
        {text}
      </p>
      <Button className="self-start" onClick={() => void copy(text)}>
        <Copy size={17} aria-hidden /> {t('copy')}
      </Button>
    </div>
  )
}
