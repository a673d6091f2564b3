import { CalendarDays } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { Popover } from './popover.tsx'
import { useSpeech } from './speech.ts'

const RangeCalendar = lazy(async () => ({ default: (await import('./calendar.tsx')).RangeCalendar }))

type Range = { from: string; to: string }

/** A first and a last day, chosen in one month that opens beside it. */
export function RangeField({
  label,
  chosen,
  today,
  problem,
  choose,
}: {
  label: string
  chosen: Range
  today: string
  problem?: string | undefined
  choose: (range: Range) => void
}) {
  const id = useId()
  const { day } = useSpeech()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div className="flex flex-col gap-1">
      <span id={id} className="text-sm font-medium">
        {label}
      </span>
      <button
        ref={button}
        type="button"
        aria-labelledby={`${id} ${id}-said`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-11 w-full items-center gap-2 rounded-md border border-line bg-raised px-3 text-start text-base transition hover:border-edge"
      >
        <CalendarDays size={17} aria-hidden className="text-quiet" />
        <span id={`${id}-said`} className="figure">
          {chosen.from === chosen.to ? day(chosen.from) : `${day(chosen.from)} – ${day(chosen.to)}`}
        </span>
      </button>
      {problem && <p className="text-xs text-danger">{problem}</p>}
      {open && (
        <Popover anchor={button} close={() => setOpen(false)} label={label}>
          <Suspense fallback={<div className="waiting size-72" />}>
            <RangeCalendar chosen={chosen} today={today} choose={choose} />
          </Suspense>
        </Popover>
      )}
    </div>
  )
}
