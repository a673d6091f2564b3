import { SelectField } from './fields.tsx'
import { useSpeech } from './speech.ts'

const EVERY_MINUTES = 30
const hours = Array.from({ length: (24 * 60) / EVERY_MINUTES }, (_, at) => {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor((at * EVERY_MINUTES) / 60))}:${two((at * EVERY_MINUTES) % 60)}`
})

/** An hour of the day, of twenty-four in every browser: a phone set to English would ask whether 21:00 is a.m. */
export function HourField({
  label,
  value,
  choose,
  disabled,
  className = '',
}: {
  label: string
  value: string
  choose: (hour: string) => void
  disabled?: boolean
  className?: string
}) {
  const { written } = useSpeech()
  // What was said in a chat may lie between.
  const shown = hours.includes(value) ? hours : [...hours, value].toSorted()
  return (
    <SelectField
      label={label}
      value={value}
      disabled={disabled}
      className={className}
      onChange={({ target }) => choose(target.value)}
    >
      {shown.map((hour) => (
        <option key={hour} value={hour}>
          {written(hour)}
        </option>
      ))}
    </SelectField>
  )
}
