import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState, type ComponentProps, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { daysAfter } from './days.ts'
import { Popover } from './popover.tsx'
import { useSpeech } from './speech.ts'

const DayCalendar = lazy(async () => ({ default: (await import('./calendar.tsx')).DayCalendar }))

/** One day, said in words and in the chosen digits; a month opens beside it, and the arrows move it by a day. */
export function DayField({
  label,
  hint,
  problem,
  optional,
  value,
  today,
  last,
  choose,
  className = '',
  ...button
}: {
  label: string
  hint?: ReactNode
  problem?: string | undefined
  optional?: boolean
  /** Empty: none yet. */
  value: string
  today: string
  last?: string
  choose: (day: string) => void
} & Omit<ComponentProps<'button'>, 'value'>) {
  const id = useId()
  const { t } = useTranslation()
  const { day } = useSpeech()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const move = (by: number) => {
    const next = daysAfter(value || today, by)
    if (!last || next <= last) choose(next)
  }
  return (
    <div className={`field ${className}`}>
      <span id={id} className="text-sm font-medium">
        {label}
        {optional && <span className="font-normal text-quiet"> · {t('optional')}</span>}
      </span>
      <button
        {...button}
        ref={anchor}
        type="button"
        aria-labelledby={`${id} ${id}-said`}
        aria-describedby={`${id}-note`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
          event.preventDefault()
          move(event.key === 'ArrowUp' ? 1 : -1)
        }}
        className={`flex min-h-11 w-full items-center gap-2 rounded-md border bg-raised px-3 text-start text-base transition hover:border-edge data-doubt:underline data-doubt:decoration-warning data-doubt:decoration-dotted data-doubt:decoration-2 data-doubt:underline-offset-4 ${problem ? 'border-danger' : 'border-line'}`}
      >
        <CalendarDays size={17} aria-hidden className="shrink-0 text-quiet" />
        <span id={`${id}-said`} className={value ? 'figure' : 'text-quiet'}>
          {value ? day(value) : t('chooseDay')}
        </span>
      </button>
      <p id={`${id}-note`} className={`text-xs ${problem ? 'text-danger' : 'text-quiet'}`}>
        {problem ?? hint}
      </p>
      {open && (
        <Popover anchor={anchor} close={() => setOpen(false)} label={label}>
          <Suspense fallback={<div className="waiting size-72" />}>
            <DayCalendar
              chosen={value}
              today={today}
              {...(last ? { last } : {})}
              choose={(chosen) => {
                choose(chosen)
                setOpen(false)
              }}
            />
          </Suspense>
        </Popover>
      )}
    </div>
  )
}
