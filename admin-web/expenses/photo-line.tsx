import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useProblemText } from '../frame/states.tsx'
import type { usePhotoLine } from './photos.ts'

/** The photos on their way: each one being read, or why it could not be. */
export function PhotoLine({ line }: { line: ReturnType<typeof usePhotoLine>['line'] }) {
  const { t } = useTranslation('expenses')
  const problemText = useProblemText()
  if (line.length === 0) return null
  return (
    <ul className="mb-6 grid gap-2 @xl:grid-cols-2 @3xl:grid-cols-3" aria-live="polite">
      {line.map(({ id, file, problem }) => (
        <li
          key={id}
          className="flex min-h-14 min-w-0 items-center gap-3 rounded-md bg-sunken px-3 py-1.5 text-sm"
        >
          <Preview file={file} />
          {!problem && <span aria-hidden className="waiting size-2.5 shrink-0 rounded-full bg-green" />}
          <bdi className="truncate font-medium">{file.name}</bdi>
          <span className={problem ? 'text-danger' : 'text-quiet'}>
            {problem ? problemText(problem) : t('reading')}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The photo itself, as far as a browser can show it. */
function Preview({ file }: { file: File }) {
  const [url] = useState(() => (canBeShown(file) ? URL.createObjectURL(file) : null))
  useEffect(
    () => () => {
      if (url) URL.revokeObjectURL(url)
    },
    [url],
  )
  return url && <img src={url} alt="" className="h-11 w-8 shrink-0 rounded-sm object-cover object-top" />
}

function canBeShown(file: File): boolean {
  return /^image\/(jpeg|png|webp)$/.test(file.type)
}
