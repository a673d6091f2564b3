import type { Me } from '../api/session.ts'
import { opensTo } from './may.ts'
import { ChartNoAxesCombined, Megaphone, Store, Wrench, type LucideIcon } from 'lucide-react'

/** The four tabs, and the rooms behind the tools. */
export const tabs = [
  { name: 'dashboard', to: '/', icon: ChartNoAxesCombined },
  { name: 'market', to: '/market', icon: Store },
  { name: 'tools', to: '/tools', icon: Wrench },
  { name: 'marketing', to: '/marketing', icon: Megaphone },
] as const satisfies { name: string; to: string; icon: LucideIcon }[]

export const tools = ['sales', 'expenses', 'inventory', 'customers', 'suppliers'] as const
export type Tool = (typeof tools)[number]

/** Those that a person finds anything behind. */
export const tabsFor = ({ user }: Me) => tabs.filter(({ to }) => opensTo(user, to))
export const toolsFor = ({ user }: Me) => tools.filter((tool) => opensTo(user, `/tools/${tool}`))
