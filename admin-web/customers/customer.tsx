import { ArrowLeft, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'wouter'
import type { Customer, Entry } from '#core/customers/contract.ts'
import { useRead } from '../api/queries.ts'
import { EntryRow } from '../credit-book/entry-row.tsx'
import { buttonLook, IconButton } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { consentChannels, EditCustomer } from './edit-customer.tsx'
import { CustomerEntry } from './customer-entry.tsx'

/** One customer's page in the credit book. */
export function CustomerPage() {
  const { t } = useTranslation('customers')
  const { id } = useParams<{ id: string }>()
  const customer = useRead('/api/customers/:id', { id })
  const entries = useRead('/api/customers/:id/entries', { id, pageSize: 100 })
  return (
    <>
      <Link to="/tools/customers" className={buttonLook('quiet', '-ms-3 mb-2 px-3')}>
        <ArrowLeft size={18} aria-hidden className="points" /> {t('title')}
      </Link>
      <Shown query={customer}>
        {(customer) => (
          <div className="grid gap-6 @3xl:grid-cols-[minmax(0,1fr)_22rem]">
            <div className="@3xl:order-2">
              <header className="mb-4 rounded-md border border-line bg-raised p-4">
                <Who customer={customer} />
              </header>
              <CustomerEntry key={id} id={id} />
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

function Who({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const { money, day } = useSpeech()
  const [editing, setEditing] = useState(false)
  const { name, phone, email, balance, consent } = customer
  const channel = consent && consentChannels.find((each) => each === consent.channel)
  return (
    <>
      <div className="flex items-start justify-between gap-2">
        <h1 className="text-lg font-semibold">
          <bdi>{name}</bdi>
        </h1>
        <IconButton name={t('edit')} className="-me-2 -mt-2" onClick={() => setEditing(true)}>
          <Pencil size={17} />
        </IconButton>
      </div>
      {phone && (
        <a href={`tel:${phone}`} dir="ltr" className="figure inline-block py-1 text-sm text-green underline">
          {phone}
        </a>
      )}
      {email && (
        <p className="text-sm">
          <bdi>{email}</bdi>
        </p>
      )}
      <p className="mt-3 text-sm text-quiet">{t(balance < 0 ? 'paidAhead' : 'owes')}</p>
      <p className={`figure text-xl font-semibold ${balance > 0 ? 'text-expense' : ''}`}>
        {money(Math.abs(balance))}
      </p>
      {consent && (
        <p className="mt-2 text-xs text-quiet">
          {t('agreed', {
            channel: channel ? t(`channels.${channel}`) : consent.channel,
            at: day(consent.at.slice(0, 10)),
          })}
        </p>
      )}
      {editing && <EditCustomer customer={customer} close={() => setEditing(false)} />}
    </>
  )
}

function Row({ entry }: { entry: Entry }) {
  const { t } = useTranslation('customers')
  const { kind, amount, saleId, reverses } = entry
  const title = reverses ? t('corrected') : saleId ? t('creditSale') : t(`kinds.${kind}`)
  return <EntryRow title={title} raises={(kind === 'credit') === amount >= 0} entry={entry} />
}
