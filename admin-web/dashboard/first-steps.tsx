import { Circle, CircleCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { useRead } from '../api/queries.ts'

/** What to begin with; each step ticks itself off, and the list goes once all are done. */
export function FirstSteps() {
  const { t } = useTranslation('dashboard')
  const items = useRead('/api/inventory', { pageSize: 1 })
  const sales = useRead('/api/sales', { pageSize: 1 })
  const expenses = useRead('/api/expenses', { pageSize: 1 })
  const links = useRead('/api/links', {})
  if (!items.data || !sales.data || !expenses.data || !links.data) return null
  const steps = [
    { name: 'items', to: '/tools/inventory', done: items.data.total > 0 },
    { name: 'sale', to: '/tools/sales', done: sales.data.total > 0 },
    { name: 'receipt', to: '/tools/expenses', done: expenses.data.total > 0 },
    { name: 'link', to: '/settings', done: links.data.items.some(({ status }) => status === 'linked') },
  ] as const
  const left = steps.filter(({ done }) => !done)
  // A shop whose books are in use needs no lesson, linked or not.
  if (left.every(({ name }) => name === 'link')) return null
  return (
    <section className="mb-8 rounded-md border border-line bg-raised p-4 md:p-5">
      <h2 className="font-semibold">{t('steps.title')}</h2>
      <ol className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {steps.map(({ name, to, done }) => (
          <li key={name}>
            <Link to={to} className="flex min-h-14 items-center gap-3 rounded-sm py-1 hover:bg-sunken">
              {done ? (
                <CircleCheck size={22} className="shrink-0 text-green" aria-label={t('steps.done')} />
              ) : (
                <Circle size={22} className="shrink-0 text-edge" aria-label={t('steps.open')} />
              )}
              <span>
                <span className={done ? 'text-quiet line-through' : 'font-medium'}>{t(`steps.${name}`)}</span>
                {!done && <span className="block text-xs text-quiet">{t(`steps.${name}How`)}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
