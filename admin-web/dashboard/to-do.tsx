import { BookUser, ChevronRight, PackageMinus, ReceiptText, type LucideIcon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Stats } from '#core/dashboard/contract.ts'
import { useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'

/** What waits for the owner, and where it is done. Nothing to do shows nothing. */
export function ToDo({ stats: { lowStockCount, customersOwe, stockValue } }: { stats: Stats }) {
  const { t } = useTranslation('dashboard')
  const { money } = useSpeech()
  const drafts = useRead('/api/expenses', { status: 'draft', pageSize: 1 })
  const waiting = drafts.data?.total ?? 0
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {waiting > 0 && (
        <Card
          icon={ReceiptText}
          to="/tools/expenses"
          title={t('drafts', { count: waiting })}
          note={t('draftsNote')}
        />
      )}
      {customersOwe > 0 && (
        <Card
          icon={BookUser}
          to="/tools/customers?owing=true"
          title={t('owed', { amount: money(customersOwe) })}
          note={t('owedNote')}
        />
      )}
      {lowStockCount > 0 && (
        <Card
          icon={PackageMinus}
          to="/tools/inventory?lowStock=true"
          title={t('low', { count: lowStockCount })}
          note={t('lowNote', { amount: money(stockValue) })}
        />
      )}
    </ul>
  )
}

function Card({
  icon: Icon,
  to,
  title,
  note,
}: {
  icon: LucideIcon
  to: string
  title: string
  note: string
}) {
  return (
    <li>
      <Link
        to={to}
        className="flex h-full min-h-18 items-center gap-4 rounded-md border border-line bg-raised p-4 transition hover:border-edge"
      >
        <Icon size={22} aria-hidden className="shrink-0 text-green" />
        <span className="grow">
          <span className="block font-medium">{title}</span>
          <span className="block text-xs text-quiet">{note}</span>
        </span>
        <ChevronRight size={18} aria-hidden className="points shrink-0 text-quiet" />
      </Link>
    </li>
  )
}
