import { ArrowLeft, ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { NavLink } from '../frame/nav-link.tsx'

/** A page of the settings: where it is, its name, and a word on what it holds. */
export type Listed = { to: string; name: string; note: string; first: boolean }

/** The pages of the settings: at the side on a wide screen; on a phone a list, and the way back to it. */
export function Contents({ pages, here }: { pages: readonly Listed[]; here: Listed | undefined }) {
  const { t } = useTranslation(['settings', 'frame'])
  return (
    <>
      <nav aria-label={t('frame:tabs.settings')} className="hidden @2xl:block print:hidden">
        <ul className="sticky top-8 flex flex-col gap-0.5">
          {pages.map(({ to, name, first }) => (
            <li key={to}>
              <NavLink to={to} exact={first} className={sideLink}>
                {name}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {here && !here.first && (
        <Link
          to="/settings"
          className="-ms-2 mb-3 inline-flex min-h-11 items-center gap-2 rounded-md px-2 text-sm text-quiet hover:bg-sunken @2xl:hidden print:hidden"
        >
          <ArrowLeft size={18} aria-hidden className="points" /> {t('allPages')}
        </Link>
      )}
    </>
  )
}

export function List({ pages }: { pages: readonly Listed[] }) {
  const { t } = useTranslation('settings')
  return (
    <nav aria-label={t('allPages')} className="@2xl:hidden">
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {pages
          .filter(({ first }) => !first)
          .map(({ to, name, note }) => (
            <li key={to}>
              <Link to={to} className="flex min-h-16 items-center gap-3 px-4 py-2 hover:bg-sunken">
                <span className="min-w-0 grow">
                  <span className="block text-sm font-medium">{name}</span>
                  <span className="line-clamp-1 text-xs text-quiet">{note}</span>
                </span>
                <ChevronRight size={18} aria-hidden className="points shrink-0 text-quiet" />
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function sideLink(isActive: boolean): string {
  const look = isActive ? 'bg-sunken font-medium text-ink' : 'text-quiet hover:bg-sunken hover:text-ink'
  return `flex min-h-10 items-center rounded-md px-3 text-sm transition ${look}`
}
