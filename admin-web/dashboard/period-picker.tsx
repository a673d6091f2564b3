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
  period: Period
  today: string
  choose: (period: Period) => void
  className?: string
}) {
  const { t } = useTranslation('dashboard')
  const { shortDay } = useSpeech()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = nameOf(period, today)
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
        {name ? t(`periods.${name}`) : `${shortDay(period.from)} – ${shortDay(period.to)}`}
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
