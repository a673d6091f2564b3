import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { nameOf, periodOf, usualPeriods, type Period } from './periods.ts'

/** The usual periods in one press, any other by its two days; both stand in the address. */
export function PeriodPicker({ period, today }: { period: Period; today: string }) {
  const { t } = useTranslation('dashboard')
  const [, setAddress] = useSearchParams()
  const choose = (next: Period) => setAddress({ ...next }, { replace: true })
  const name = nameOf(period, today)
  return (
    <div className="flex max-w-full flex-wrap items-center gap-2">
      <select
        aria-label={t('period')}
        value={name ?? 'other'}
        onChange={({ target }) => {
          const chosen = usualPeriods.find((each) => each === target.value)
          choose(chosen ? periodOf(chosen, today) : { from: period.from, to: daysBefore(period.to) })
        }}
        className="min-h-11 rounded-md border border-line bg-raised px-3 text-sm"
      >
        {usualPeriods.map((each) => (
          <option key={each} value={each}>
            {t(`periods.${each}`)}
          </option>
        ))}
        <option value="other">{t('periods.other')}</option>
      </select>
      {name === null && (
        <>
          <DayInput
            label={t('from')}
            value={period.from}
            max={period.to}
            change={(from) => choose({ ...period, from })}
          />
          <DayInput
            label={t('to')}
            value={period.to}
            min={period.from}
            change={(to) => choose({ ...period, to })}
          />
        </>
      )}
    </div>
  )
}

/** One day less, so that choosing "other days" leaves the usual period and shows its two days. */
function daysBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

function DayInput({
  label,
  value,
  change,
  ...bounds
}: {
  label: string
  value: string
  min?: string
  max?: string
  change: (day: string) => void
}) {
  return (
    <input
      type="date"
      aria-label={label}
      value={value}
      {...bounds}
      onChange={({ target }) => {
        if (target.value) change(target.value)
      }}
      className="min-h-11 rounded-md border border-line bg-raised px-3 text-sm"
    />
  )
}
