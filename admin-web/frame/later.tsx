import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { Mishap } from './mishap.tsx'

const FIRST_FIGURES_MS = 800

/** What can come after the first figures, and is missed by nobody when it can't. */
export function Later({ children }: { children: ReactNode }) {
  const [now, setNow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setNow(true), FIRST_FIGURES_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    now && (
      <Mishap silent>
        <Suspense fallback={null}>{children}</Suspense>
      </Mishap>
    )
  )
}
