import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaymentMethod } from '#core/shapes.ts'
import { useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { SelectField } from '../frame/fields.tsx'

/** Cash is one press; on credit it is asked whose. */
export function HowPaid({
  busy,
  finish,
}: {
  busy: boolean
  finish: (method: PaymentMethod, customerId: string | null) => void
}) {
  const { t } = useTranslation(['sales', 'frame'])
  const [onCredit, setOnCredit] = useState(false)
  if (onCredit) return <OnCredit busy={busy} finish={finish} back={() => setOnCredit(false)} />
  return (
    <div className="grid grid-cols-3 gap-2">
      <Button
        look="primary"
        className="col-span-3 min-h-12 text-base"
        disabled={busy}
        onClick={() => finish('cash', null)}
      >
        {t('paidCash')}
      </Button>
      <Button disabled={busy} className="px-2" onClick={() => finish('card', null)}>
        {t('frame:payment.card')}
      </Button>
      <Button disabled={busy} className="px-2" onClick={() => finish('mobile', null)}>
        {t('frame:payment.mobile')}
      </Button>
      <Button disabled={busy} className="px-2" onClick={() => setOnCredit(true)}>
        {t('frame:payment.credit')}
      </Button>
    </div>
  )
}

function OnCredit({
  busy,
  finish,
  back,
}: {
  busy: boolean
  finish: (method: PaymentMethod, customerId: string | null) => void
  back: () => void
}) {
  const { t } = useTranslation(['sales', 'frame'])
  const customers = useRead('/api/customers', { pageSize: 100 })
  const [customerId, setCustomerId] = useState('')
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t('whose')}
        value={customerId}
        onChange={({ target }) => setCustomerId(target.value)}
      >
        <option value="">–</option>
        {customers.data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="grid grid-cols-2 gap-2">
        <Button onClick={back}>{t('frame:cancel')}</Button>
        <Button
          look="primary"
          disabled={busy || customerId === ''}
          onClick={() => finish('credit', customerId)}
        >
          {t('frame:payment.credit')}
        </Button>
      </div>
    </div>
  )
}
