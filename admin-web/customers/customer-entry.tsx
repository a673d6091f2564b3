import { useTranslation } from 'react-i18next'
import { useChange } from '../api/queries.ts'
import { EntryForm } from '../credit-book/entry-form.tsx'
import { useSpeech } from '../frame/speech.ts'

/** Money in, or goods out on credit. */
export function CustomerEntry({ id }: { id: string }) {
  const { t } = useTranslation('customers')
  const { money } = useSpeech()
  const book = useChange('POST', '/api/customers/:id/entries', ({ kind, amount, customer }) =>
    t(`booked.${kind}`, { amount: money(amount), balance: money(customer.balance) }),
  )
  return (
    <EntryForm
      names={{ amount: t('amount'), note: t('note'), pay: t('kinds.payment'), owe: t('kinds.credit') }}
      sending={book}
      pay={(entry, onSuccess) => book.mutate({ id, kind: 'payment', ...entry }, { onSuccess })}
      owe={(entry, onSuccess) => book.mutate({ id, kind: 'credit', ...entry }, { onSuccess })}
    />
  )
}
