import {
  Bell,
  BookUser,
  Camera,
  ClipboardList,
  Database,
  FileText,
  Globe,
  HeartPulse,
  KeyRound,
  Landmark,
  Megaphone,
  MessageCircle,
  Package,
  Plug,
  ReceiptText,
  ScrollText,
  Settings,
  Shield,
  ShoppingBasket,
  Sparkles,
  Store,
  Truck,
  Users,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../frame/may.ts'
import { tabs, tools, type Tool } from '../frame/places.ts'
import { goings } from '../frame/shortcuts.ts'

export type Place = { to: string; name: string; icon: LucideIcon; keys: string | undefined }

const toolIcons: Record<Tool, LucideIcon> = {
  sales: ShoppingBasket,
  expenses: ReceiptText,
  inventory: Package,
  customers: BookUser,
  suppliers: Truck,
}

const settingsPages = [
  ['security', KeyRound],
  ['business', Store],
  ['people', Users],
  ['chats', MessageCircle],
  ['notifications', Bell],
  ['intelligence', Sparkles],
  ['data', Database],
  ['keys', Plug],
  ['privacy', Shield],
  ['health', HeartPulse],
  ['audit', ScrollText],
] as const

/** Every place of the house by its name. */
export function usePlaces(): Place[] {
  const may = useMay()
  const { t } = useTranslation(['frame', 'inventory', 'market', 'marketing', 'settings'])
  const place = (to: string, name: string, icon: LucideIcon): Place => {
    const letter = Object.entries(goings).find(([, there]) => there === to)?.[0]
    return { to, name, icon, keys: letter && `g ${letter}` }
  }
  const places = [
    ...tabs.map(({ name, to, icon }) => place(to, t(`frame:tabs.${name}`), icon)),
    ...tools.map((tool) => place(`/tools/${tool}`, t(`frame:tools.${tool}`), toolIcons[tool])),
    place('/tools/reorder', t('inventory:reorder.title'), ClipboardList),
    place('/market/country', t('market:views.country'), Landmark),
    place('/market/competitors', t('market:views.competitors'), Globe),
    place('/market/report', t('market:views.report'), FileText),
    place('/marketing/campaigns', t('marketing:campaigns'), Megaphone),
    place('/marketing/audience', t('marketing:audience'), Users),
    place('/tools/inventory/photo', t('inventory:photo.title'), Camera),
    place('/settings', t('frame:tabs.settings'), Settings),
    ...settingsPages.map(([page, icon]) =>
      place(`/settings/${page}`, `${t('frame:tabs.settings')} · ${t(`settings:pages.${page}`)}`, icon),
    ),
  ]
  return places.filter(({ to }) => may(to))
}
