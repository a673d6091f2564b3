import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { nameOf, type Period } from './periods.ts'

// What opens beside the button comes with the first press on it.
const PeriodPanel = lazy(async () => ({ default: (await import('./period-panel.tsx')).PeriodPanel }))

export function PeriodPicker({
  period,
  today,
  choose,
  className = '',
}: {
  /** Null: all there is. */
  period: Period | null
  today: string
  choose: (period: Period) => void
  className?: string
}) {
  const { t } = useTranslation(['dashboard', 'frame'])
  const { shortDay } = useSpeech()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = period && nameOf(period, today)
  return (
    <>
      <Button
        ref={button}
        className={className}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <CalendarDays size={17} aria-hidden className="text-quiet" />
        {period === null
          ? t('frame:anyDay')
          : name
            ? t(`periods.${name}`)
            : `${shortDay(period.from)} – ${shortDay(period.to)}`}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <PeriodPanel
            period={period}
            today={today}
            choose={choose}
            anchor={button}
            close={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
