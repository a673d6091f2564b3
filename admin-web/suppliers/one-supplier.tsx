import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { EntryForm } from '../credit-book/entry-form.tsx'
import { EntryRow } from '../credit-book/entry-row.tsx'
import { Button } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { ForgetButton } from '../privacy/forget.tsx'
import { SuppliedItems } from './supplied.tsx'
import { SupplierForm } from './supplier-form.tsx'

/** What we owe one supplier, and the two ways it changes. */
export function OneSupplier({ id, close }: { id: string; close: () => void }) {
  const { t } = useTranslation('suppliers')
  const { money } = useSpeech()
  const [editing, edit] = useState(false)
  const now = useRead('/api/suppliers/:id', { id })
  if (!now.data) return null
  const { name, phone, balance } = now.data
  if (editing) return <SupplierForm supplier={now.data} close={() => edit(false)} />
  return (
    <Sheet title={name} close={close}>
      {phone && (
        <a href={`tel:${phone}`} dir="ltr" className="figure mb-2 inline-block text-sm text-green underline">
          {phone}
        </a>
      )}
      <p className="text-sm text-quiet">{t(balance < 0 ? 'paidAhead' : 'weOwe')}</p>
      <p className="figure mb-4 text-xl font-semibold">{money(Math.abs(balance))}</p>
      <SupplierEntry id={id} />
      <Entries id={id} />
      <SuppliedItems id={id} />
      <div className="mt-6 flex flex-wrap gap-2 border-t border-line pt-4">
        <Button onClick={() => edit(true)}>{t('edit')}</Button>
        <ForgetButton on="suppliers" id={id} name={name} done={close} />
      </div>
    </Sheet>
  )
}

function SupplierEntry({ id }: { id: string }) {
  const { t } = useTranslation('suppliers')
  const { money } = useSpeech()
  const book = useChange('POST', '/api/suppliers/:id/entries', ({ supplier }) =>
    t('nowOwed', { balance: money(supplier.balance) }),
  )
  return (
    <EntryForm
      names={{ amount: t('amount'), note: t('note'), pay: t('kinds.payment'), owe: t('kinds.debt') }}
      sending={book}
      pay={(entry, onSuccess) => book.mutate({ id, kind: 'payment', ...entry }, { onSuccess })}
      owe={(entry, onSuccess) => book.mutate({ id, kind: 'debt', ...entry }, { onSuccess })}
    />
  )
}

function Entries({ id }: { id: string }) {
  const { t } = useTranslation('suppliers')
  const entries = useRead('/api/suppliers/:id/entries', { id, pageSize: 100 })
  return (
    <ul className="mt-4 divide-y divide-line">
      {entries.data?.items.map((entry) => {
        const { kind, amount, reverses } = entry
        const title = reverses ? t('corrected') : t(`booked.${kind}`)
        return (
          <EntryRow key={entry.id} title={title} raises={(kind === 'debt') === amount >= 0} entry={entry} />
        )
      })}
    </ul>
  )
}
