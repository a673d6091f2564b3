import { LogOut, MessageCircle, Search, Settings } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import { useLive, type Heard } from '../api/live.ts'
import { useIsAsked } from '../api/proof.ts'
import type { Me } from '../api/session.ts'
import { screenAnswers } from '../early/picture.ts'
import { NetworkStrip, Prove } from '../rooms.ts'
import { Wordmark } from './brand.tsx'
import { useCounts, type Counts } from './counts.ts'
import { BottomMenu } from './bottom-menu.tsx'
import { FACTOR_IS_SET_UP, FactorStrip } from './factor-strip.tsx'
import { everyWord } from './language.ts'
import { Later } from './later.tsx'
import { Mishap } from './mishap.tsx'
import { NavLink } from './nav-link.tsx'
import { opensTo } from './may.ts'
import { OwnersPage } from './no-such-page.tsx'
import { notify } from './notices.ts'
import { tabsFor, toolsFor } from './places.ts'
import { useShortcuts } from './shortcuts.ts'
import { useSignOut } from './sign-out.ts'
import { Waiting } from './states.tsx'
import { closeTalk, openTalk, useTalk } from './talk.ts'
import { useOutside } from '../outside.ts'

const Assistant = lazy(async () => ({ default: (await import('../assistant/panel.tsx')).AssistantPanel }))
const Palette = lazy(async () => {
  const [{ Palette: opened }] = await Promise.all([import('../palette/palette.tsx'), everyWord()])
  return { default: opened }
})

/** From here on the screen answers; benches read it. */
const ALIVE = 'sanad-alive'

/**
 * What stands around every room: the tabs within the thumb's reach on a phone and at the side on a wide
 * screen, and the assistant one press away, which keeps its place.
 */
export function Frame({ me, children }: { me: Me; children: ReactNode }) {
  const { t } = useTranslation()
  const { open: talking } = useTalk()
  const [finding, setFinding] = useState(false)
  const palette = useMemo(() => ({ open: () => setFinding(true) }), [])
  const counts = useCounts(me)
  useShortcuts(palette, talking)
  useLive(useTellOfChats())
  const isAsked = useIsAsked()
  return (
    <div className="md:grid md:min-h-dvh md:grid-cols-[15rem_minmax(0,1fr)_auto] print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:z-50 focus:bg-raised focus:p-3"
      >
        {t('toContent')}
      </a>
      <SideMenu me={me} talking={talking} find={palette.open} counts={counts} />
      <main
        id="content"
        className="@container mx-auto w-full max-w-6xl min-w-0 px-4 pt-5 pb-28 md:px-8 md:pt-8 md:pb-12 print:max-w-none print:p-0"
      >
        <Later>
          <NetworkStrip />
        </Later>
        <Mishap>
          <Suspense fallback={<Waiting />}>
            {me.factorBy && <FactorStrip by={me.factorBy} due={me.factorDue} />}
            <Gate me={me}>{children}</Gate>
            <Standing />
          </Suspense>
        </Mishap>
      </main>
      {talking && (
        <Suspense fallback={null}>
          <Assistant me={me} close={closeTalk} />
        </Suspense>
      )}
      {finding && (
        <Suspense fallback={null}>
          <Palette close={() => setFinding(false)} />
        </Suspense>
      )}
      {isAsked && (
        <Suspense fallback={null}>
          <Prove me={me} />
        </Suspense>
      )}
      <BottomMenu me={me} counts={counts} />
    </div>
  )
}

/** Staff come to their tools where an owner comes to the figures. */
function Gate({ me, children }: { me: Me; children: ReactNode }) {
  const [path] = useLocation()
  if (me.factorDue && path !== FACTOR_IS_SET_UP) return <Redirect to={FACTOR_IS_SET_UP} replace />
  if (opensTo(me.user, path)) return children
  return path === '/' ? <Redirect to="/tools" replace /> : <OwnersPage />
}

/** Comes to life together with the room that it stands in. */
function Standing() {
  useEffect(() => {
    performance.mark(ALIVE)
    screenAnswers()
  }, [])
  return null
}

/** What was booked from a chat is told on the screen too, with its undo. */
function useTellOfChats(): (heard: Heard) => void {
  const { t } = useTranslation()
  return useCallback(
    ({ door, person, changeId }: Heard) => {
      if (door === 'chat' && changeId) notify({ text: t('bookedByChat', { name: person }), changeId })
    },
    [t],
  )
}

function SideMenu({
  me,
  talking,
  find,
  counts,
}: {
  me: Me
  talking: boolean
  find: () => void
  counts: Counts
}) {
  const { t } = useTranslation()
  const commandKey = useCommandKey()
  return (
    <header className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-e border-line px-3 py-5 md:flex print:hidden">
      <div className="px-3 pb-5">
        <Wordmark />
      </div>
      <button
        type="button"
        onClick={find}
        className="mb-4 flex min-h-10 items-center gap-2.5 rounded-md border border-line bg-raised px-3 text-sm text-quiet transition hover:border-edge"
      >
        <Search size={16} aria-hidden /> <span className="grow text-start">{t('find')}</span>
        <Keys>{commandKey}K</Keys>
      </button>
      <nav aria-label={t('mainMenu')} className="flex flex-col gap-0.5">
        {tabsFor(me).map(({ name, to, icon: Icon }) => (
          <div key={name}>
            <NavLink to={to} exact={name === 'dashboard' || name === 'tools'} className={sideLink}>
              <Icon size={18} aria-hidden /> {t(`tabs.${name}`)}
              <Count of={name === 'dashboard' ? counts.dashboard : 0} />
            </NavLink>
            {name === 'tools' && (
              <div className="ms-5 flex flex-col border-s border-line ps-2.5">
                {toolsFor(me).map((tool) => (
                  <NavLink key={tool} to={`/tools/${tool}`} className={sideLink}>
                    {t(`tools.${tool}`)}
                    <Count of={tool === 'expenses' ? counts.tools : 0} />
                  </NavLink>
                ))}
              </div>
            )}
          </div>
        ))}
      </nav>
      <div className="mt-auto flex flex-col gap-1 pt-4">
        <button
          type="button"
          aria-expanded={talking}
          onClick={() => (talking ? closeTalk() : openTalk())}
          className="flex min-h-11 items-center gap-3 rounded-md bg-green px-3 text-sm font-medium text-on-green"
        >
          <MessageCircle size={18} aria-hidden />
          <span className="grow text-start">{t('open', { ns: 'assistant' })}</span>
          <kbd className="figure font-sans text-xs opacity-80" dir="ltr" aria-hidden>
            {commandKey}J
          </kbd>
        </button>
        <NavLink to="/settings" className={sideLink}>
          <Settings size={18} aria-hidden /> {t('tabs.settings')}
        </NavLink>
        <div className="flex items-center gap-1 pt-1">
          <p dir="auto" className="grow truncate rtl:text-right ps-3 text-xs text-quiet">
            {me.business.name} · {me.user.name}
          </p>
          <SignOut />
        </div>
      </div>
    </header>
  )
}

/** In sight on every page: a till is left in other hands. */
function SignOut() {
  const { t } = useTranslation()
  const leave = useSignOut()
  return (
    <button
      type="button"
      onClick={() => leave.mutate()}
      disabled={leave.isPending}
      title={t('signOut')}
      aria-label={t('signOut')}
      className="flex size-10 shrink-0 items-center justify-center rounded-md text-quiet hover:bg-sunken hover:text-ink"
    >
      <LogOut size={18} aria-hidden className="points" />
    </button>
  )
}

/** As this keyboard has it; the server, which draws first, knows no keyboard. */
function useCommandKey(): string {
  return useOutside(
    () => () => undefined,
    () => (/Mac|iP/.test(navigator.platform) ? '⌘' : 'Ctrl '),
    () => 'Ctrl ',
  )
}

function Keys({ children }: { children: ReactNode }) {
  return (
    <kbd dir="ltr" aria-hidden className="figure rounded-sm border border-line px-1.5 font-sans text-xs">
      {children}
    </kbd>
  )
}

function Count({ of }: { of: number }) {
  if (of === 0) return null
  return <span className="figure ms-auto rounded-full bg-sunken px-1.5 text-xs text-quiet">{of}</span>
}

function sideLink(isActive: boolean): string {
  const look = isActive
    ? 'bg-green-soft font-semibold text-green'
    : 'text-quiet hover:bg-sunken hover:text-ink'
  return `flex min-h-10 items-center gap-3 rounded-md px-3 text-sm transition ${look}`
}
