import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Expense } from '#core/expenses/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'

/** What was read from photos and waits for a yes; it counts for nothing until then. */
export function Drafts({ drafts }: { drafts: readonly Expense[] }) {
  const { t } = useTranslation('expenses')
  const first = drafts[0]
  return (
    <section className="mb-8">
      <div className="mb-2 flex items-center justify-between gap-2">
        <h2 className="font-semibold">{t('toConfirm', { count: drafts.length })}</h2>
        {first && (
          <Link to={`/tools/expenses/${first.id}`} className={buttonLook('quiet', '-me-4 text-green')}>
            {t('toDesk')} <ChevronRight size={16} aria-hidden className="points" />
          </Link>
        )}
      </div>
      <ul className="grid gap-3 grid-cols-[repeat(auto-fill,minmax(min(100%,17.5rem),1fr))]">
        {drafts.map((draft) => (
          <Draft key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  )
}

function Draft({ draft: { id, merchant, date, amount } }: { draft: Expense }) {
  const { t } = useTranslation('expenses')
  const { day, money } = useSpeech()
  const confirm = useChange('POST', '/api/expenses/:id/confirm', ({ amount }) =>
    t('confirmed', { amount: money(amount ?? 0) }),
  )
  const whole = amount !== null && date !== null
  return (
    <li className="arriving flex gap-3 rounded-md border border-line bg-raised p-3">
      <Link to={`/tools/expenses/${id}`} className="shrink-0" aria-label={t('look')} tabIndex={-1}>
        <img
          src={`/api/expenses/${id}/image`}
          alt=""
          loading="lazy"
          className="h-24 w-18 rounded-sm border border-line bg-sunken object-cover object-top"
        />
      </Link>
      <div className="flex min-w-0 grow flex-col">
        <p className="truncate font-medium">
          <bdi>{merchant ?? t('unknownMerchant')}</bdi>
        </p>
        <p className="text-xs text-quiet">{date ? day(date) : t('unknownDate')}</p>
        <p className="figure mt-0.5 font-semibold">{amount === null ? t('unknownAmount') : money(amount)}</p>
        <div className="mt-auto flex gap-1 pt-1">
          {whole && (
            <Button look="plain" disabled={confirm.isPending} onClick={() => confirm.mutate({ id })}>
              {t('confirm')}
            </Button>
          )}
          <Link to={`/tools/expenses/${id}`} className={buttonLook(whole ? 'quiet' : 'plain')}>
            {t('look')}
          </Link>
        </div>
      </div>
    </li>
  )
}
