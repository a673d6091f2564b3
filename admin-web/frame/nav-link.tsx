import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

/** A link that knows whether one is there, or further inside unless `exact`. */
export function NavLink({
  to,
  exact = false,
  className,
  children,
}: {
  to: string
  exact?: boolean
  className: (isActive: boolean) => string
  children: ReactNode
}) {
  const [path] = useLocation()
  const isActive = path === to || (!exact && path.startsWith(`${to}/`))
  return (
    <Link to={to} aria-current={isActive ? 'page' : undefined} className={className(isActive)}>
      {children}
    </Link>
  )
}
