import { useQuery } from '@tanstack/react-query'
import {
  BookUser,
  ChevronRight,
  ClipboardList,
  LogOut,
  Package,
  ReceiptText,
  Settings,
  ShoppingBasket,
  Truck,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { reading, useRead, whoIsHere } from '../api/queries.ts'
import { dayAndHour } from '../offline/shop-clock.ts'
import { useMay } from './may.ts'
import { PageHead } from './page-head.tsx'
import { tools, type Tool } from './places.ts'
import { useSignOut } from './sign-out.ts'
import { useSpeech } from './speech.ts'

const icons = {
  sales: ShoppingBasket,
  expenses: ReceiptText,
  inventory: Package,
  customers: BookUser,
  suppliers: Truck,
} as const satisfies Record<Tool, LucideIcon>

/** The way from the tab to each tool, with what stands there now. */
export function Tools() {
  const { t } = useTranslation(['frame', 'inventory', 'settings'])
  const notes = useNotes()
  const may = useMay()
  return (
    <>
      <PageHead title={t('tabs.tools')} />
      <ul className="grid grid-cols-1 gap-3 @xl:grid-cols-2 @4xl:grid-cols-3">
        {tools
          .filter((tool) => may(`/tools/${tool}`))
          .map((tool) => (
            <Way
              key={tool}
              to={`/tools/${tool}`}
              icon={icons[tool]}
              name={t(`tools.${tool}`)}
              note={notes[tool]}
            />
          ))}
        {may('/tools/reorder') && (
          <Way
            to="/tools/reorder"
            icon={ClipboardList}
            name={t('inventory:reorder.title')}
            note={notes.reorder}
          />
        )}
        <Way
          to="/settings"
          icon={Settings}
          name={t('tabs.settings')}
          note={may('/settings/business') ? t('settings:settingsNote') : undefined}
        />
        <SignOut />
      </ul>
    </>
  )
}

/** One figure for each tool: what was done there today, or what waits. */
function useNotes(): Record<Tool | 'reorder', string | undefined> {
  const { t } = useTranslation(['sales', 'expenses', 'inventory', 'customers', 'suppliers'])
  const { number, money } = useSpeech()
  const here = useQuery(whoIsHere)
  const { date } = dayAndHour(here.data?.business.timeZone ?? 'Africa/Algiers')
  const sales = useRead('/api/sales', { from: date, to: date, pageSize: 1 }).data?.total
  const drafts = useRead('/api/expenses', { status: 'draft', pageSize: 1 }).data?.total
  const items = useRead('/api/inventory', { pageSize: 1 }).data?.total
  const low = useRead('/api/inventory', { lowStock: true, pageSize: 1 }).data?.total
  const owing = useRead('/api/customers', { owing: true, pageSize: 1 }).data?.total
  const due = useQuery({ ...reading('/api/suppliers/due', {}), enabled: useMay()('/tools/suppliers') }).data
    ?.balance
  const counted = (count: number | undefined) => ({ count: count ?? 0, shown: number(count ?? 0) })
  return {
    sales: sales === undefined ? undefined : t('sales:today', counted(sales)),
    expenses: drafts === undefined ? undefined : t('expenses:waiting', counted(drafts)),
    inventory: items === undefined ? undefined : t('inventory:count', counted(items)),
    customers: owing === undefined ? undefined : t('customers:owing', counted(owing)),
    suppliers:
      due === undefined
        ? undefined
        : due === 0
          ? t('suppliers:nothingOwed')
          : t('suppliers:youOwe', { amount: money(due) }),
    reorder: low === undefined ? undefined : t('inventory:lowCount', counted(low)),
  }
}

function SignOut() {
  const { t } = useTranslation()
  const leave = useSignOut()
  return (
    <li>
      <button
        type="button"
        onClick={() => leave.mutate()}
        disabled={leave.isPending}
        className="flex min-h-18 w-full items-center gap-4 rounded-md border border-line bg-raised px-4 text-start transition hover:border-edge"
      >
        <LogOut size={22} aria-hidden className="points text-quiet" />
        <span className="grow font-medium">{t('signOut')}</span>
      </button>
    </li>
  )
}

function Way({
  to,
  icon: Icon,
  name,
  note,
}: {
  to: string
  icon: LucideIcon
  name: string
  note: string | undefined
}) {
  return (
    <li>
      <Link
        to={to}
        className="flex min-h-18 items-center gap-4 rounded-md border border-line bg-raised px-4 transition hover:border-edge"
      >
        <Icon size={22} aria-hidden className="text-green" />
        <span className="min-w-0 grow py-3">
          <span className="block font-medium">{name}</span>
          <span className="figure block truncate text-sm text-quiet">{note ?? '\u00a0'}</span>
        </span>
        <ChevronRight size={18} aria-hidden className="points text-quiet" />
      </Link>
    </li>
  )
}
