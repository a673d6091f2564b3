import { useTranslation } from 'react-i18next'
import { useProblemText } from '../frame/states.tsx'
import type { usePhotoLine } from './photos.ts'

/** The photos on their way: each one being read, or why it could not be. */
export function PhotoLine({ line }: { line: ReturnType<typeof usePhotoLine>['line'] }) {
  const { t } = useTranslation('expenses')
  const problemText = useProblemText()
  if (line.length === 0) return null
  return (
    <ul className="mb-6 flex flex-col gap-2" aria-live="polite">
      {line.map(({ id, file, problem }) => (
        <li key={id} className="flex min-h-11 items-center gap-3 rounded-md bg-sunken px-3 text-sm">
          {!problem && <span aria-hidden className="waiting size-2.5 rounded-full bg-green" />}
          <bdi className="truncate font-medium">{file.name}</bdi>
          <span className={problem ? 'text-danger' : 'text-quiet'}>
            {problem ? problemText(problem) : t('reading')}
          </span>
        </li>
      ))}
    </ul>
  )
}
