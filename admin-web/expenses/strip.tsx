import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import type { Expense } from '#core/expenses/contract.ts'
import { useSpeech } from '../frame/speech.ts'

/** The lot on the desk, one picture each; the Page keys go through it without a hand on the mouse. */
export function Strip({ drafts, hereId }: { drafts: readonly Expense[]; hereId: string }) {
  const { t } = useTranslation('expenses')
  const { money } = useSpeech()
  usePageKeys(drafts, hereId)
  return (
    <nav aria-label={t('lot')} className="-mx-4 mb-4 overflow-x-auto px-4 py-1 print:hidden">
      <ul className="flex gap-2">
        {drafts.map(({ id, merchant, amount }) => (
          <li key={id} className="shrink-0">
            <Link
              to={`/tools/expenses/${id}`}
              aria-current={id === hereId ? 'page' : undefined}
              aria-label={`${merchant ?? t('unknownMerchant')}, ${amount === null ? t('unknownAmount') : money(amount)}`}
              className="block rounded-sm border-2 border-transparent opacity-70 hover:opacity-100 aria-[current=page]:border-green aria-[current=page]:opacity-100"
            >
              <img
                src={`/api/expenses/${id}/image`}
                alt=""
                loading="lazy"
                className="h-16 w-12 rounded-[4px] bg-sunken object-cover object-top"
              />
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-1 hidden text-xs text-quiet @2xl:block">{t('keys')}</p>
    </nav>
  )
}

function usePageKeys(drafts: readonly Expense[], hereId: string): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      const there = drafts[drafts.findIndex(({ id }) => id === hereId) + step]
      if (step === 0 || !there) return
      event.preventDefault()
      navigate(`/tools/expenses/${there.id}`)
    }
    addEventListener('keydown', go)
    return () => removeEventListener('keydown', go)
  }, [drafts, hereId, navigate])
}
