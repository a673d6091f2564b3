import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '../api/problem.ts'
import { Button } from './button.tsx'

/** What a query of any kind tells of itself. */
type Asked<Data> = { data: Data | undefined; error: Error | null; refetch: () => unknown }

/** The four states of what is shown, in their order: waiting, failed, empty, full. */
export function Shown<Data>({
  query,
  waiting = <Waiting />,
  isEmpty,
  empty,
  children,
}: {
  query: Asked<Data>
  waiting?: ReactNode
  isEmpty?: (data: Data) => boolean
  empty?: ReactNode
  children: (data: Data) => ReactNode
}) {
  if (query.data === undefined || !mayStay(query.error)) {
    if (!query.error) return waiting
    return <Failed problem={query.error} retry={() => void query.refetch()} />
  }
  if (isEmpty?.(query.data)) return empty
  return children(query.data)
}

/** While the shop's machine can't be reached, what was read last is better than nothing; a strip above says how it stands. */
function mayStay(problem: Error | null): boolean {
  return problem === null || (problem instanceof ApiProblem && problem.code === 'no_network')
}

/** The outline of a list that is on its way. */
export function Waiting({ rows = 5 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <output aria-label={t('waiting')} className="flex flex-col gap-3 py-2">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="waiting h-12" />
      ))}
    </output>
  )
}

export function Failed({ problem, retry }: { problem: Error; retry: () => void }) {
  const { t } = useTranslation()
  return (
    <div role="alert" className="mx-auto flex max-w-sm flex-col items-center gap-3 py-12 text-center">
      <p>{useProblemText()(problem)}</p>
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  )
}

/** What a problem says, in the words of the API where it has some. */
export function useProblemText(): (problem: Error) => string {
  const { t } = useTranslation()
  return (problem) => {
    if (!(problem instanceof ApiProblem)) return t('failed')
    if (problem.code === 'no_network') return t('noNetwork')
    return problem.detail || t('failed')
  }
}

/** Teaches: the one thing to do, and how to do it by writing to Sanad. */
export function Empty({
  icon,
  title,
  children,
  say,
}: {
  icon: ReactNode
  title: string
  children?: ReactNode
  say?: string
}) {
  const { t } = useTranslation()
  return (
    <div className="mx-auto flex max-w-md flex-col items-center gap-4 px-4 py-14 text-center">
      <span aria-hidden className="text-green [&>svg]:size-8">
        {icon}
      </span>
      <p className="text-lg text-balance">{title}</p>
      {children}
      {say && (
        <p className="text-sm text-quiet">
          {t('orSay')} <q className="text-ink">{say}</q>
        </p>
      )}
    </div>
  )
}
