import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { SelectField } from '../frame/fields.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown, useProblemText } from '../frame/states.tsx'

const offered = [3, 6, 12, 24, 36, 60]

/** How long conversations are kept; the books stay as long as the law asks. */
export function Retention() {
  const { t } = useTranslation('privacy')
  const { number } = useSpeech()
  const problemText = useProblemText()
  const kept = useRead('/api/privacy/retention', {})
  const save = useChange('PATCH', '/api/privacy/retention', () => t('retentionSaved'))
  return (
    <Shown query={kept}>
      {({ messagesMonths, booksYears }) => (
        <div className="flex flex-col gap-3 text-sm">
          <SelectField
            label={t('keepTalk')}
            value={messagesMonths ?? ''}
            disabled={save.isPending}
            onChange={({ target }) =>
              save.mutate({ messagesMonths: target.value === '' ? null : Number(target.value) })
            }
          >
            {[...new Set([...offered, ...(messagesMonths ? [messagesMonths] : [])])]
              .toSorted((a, b) => a - b)
              .map((months) => (
                <option key={months} value={months}>
                  {t('months', { count: months, shown: number(months) })}
                </option>
              ))}
            <option value="">{t('forEver')}</option>
          </SelectField>
          <p className="text-quiet">{t('booksStay', { years: number(booksYears) })}</p>
          {save.error && (
            <p role="alert" className="text-danger">
              {problemText(save.error)}
            </p>
          )}
        </div>
      )}
    </Shown>
  )
}
