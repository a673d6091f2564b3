import { MessageCircle, Settings } from 'lucide-react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '../api/queries.ts'
import { Wordmark } from './brand.tsx'
import { NavLink } from './nav-link.tsx'
import { tabs, tools } from './places.ts'
import { Waiting } from './states.tsx'

const Assistant = lazy(async () => ({ default: (await import('../assistant/panel.tsx')).AssistantPanel }))

/**
 * What stands around every room: the tabs within the thumb's reach on a phone and at the side on a wide
 * screen, and the assistant one press away, which keeps its place.
 */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation()
  const [talking, setTalking] = useState(false)
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[15rem_minmax(0,1fr)_auto]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-raised focus:p-3"
      >
        {t('toContent')}
      </a>
      <SideMenu me={me} talk={() => setTalking(!talking)} talking={talking} />
      <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-5 pb-28 md:px-8 md:pt-8 md:pb-12">
        <Suspense fallback={<Waiting />}>{children}</Suspense>
      </main>
      {talking && (
        <Suspense fallback={null}>
          <Assistant me={me} close={() => setTalking(false)} />
        </Suspense>
      )}
      <BottomMenu talk={() => setTalking(true)} />
    </div>
  )
}

function SideMenu({ me, talk, talking }: { me: Me; talk: () => void; talking: boolean }) {
  const { t } = useTranslation()
  return (
    <div className="sticky top-0 hidden h-dvh flex-col border-e border-line px-3 py-5 md:flex">
      <div className="px-3 pb-6">
        <Wordmark />
      </div>
      <nav aria-label={t('mainMenu')} className="flex flex-col gap-0.5">
        {tabs.map(({ name, to, icon: Icon }) => (
          <div key={name}>
            <NavLink to={to} exact={name !== 'marketing'} className={sideLink}>
              <Icon size={18} aria-hidden /> {t(`tabs.${name}`)}
            </NavLink>
            {name === 'tools' && (
              <div className="ms-5 flex flex-col border-s border-line ps-2.5">
                {tools.map((tool) => (
                  <NavLink key={tool} to={`/tools/${tool}`} className={sideLink}>
                    {t(`tools.${tool}`)}
                  </NavLink>
                ))}
              </div>
            )}
          </div>
        ))}
      </nav>
      <div className="mt-auto flex flex-col gap-1">
        <button
          type="button"
          aria-expanded={talking}
          onClick={talk}
          className="flex min-h-11 items-center gap-3 rounded-md bg-green px-3 text-sm font-medium text-on-green"
        >
          <MessageCircle size={18} aria-hidden /> {t('open', { ns: 'assistant' })}
        </button>
        <NavLink to="/settings" className={sideLink}>
          <Settings size={18} aria-hidden /> {t('tabs.settings')}
        </NavLink>
        <p className="truncate px-3 pt-2 text-xs text-quiet">
          {me.business.name} · {me.user.name}
        </p>
      </div>
    </div>
  )
}

function sideLink(isActive: boolean): string {
  const look = isActive
    ? 'bg-green-soft font-semibold text-green'
    : 'text-quiet hover:bg-sunken hover:text-ink'
  return `flex min-h-10 items-center gap-3 rounded-md px-3 text-sm transition ${look}`
}

function BottomMenu({ talk }: { talk: () => void }) {
  const { t } = useTranslation()
  const link = ({ name, to, icon: Icon }: (typeof tabs)[number]) => (
    <NavLink key={name} to={to} exact={name === 'dashboard'} className={bottomLink}>
      <Icon size={22} aria-hidden />
      <span className="max-w-full truncate">
        {name === 'dashboard' ? t('dashboardShort') : t(`tabs.${name}`)}
      </span>
    </NavLink>
  )
  return (
    <nav
      aria-label={t('mainMenu')}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-5 items-end border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {tabs.slice(0, 2).map(link)}
      <button
        type="button"
        onClick={talk}
        aria-label={t('open', { ns: 'assistant' })}
        className="mx-auto -mt-4 mb-2 flex size-14 items-center justify-center rounded-full bg-green text-on-green ring-4 ring-paper"
      >
        <MessageCircle size={26} aria-hidden />
      </button>
      {tabs.slice(2).map(link)}
    </nav>
  )
}

function bottomLink(isActive: boolean): string {
  return `flex min-h-14 min-w-0 flex-col items-center justify-center gap-0.5 px-1 text-xs ${isActive ? 'font-semibold text-green' : 'text-quiet'}`
}
