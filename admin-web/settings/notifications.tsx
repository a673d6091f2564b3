import { useTranslation } from 'react-i18next'
import { alertLevels, type Notifications as Chosen } from '#core/dashboard/notices/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { SelectField } from '../frame/fields.tsx'
import { HourField } from '../frame/field-of-hour.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'
import { Choice } from './rows.tsx'

/** What Sanad writes to this person by itself, and when. */
export function Notifications() {
  const chosen = useRead('/api/notifications', {})
  return <Shown query={chosen}>{(chosen) => <Choices chosen={chosen} />}</Shown>
}

type Wish = 'eveningBrief' | 'weekReview' | 'taxReminders' | 'draftNudge' | 'creditReminders'
type Hour = 'eveningAt' | 'weekReviewAt' | 'quietFrom' | 'quietUntil'

function Choices({ chosen }: { chosen: Chosen }) {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const save = useChange('PATCH', '/api/notifications', () => t('saved'))
  const wish = (name: Wish) => (
    <Choice
      name={t(`notices.${name}`)}
      note={t(`notices.${name}Note`)}
      on={chosen[name]}
      disabled={save.isPending}
      turn={(on) => save.mutate({ [name]: on })}
    />
  )
  const hour = (name: Hour) => (
    <HourField
      className="w-32"
      label={t(`notices.${name}`)}
      value={chosen[name]}
      disabled={save.isPending}
      choose={(at) => save.mutate({ [name]: at })}
    />
  )
  return (
    <div className="flex flex-col gap-4">
      <p className="rounded-md bg-sunken p-3 text-sm">{t('notices.consent')}</p>
      <div className="flex flex-col gap-2">
        {wish('eveningBrief')}
        {chosen.eveningBrief && hour('eveningAt')}
        {wish('weekReview')}
        {chosen.weekReview && hour('weekReviewAt')}
        {wish('taxReminders')}
        {wish('draftNudge')}
        {wish('creditReminders')}
      </div>
      <SelectField
        label={t('notices.alerts')}
        value={chosen.alerts}
        disabled={save.isPending}
        onChange={({ target }) => {
          const alerts = alertLevels.find((each) => each === target.value)
          if (alerts) save.mutate({ alerts })
        }}
      >
        {alertLevels.map((level) => (
          <option key={level} value={level}>
            {t(`notices.levels.${level}`)}
          </option>
        ))}
      </SelectField>
      <fieldset>
        <legend className="text-sm font-medium">{t('notices.quiet')}</legend>
        <p className="mb-2 text-xs text-quiet">{t('notices.quietNote')}</p>
        <div className="flex flex-wrap gap-x-3">
          {hour('quietFrom')}
          {hour('quietUntil')}
        </div>
      </fieldset>
      {save.error && (
        <p role="alert" className="text-sm text-danger">
          {problemText(save.error)}
        </p>
      )}
    </div>
  )
}
