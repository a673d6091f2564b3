import {
  Camera,
  FilePlus2,
  FileText,
  Languages,
  LogOut,
  MessageCircle,
  Moon,
  PackagePlus,
  PenLine,
  Printer,
  ShoppingBasket,
  Sun,
  Tag,
  UserPlus,
  type LucideIcon,
} from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useSignOut } from '../frame/sign-out.ts'
import { languageNames, speak, webLanguages } from '../frame/language.ts'
import { useIsOwner, useMay } from '../frame/may.ts'
import { useLanguage } from '../frame/speech.ts'
import { openTalk } from '../frame/talk.ts'
import { chooseTheme } from '../frame/theme.ts'
import { asked } from './reach.ts'

type Deed = { id: string; name: string; icon: LucideIcon; keys?: string; act: () => void }

/** What is begun most, each where it is done. */
export function useDeeds(): Deed[] {
  const { t } = useTranslation('palette')
  const [, go] = useLocation()
  const may = useMay()
  const language = useLanguage()
  const { t: frame } = useTranslation()
  const signOut = useSignOut()
  const at = (id: keyof typeof places, icon: LucideIcon, keys?: string): Deed[] =>
    may(places[id])
      ? [{ id, name: t(`deeds.${id}`), icon, ...(keys ? { keys } : {}), act: () => go(places[id]) }]
      : []
  return [
    ...at('sale', ShoppingBasket, 'n'),
    ...at('receipt', Camera),
    ...at('expense', FilePlus2),
    ...at('item', PackagePlus),
    ...at('customer', UserPlus),
    ...at('price', Tag),
    ...at('report', FileText),
    ...at('write', PenLine),
    { id: 'talk', name: t('deeds.talk'), icon: MessageCircle, act: () => openTalk() },
    { id: 'print', name: t('deeds.print'), icon: Printer, act: () => setTimeout(() => window.print(), 200) },
    { id: 'light', name: t('deeds.light'), icon: Sun, act: () => chooseTheme('light') },
    { id: 'dark', name: t('deeds.dark'), icon: Moon, act: () => chooseTheme('dark') },
    { id: 'out', name: frame('signOut'), icon: LogOut, act: () => signOut.mutate() },
    ...webLanguages
      .filter((each) => each !== language)
      .map((each) => ({
        id: `speak ${each}`,
        name: languageNames[each],
        icon: Languages,
        act: () => void speak(each),
      })),
  ]
}

const places = {
  sale: '/tools/sales/new',
  receipt: '/tools/expenses',
  expense: '/tools/expenses/new',
  item: '/tools/inventory/new',
  customer: '/tools/customers/new',
  price: '/market?add=price',
  report: '/market/report',
  write: '/marketing',
} as const

/** What can be said: questions to ask as they stand, and examples to complete. */
export function useSayings(): { text: string; whole: boolean }[] {
  const { t } = useTranslation('palette')
  const owner = useIsOwner()
  return [
    ...(owner ? asked : askedByStaff).map((question) => ({ text: t(`asked.${question}`), whole: true })),
    ...(owner ? sayings : saidByStaff).map((saying) => ({ text: t(`sayings.${saying}`), whole: false })),
  ]
}

const askedByStaff = ['inventory_list_expiring', 'reminders_list', 'changes_undo_last'] as const
const saidByStaff = ['sale', 'bought', 'expense', 'credit', 'payment', 'stock', 'loss', 'reminder'] as const
const sayings = [
  'sale',
  'bought',
  'expense',
  'credit',
  'payment',
  'supplier',
  'stock',
  'loss',
  'price',
  'compare',
  'owed',
  'reminder',
  'rival',
  'campaign',
  'content',
] as const
