import {
  BookUser,
  ChevronRight,
  Package,
  ReceiptText,
  Settings,
  ShoppingBasket,
  Truck,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { PageHead } from './page-head.tsx'
import { tools, type Tool } from './places.ts'

const icons = {
  sales: ShoppingBasket,
  expenses: ReceiptText,
  inventory: Package,
  customers: BookUser,
  suppliers: Truck,
} as const satisfies Record<Tool, LucideIcon>

/** On a phone, the way from the tab to each tool. */
export function Tools() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('tabs.tools')} />
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-raised">
        {tools.map((tool) => (
          <Way key={tool} to={`/tools/${tool}`} icon={icons[tool]} name={t(`tools.${tool}`)} />
        ))}
        <Way to="/settings" icon={Settings} name={t('tabs.settings')} />
      </ul>
    </>
  )
}

function Way({ to, icon: Icon, name }: { to: string; icon: LucideIcon; name: string }) {
  return (
    <li>
      <Link to={to} className="flex min-h-16 items-center gap-4 px-4 hover:bg-sunken">
        <Icon size={22} aria-hidden className="text-green" />
        <span className="grow font-medium">{name}</span>
        <ChevronRight size={18} aria-hidden className="points text-quiet" />
      </Link>
    </li>
  )
}
