import { useTranslation } from 'react-i18next'
import type { Due } from '#core/suppliers/dues/contract.ts'
import { useRead } from '../api/queries.ts'
import { Card } from '../frame/card.tsx'
import { useSpeech } from '../frame/speech.ts'

/** What has to be paid, and when; nothing where nothing is owed, or where it may not be seen. */
export function Dues({ open }: { open: (supplierId: string) => void }) {
  const { t } = useTranslation('suppliers')
  const { money } = useSpeech()
  const dues = useRead('/api/suppliers/due', {})
  if (!dues.data || dues.data.items.length === 0) return null
  const { items, balance, late, dueSoon } = dues.data
  const figures = [
    { name: t('due.all'), amount: balance, tone: '' },
    { name: t('due.late'), amount: late, tone: late > 0 ? 'text-danger' : '' },
    { name: t('due.soon'), amount: dueSoon, tone: dueSoon > 0 ? 'text-warning' : '' },
  ]
  return (
    <Card title={t('due.title')} className="mb-5">
      <dl className="mb-3 grid grid-cols-3 gap-3">
        {figures.map(({ name, amount, tone }) => (
          <div key={name}>
            <dt className="text-xs text-quiet">{name}</dt>
            <dd className={`figure text-base font-semibold @2xl:text-lg ${tone}`}>{money(amount)}</dd>
          </div>
        ))}
      </dl>
      <ul className="divide-y divide-line border-t border-line">
        {items.map((due) => (
          <Row key={due.supplierId} due={due} open={() => open(due.supplierId)} />
        ))}
      </ul>
    </Card>
  )
}

function Row({
  due: { name, balance, since, daysOwed, dueOn, late, dueSoon },
  open,
}: {
  due: Due
  open: () => void
}) {
  const { t } = useTranslation('suppliers')
  const { day, money } = useSpeech()
  const tone = late > 0 ? 'text-danger' : dueSoon > 0 ? 'text-warning' : 'text-quiet'
  return (
    <li>
      <button
        type="button"
        onClick={open}
        className="flex min-h-12 w-full items-center justify-between gap-3 py-1.5 text-start text-sm hover:bg-sunken"
      >
        <span>
          <bdi className="font-medium">{name}</bdi>
          <span className={`block text-xs ${tone}`}>
            {dueOn
              ? t(late > 0 ? 'due.wasOn' : 'due.on', { day: day(dueOn) })
              : t('due.since', { day: day(since), count: daysOwed })}
          </span>
        </span>
        <span className="figure font-semibold">{money(balance)}</span>
      </button>
    </li>
  )
}
