import { ArrowLeft } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import type { Entry } from '#core/customers/contract.ts'
import { useRead } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { EntryForm } from './entry-form.tsx'

/** One customer's page in the credit book. */
export function CustomerPage() {
  const { t } = useTranslation('customers')
  const { money } = useSpeech()
  const { id } = useParams<{ id: string }>()
  const customer = useRead('/api/customers/:id', { id })
  const entries = useRead('/api/customers/:id/entries', { id, pageSize: 100 })
  return (
    <>
      <Link to="/tools/customers" className={buttonLook('quiet', '-ms-3 mb-2 px-3')}>
        <ArrowLeft size={18} aria-hidden className="points" /> {t('title')}
      </Link>
      <Shown query={customer}>
        {({ name, phone, balance }) => (
          <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="lg:order-2">
              <header className="mb-4 rounded-md border border-line bg-raised p-4">
                <h1 className="text-lg font-semibold">
                  <bdi>{name}</bdi>
                </h1>
                {phone && (
                  <a
                    href={`tel:${phone}`}
                    dir="ltr"
                    className="figure inline-block py-1 text-sm text-green underline"
                  >
                    {phone}
                  </a>
                )}
                <p className="mt-3 text-sm text-quiet">{t(balance < 0 ? 'paidAhead' : 'owes')}</p>
                <p className={`figure text-xl font-semibold ${balance > 0 ? 'text-expense' : ''}`}>
                  {money(Math.abs(balance))}
                </p>
              </header>
              <EntryForm key={id} id={id} />
            </div>
            <Shown
              query={entries}
              isEmpty={({ total }) => total === 0}
              empty={<p className="py-10 text-center text-quiet">{t('noEntries')}</p>}
            >
              {({ items }) => (
                <ul className="h-fit divide-y divide-line border-y border-line">
                  {items.map((entry) => (
                    <Row key={entry.id} entry={entry} />
                  ))}
                </ul>
              )}
            </Shown>
          </div>
        )}
      </Shown>
    </>
  )
}

function Row({ entry: { kind, amount, note, date, saleId, reverses } }: { entry: Entry }) {
  const { t } = useTranslation('customers')
  const { day, money } = useSpeech()
  const raises = (kind === 'credit') === amount >= 0
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 py-2 text-sm">
      <span>
        <span className="font-medium">
          {reverses ? t('corrected') : saleId ? t('creditSale') : t(`kinds.${kind}`)}
        </span>
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
        {raises ? '+' : '−'} {money(Math.abs(amount))}
      </span>
    </li>
  )
}
