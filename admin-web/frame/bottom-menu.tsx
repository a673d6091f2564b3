import { MessageCircle, Settings } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../api/session.ts'
import type { Counts } from './counts.ts'
import { NavLink } from './nav-link.tsx'
import { tabsFor, type tabs } from './places.ts'
import { openTalk } from './talk.ts'

/** The tabs within the thumb's reach, the assistant among them. */
export function BottomMenu({ me, counts }: { me: Me; counts: Counts }) {
  const { t } = useTranslation()
  const mine = tabsFor(me)
  const half = Math.ceil(mine.length / 2)
  const link = ({ name, to, icon: Icon }: (typeof tabs)[number]) => (
    <NavLink key={name} to={to} exact={name === 'dashboard'} className={bottomLink}>
      <span className="relative">
        <Icon size={22} aria-hidden />
        {((name === 'dashboard' && counts.dashboard > 0) || (name === 'tools' && counts.tools > 0)) && (
          <span className="absolute -end-1 -top-0.5 size-2 rounded-full bg-expense ring-2 ring-paper" />
        )}
      </span>
      <span className="max-w-full truncate">
        {name === 'dashboard' ? t('dashboardShort') : t(`tabs.${name}`)}
      </span>
    </NavLink>
  )
  return (
    <nav
      aria-label={t('mainMenu')}
      className="fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col items-end border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {mine.slice(0, half).map(link)}
      <button
        type="button"
        onClick={() => openTalk()}
        aria-label={t('open', { ns: 'assistant' })}
        className="mx-auto -mt-4 mb-2 flex size-14 items-center justify-center rounded-full bg-green text-on-green ring-4 ring-paper"
      >
        <MessageCircle size={26} aria-hidden />
      </button>
      {mine.slice(half).map(link)}
      {mine.length < 2 && (
        <NavLink to="/settings" className={bottomLink}>
          <Settings size={22} aria-hidden /> {t('tabs.settings')}
        </NavLink>
      )}
    </nav>
  )
}

function bottomLink(isActive: boolean): string {
  return `flex min-h-14 min-w-0 flex-col items-center justify-center gap-0.5 px-1 text-xs ${isActive ? 'font-semibold text-green' : 'text-quiet'}`
}
