import { ChevronLeft, ChevronRight } from 'lucide-react'
import { DayPicker, type DateRange, type Formatters } from 'react-day-picker'
import { useTranslation } from 'react-i18next'
import { useSpeech } from './speech.ts'

type Chosen = { from: string; to: string }

type Days = {
  today: string
  /** The last day that can be chosen. */
  last?: string
}

/** A month to choose one day in. */
export function DayCalendar({
  chosen,
  today,
  last,
  choose,
}: Days & { chosen: string; choose: (day: string) => void }) {
  const look = useCalendarLook()
  return (
    <DayPicker
      {...look}
      {...until(last)}
      today={dateOf(today)}
      mode="single"
      required
      // The month was opened in order to choose in it.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      defaultMonth={dateOf(chosen || today)}
      selected={chosen ? dateOf(chosen) : undefined}
      onSelect={(date: Date) => choose(dayOf(date))}
    />
  )
}

/** A month to choose a first and a last day in. Weeks begin on Sunday, as they do in Algeria. */
export function RangeCalendar({
  chosen,
  today,
  last,
  choose,
}: Days & { chosen: Chosen | null; choose: (range: Chosen) => void }) {
  const look = useCalendarLook()
  return (
    <DayPicker
      {...look}
      today={dateOf(today)}
      mode="range"
      {...until(last)}
      defaultMonth={dateOf(chosen?.to ?? today)}
      selected={chosen ? { from: dateOf(chosen.from), to: dateOf(chosen.to) } : undefined}
      onSelect={(range: DateRange | undefined) => {
        if (range?.from) choose({ from: dayOf(range.from), to: dayOf(range.to ?? range.from) })
      }}
    />
  )
}

function until(last: string | undefined) {
  return last ? { disabled: { after: dateOf(last) }, endMonth: dateOf(last) } : {}
}

function useCalendarLook() {
  const { t, i18n } = useTranslation()
  const { language, written } = useSpeech()
  const locale = language === 'ar' ? 'ar-DZ-u-nu-latn' : language
  const said = (date: Date, parts: Intl.DateTimeFormatOptions) =>
    written(new Intl.DateTimeFormat(locale, parts).format(date))
  const formatters: Partial<Formatters> = {
    formatCaption: (month) => said(month, { month: 'long', year: 'numeric' }),
    formatWeekdayName: (day) => said(day, { weekday: 'narrow' }),
    formatDay: (day) => said(day, { day: 'numeric' }),
  }
  return {
    formatters,
    dir: i18n.dir(),
    lang: language,
    weekStartsOn: 0 as const,
    showOutsideDays: true,
    labels: {
      labelNext: () => t('nextMonth'),
      labelPrevious: () => t('previousMonth'),
      labelDayButton: (date: Date) => said(date, { weekday: 'long', day: 'numeric', month: 'long' }),
    },
    components: {
      Chevron: ({ orientation }: { orientation?: 'up' | 'down' | 'left' | 'right' }) =>
        orientation === 'left' ? <ChevronLeft size={18} /> : <ChevronRight size={18} />,
    },
    classNames: parts,
  }
}

const arrow =
  'inline-flex size-10 items-center justify-center rounded-md text-quiet hover:bg-sunken hover:text-ink'
const chosenDay = '[&>button]:bg-green [&>button]:text-on-green [&>button]:hover:bg-green'
const parts = {
  months: 'relative',
  month_caption: 'flex h-10 items-center justify-center text-sm font-medium first-letter:uppercase',
  nav: 'absolute inset-x-0 top-0 flex justify-between',
  button_previous: arrow,
  button_next: arrow,
  month_grid: 'mt-1 w-full border-collapse',
  weekday: 'h-9 min-w-10 text-xs font-normal text-quiet',
  day: 'p-0 text-center',
  day_button:
    'figure size-10 rounded-md text-sm hover:bg-sunken disabled:pointer-events-none disabled:opacity-30',
  outside: 'text-quiet opacity-50',
  today: 'font-semibold text-green',
  range_middle: '[&>button]:rounded-none [&>button]:bg-green-soft',
  range_start: chosenDay,
  range_end: chosenDay,
}

/** Days of the business as the picker's own dates, at noon so that no change of clocks moves one. */
function dateOf(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
