import { BookUser, ChevronRight, Package, ReceiptText, ShoppingBasket, Truck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { PageHead } from './page-head.tsx'
import { tools, type Tool } from './places.ts'

const icons = {
  sales: ShoppingBasket,
  expenses: ReceiptText,
  inventory: Package,
  customers: BookUser,
  suppliers: Truck,
} as const satisfies Record<Tool, unknown>

/** On a phone, the way from the tab to each tool. */
export function Tools() {
  const { t } = useTranslation()
  return (
    <>
      <PageHead title={t('tabs.tools')} />
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-raised">
        {tools.map((tool) => {
          const Icon = icons[tool]
          return (
            <li key={tool}>
              <Link to={`/tools/${tool}`} className="flex min-h-16 items-center gap-4 px-4 hover:bg-sunken">
                <Icon size={22} aria-hidden className="text-green" />
                <span className="grow font-medium">{t(`tools.${tool}`)}</span>
                <ChevronRight size={18} aria-hidden className="points text-quiet" />
              </Link>
            </li>
          )
        })}
      </ul>
    </>
  )
}
