import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useChange } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { useSpeech } from '../frame/speech.ts'
import { Sheet } from '../frame/sheet.tsx'
import { Waiting } from '../frame/states.tsx'
import { ExpenseForm } from './expense-form.tsx'

/** An expense without a paper. */
export function ExpenseByHand() {
  const { t } = useTranslation('expenses')
  const { money } = useSpeech()
  const [, navigate] = useLocation()
  const today = useToday()
  const close = () => navigate('/tools/expenses')
  const book = useChange('POST', '/api/expenses', ({ amount }) =>
    t('confirmed', { amount: money(amount ?? 0) }),
  )
  return (
    <Sheet title={t('byHandTitle')} close={close}>
      {today ? (
        <ExpenseForm
          expense={null}
          today={today}
          reading={null}
          problem={book.error}
          busy={book.isPending}
          send={t('book')}
          submit={(filled) => book.mutate(filled, { onSuccess: close })}
        />
      ) : (
        <Waiting />
      )}
    </Sheet>
  )
}
