import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { Card } from '../frame/card.tsx'
import { useSpeech } from '../frame/speech.ts'

const MOST_SHOWN = 6

/** The credit book in short: who owes most. */
export function WhoOwes({ stats: { customersOwe } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { money } = useSpeech()
  const customers = useRead('/api/customers', { owing: true, pageSize: 100 })
  const most = customers.data?.items
    .toSorted((one, other) => other.balance - one.balance)
    .slice(0, MOST_SHOWN)
  return (
    <Card
      title={t('whoOwes')}
      action={
        customersOwe > 0 && (
          <Link to="/tools/customers?owing=true" className="figure text-sm text-green hover:underline">
            {money(customersOwe)}
          </Link>
        )
      }
    >
      {customersOwe === 0 ? (
        <p className="py-6 text-sm text-quiet">{t('nobodyOwes')}</p>
      ) : (
        <ul className="flex flex-col">
          {most?.map(({ id, name, balance }) => (
            <li key={id}>
              <Link
                to={`/tools/customers/${id}`}
                className="-mx-2 flex min-h-11 items-center justify-between gap-3 rounded-sm px-2 text-sm hover:bg-sunken"
              >
                <bdi className="truncate">{name}</bdi>
                <span className="figure font-medium">{money(balance)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
