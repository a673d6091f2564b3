import { signed } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'

/** One line of a credit book: what happened, when, and which way it moved what is owed. */
export function EntryRow({
  title,
  raises,
  entry: { amount, date, note },
}: {
  title: string
  /** Whether more is owed since. */
  raises: boolean
  entry: { amount: number; date: string; note: string | null }
}) {
  const { day, money } = useSpeech()
  const moved = raises ? Math.abs(amount) : -Math.abs(amount)
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 py-2 text-sm">
      <span className="min-w-0">
        <span className="font-medium">{title}</span>
        <span className="block text-xs text-quiet">
          {day(date)}
          {note && (
            <>
              {' · '}
              <bdi>{note}</bdi>
            </>
          )}
        </span>
      </span>
      <span className={`figure font-medium ${raises ? 'text-expense' : 'text-green'}`}>
        {signed(moved, money(moved))}
      </span>
    </li>
  )
}
