import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronRight, Circle, CircleCheck } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { reading, useRead } from '../api/queries.ts'
import { useIsOwner } from '../frame/may.ts'

const LinkCode = lazy(async () => ({ default: (await import('../settings/link-code.tsx')).LinkCode }))

const row = 'flex min-h-14 w-full items-center gap-3 rounded-md px-2 py-1 text-start hover:bg-sunken'

/** What to begin with; each step ticks itself off, and the list goes once all are done. */
export function FirstSteps() {
  const { t } = useTranslation('dashboard')
  const items = useRead('/api/inventory', { pageSize: 1 })
  const sales = useRead('/api/sales', { pageSize: 1 })
  const expenses = useRead('/api/expenses', { pageSize: 1 })
  const links = useQuery({ ...reading('/api/links', {}), enabled: useIsOwner() })
  const [linking, setLinking] = useState(false)
  if (!items.data || !sales.data || !expenses.data || !links.data) return null
  const linked = links.data.items.some(({ status }) => status === 'linked')
  const steps = [
    // What shows the most for the least comes first.
    { name: 'receipt', to: '/tools/expenses', done: expenses.data.total > 0 },
    { name: 'items', to: '/tools/inventory', done: items.data.total > 0 },
    { name: 'sale', to: '/tools/sales/new', done: sales.data.total > 0 },
  ] as const
  // A shop whose books are in use needs no lesson, linked or not.
  if (steps.every(({ done }) => done)) return null
  const done = [linked, ...steps.map((step) => step.done)].filter(Boolean).length
  return (
    <section className="mb-8 rounded-md border border-line bg-raised p-4 md:p-5">
      <header className="flex items-center justify-between gap-3 px-2">
        <h2 className="font-semibold">{t('steps.title')}</h2>
        <p className="figure text-sm text-quiet">{t('steps.count', { done, all: steps.length + 1 })}</p>
      </header>
      <ol className="mt-2 grid gap-x-6 @xl:grid-cols-2">
        {steps.map(({ name, to, done: ticked }) => (
          <li key={name}>
            <Link to={to} className={row}>
              <Step name={name} done={ticked} />
              <ChevronRight size={18} aria-hidden className="points text-quiet" />
            </Link>
          </li>
        ))}
        <li className={linking ? '@xl:col-span-2' : ''}>
          <button type="button" aria-expanded={linking} onClick={() => setLinking(!linking)} className={row}>
            <Step name="link" done={linked} />
            <ChevronDown
              size={18}
              aria-hidden
              className={`text-quiet transition ${linking ? 'rotate-180' : ''}`}
            />
          </button>
          {linking && (
            <div className="flex flex-col gap-2 px-2 pb-3">
              <Suspense fallback={<div className="waiting h-24" />}>
                <LinkCode />
              </Suspense>
            </div>
          )}
        </li>
      </ol>
    </section>
  )
}

function Step({ name, done }: { name: 'link' | 'items' | 'receipt' | 'sale'; done: boolean }) {
  const { t } = useTranslation('dashboard')
  return (
    <>
      {done ? (
        <CircleCheck size={22} className="shrink-0 text-green" aria-label={t('steps.done')} />
      ) : (
        <Circle size={22} className="shrink-0 text-edge" aria-label={t('steps.open')} />
      )}
      <span className="grow">
        <span className={done ? 'text-quiet line-through' : 'font-medium'}>{t(`steps.${name}`)}</span>
        {!done && <span className="block text-xs text-quiet">{t(`steps.${name}How`)}</span>}
      </span>
    </>
  )
}
