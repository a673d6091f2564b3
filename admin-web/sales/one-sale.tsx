import { useTranslation } from 'react-i18next'
import { useLocation, useParams, useSearch } from 'wouter'
import { useForm, useWatch } from 'react-hook-form'
import type { Sale } from '#core/sales/contract.ts'
import { paymentMethods } from '#core/shapes.ts'
import { useChange, useRead } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { Button } from '../frame/button.tsx'
import { DayField } from '../frame/day-field.tsx'
import { SelectField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { withSearch } from '../frame/search-box.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** One sale over the list of them: its lines, and what can be set right about it. */
export function OneSale() {
  const { t } = useTranslation('sales')
  const { id } = useParams<{ id: string }>()
  const [, go] = useLocation()
  const search = useSearch()
  const close = () => go(withSearch('/tools/sales', search))
  const sale = useRead('/api/sales/:id', { id })
  return (
    <Sheet title={t('oneSale')} close={close}>
      <Shown query={sale}>
        {(sale) => (
          <div key={sale.id} className="flex flex-col gap-5">
            <Lines sale={sale} />
            <Corrections sale={sale} close={close} />
          </div>
        )}
      </Shown>
    </Sheet>
  )
}

function Lines({ sale: { lines, total } }: { sale: Sale }) {
  const { t } = useTranslation('sales')
  const { money, number } = useSpeech()
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{t('oneSale')}</caption>
      <tbody>
        {lines.map(({ id, name, quantity, unitPrice, total }) => (
          <tr key={id} className="border-b border-line [&>td]:py-2">
            <td className="pe-3">
              <bdi className="font-medium">{name}</bdi>
              <span className="figure block text-xs text-quiet">
                {number(quantity)} × {money(unitPrice)}
              </span>
            </td>
            <td className="figure text-end">{money(total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="[&>*]:pt-3">
          <th scope="row" className="text-start text-sm font-normal text-quiet">
            {t('total')}
          </th>
          <td className="figure text-end text-lg font-semibold">{money(total)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

const MOST_CUSTOMERS = 100

/** The day, the way it was paid and who owes it; the lines are taken back and sold again. */
function Corrections({ sale, close }: { sale: Sale; close: () => void }) {
  const { t } = useTranslation(['sales', 'frame'])
  const { money } = useSpeech()
  const today = useToday()
  const { id, date, total, paymentMethod, customerId } = sale
  const customers = useRead('/api/customers', { pageSize: MOST_CUSTOMERS })
  const save = useChange('PATCH', '/api/sales/:id', () => t('corrected'))
  const remove = useChange('DELETE', '/api/sales/:id', () => t('erased', { amount: money(total) }))
  const form = useForm({ defaultValues: { date, paid: paymentMethod ?? '', customer: customerId ?? '' } })
  const day = useWatch({ control: form.control, name: 'date' })
  const submit = form.handleSubmit(({ date, paid, customer }) =>
    save.mutate(
      {
        id,
        date,
        paymentMethod: paymentMethods.find((each) => each === paid) ?? null,
        customerId: customer || null,
      },
      { onSuccess: close },
    ),
  )
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-2">
      <div className="grid gap-3 sm:grid-cols-2">
        <DayField
          label={t('day')}
          value={day}
          today={today}
          last={today}
          choose={(day) => form.setValue('date', day)}
        />
        <SelectField label={t('paid')} {...form.register('paid')}>
          <option value="">–</option>
          {paymentMethods.map((each) => (
            <option key={each} value={each}>
              {t(`frame:payment.${each}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <SelectField
        key={customers.data?.total ?? 0}
        label={t('customer')}
        optional
        {...form.register('customer')}
      >
        <option value="">–</option>
        {customers.data?.items.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <FormFoot problem={save.error ?? remove.error} busy={save.isPending} send={t('frame:save')}>
        <Button
          look="danger"
          disabled={remove.isPending}
          onClick={() => remove.mutate({ id }, { onSuccess: close })}
        >
          {t('frame:remove')}
        </Button>
      </FormFoot>
    </form>
  )
}
