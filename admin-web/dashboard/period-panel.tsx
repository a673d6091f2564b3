import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { RangeCalendar } from '../frame/calendar.tsx'
import { Popover } from '../frame/popover.tsx'
import { nameOf, periodOf, usualPeriods, type Period } from './periods.ts'

/** The usual periods in one press, any other by its two days. */
export function PeriodPanel({
  period,
  today,
  choose,
  anchor,
  close,
}: {
  period: Period | null
  today: string
  choose: (period: Period) => void
  anchor: RefObject<HTMLElement | null>
  close: () => void
}) {
  const { t } = useTranslation('dashboard')
  const name = period && nameOf(period, today)
  return (
    <Popover anchor={anchor} close={close} label={t('period')}>
      <div className="flex flex-col gap-2 sm:flex-row">
        <ul className="grid grid-cols-2 sm:grid-cols-1 sm:content-start sm:pe-2">
          {usualPeriods.map((each) => (
            <li key={each}>
              <button
                type="button"
                aria-pressed={each === name}
                onClick={() => {
                  choose(periodOf(each, today))
                  close()
                }}
                className="flex min-h-10 w-full items-center justify-between gap-3 rounded-md px-3 text-start text-sm hover:bg-sunken aria-pressed:font-medium aria-pressed:text-green"
              >
                {t(`periods.${each}`)} {each === name && <Check size={16} aria-hidden />}
              </button>
            </li>
          ))}
        </ul>
        <div className="border-line max-sm:border-t max-sm:pt-2 sm:border-s sm:ps-2">
          <RangeCalendar chosen={period} today={today} last={today} choose={choose} />
        </div>
      </div>
    </Popover>
  )
}
