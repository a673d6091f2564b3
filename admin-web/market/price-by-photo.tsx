import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Camera, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { sendFile, type Output } from '../api/client.ts'
import { readAgain, useChange } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { notify } from '../frame/notices.ts'
import { PhotoInput } from '../frame/photo-input.tsx'
import { useSpeech } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { CompetitorField, useCompetitor } from './competitor-field.tsx'

type Read = Output<'POST', '/api/market/competitors/:id/prices/photo'>

/** A shelf label or a page of offers: what was read is noted at once, and each price can be taken out again. */
export function PriceByPhoto() {
  const { t } = useTranslation(['market', 'frame'])
  const client = useQueryClient()
  const problemText = useProblemText()
  const competitor = useCompetitor()
  const [name, setName] = useState('')
  const where = name.trim()
  const read = useMutation({
    mutationFn: ({ id, photo }: { id: string; photo: File }) =>
      sendFile('/api/market/competitors/:id/prices/photo', 'image', photo, { id, record: true }),
    onSuccess: async ({ body: { recorded }, changeId }) => {
      if (recorded.length > 0) notify({ text: t('imported', { count: recorded.length }), changeId })
      await readAgain(client)
    },
  })
  const problem = competitor.problem ?? read.error
  return (
    <div className="flex flex-col gap-2">
      <CompetitorField value={name} onChange={({ target }) => setName(target.value)} />
      {where === '' ? (
        <p className="text-sm text-quiet">{t('photoHow')}</p>
      ) : (
        <PhotoInput
          name={t('takePhoto')}
          take={(photo) => competitor.withId(where, (id) => read.mutate({ id, photo }))}
          className="min-h-11 rounded-md bg-green px-4 text-sm font-medium text-on-green hover:opacity-90"
        >
          <Camera size={18} aria-hidden /> {t('takePhoto')}
        </PhotoInput>
      )}
      {read.isPending && (
        <output className="flex items-center gap-2 py-2 text-sm text-quiet">
          <span aria-hidden className="waiting size-2 rounded-full bg-green" />
          {t('readingPhoto')}
        </output>
      )}
      {problem && (
        <p role="alert" className="text-sm text-danger">
          {problemText(problem)}
        </p>
      )}
      {read.data && !read.isPending && <Noted key={read.submittedAt} prices={read.data.body.recorded} />}
    </div>
  )
}

function Noted({ prices }: { prices: Read['recorded'] }) {
  const { t } = useTranslation('market')
  const [gone, setGone] = useState<readonly string[]>([])
  const remove = useChange('DELETE', '/api/market/prices/:id', () => t('removed'))
  if (prices.length === 0) return <p className="py-2 text-sm">{t('nothingRead')}</p>
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {prices
        .filter(({ id }) => !gone.includes(id))
        .map((price) => (
          <Row
            key={price.id}
            price={price}
            remove={() => remove.mutate({ id: price.id }, { onSuccess: () => setGone([...gone, price.id]) })}
          />
        ))}
    </ul>
  )
}

function Row({
  price: { product, price, itemName, ourPrice },
  remove,
}: {
  price: Read['recorded'][number]
  remove: () => void
}) {
  const { t } = useTranslation(['market', 'frame'])
  const { money } = useSpeech()
  return (
    <li className="flex items-center gap-3 py-1.5 text-sm">
      <span className="min-w-0 grow">
        <span className="block truncate">
          <bdi>{itemName ?? product}</bdi>
        </span>
        <span className="figure block text-xs text-quiet">
          {ourPrice === undefined ? t('notOurs') : `${t('ours')} ${money(ourPrice)}`}
        </span>
      </span>
      <span className="figure font-semibold">{money(price)}</span>
      <IconButton name={`${t('frame:remove')} ${product}`} onClick={remove}>
        <Trash2 size={17} />
      </IconButton>
    </li>
  )
}
