import { ExternalLink, FileUp, Pencil, RefreshCw, Store, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { wilayas } from '#core/business/contract.ts'
import type { Competitor } from '#core/market/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button, IconButton } from '../frame/button.tsx'
import { Card } from '../frame/card.tsx'
import { notify } from '../frame/notices.ts'
import { withParameter } from '../frame/search-box.tsx'
import { useLanguage, useSpeech } from '../frame/speech.ts'
import { Empty, Shown } from '../frame/states.tsx'
import { usePriceFile } from './price-file.ts'

const EditCompetitor = lazy(async () => ({ default: (await import('./edit-competitor.tsx')).EditCompetitor }))

const FIRST_SHOWN = 5

/** The other shops: what was seen there, the pages that are watched, and prices from a file. */
export function Competitors() {
  const { t } = useTranslation('market')
  const competitors = useRead('/api/market/competitors', { pageSize: 100 })
  const [address, setAddress] = useSearchParams()
  const edited = address.get('edit')
  const edit = (id: string) => setAddress((old) => withParameter(old, 'edit', id))
  return (
    <Shown
      query={competitors}
      isEmpty={({ total }) => total === 0}
      empty={<Empty icon={<Store />} title={t('noCompetitors')} say={t('emptySay')} />}
    >
      {({ items }) => (
        <>
          <ul className="grid gap-4 @3xl:grid-cols-2">
            {items.map((competitor) => (
              <li key={competitor.id}>
                <Shop competitor={competitor} edit={() => edit(competitor.id)} />
              </li>
            ))}
          </ul>
          {items.map(
            (each) =>
              each.id === edited && (
                <Suspense key={each.id} fallback={null}>
                  <EditCompetitor competitor={each} close={() => edit('')} />
                </Suspense>
              ),
          )}
        </>
      )}
    </Shown>
  )
}

function Shop({ competitor, edit }: { competitor: Competitor; edit: () => void }) {
  const { t } = useTranslation(['market', 'frame'])
  const { money, day } = useSpeech()
  const { id, name, wilaya, url, note, prices } = competitor
  const file = usePriceFile(id)
  const [all, setAll] = useState(false)
  const language = useLanguage()
  const wilayaName = (code: string) =>
    wilayas.find((each) => each.code === code)?.[language === 'ar' ? 'ar' : 'fr'] ?? code
  return (
    <Card
      className="h-full"
      title={<bdi>{name}</bdi>}
      note={t('prices', { count: prices.length })}
      action={
        <span className="-my-2 flex">
          {url && (
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="flex size-11 items-center justify-center"
              aria-label={t('source')}
            >
              <ExternalLink size={16} aria-hidden />
            </a>
          )}
          <label
            title={t('fromFile')}
            className="flex size-11 cursor-pointer items-center justify-center rounded-md text-quiet focus-within:outline-2 focus-within:outline-green hover:bg-sunken"
          >
            <FileUp size={16} aria-hidden />
            <input
              type="file"
              accept=".csv,.xlsx"
              className="sr-only"
              aria-label={t('fromFile')}
              onChange={({ target }) => {
                const chosen = target.files?.[0]
                if (chosen) file.mutate(chosen)
                target.value = ''
              }}
            />
          </label>
          <IconButton name={`${t('frame:edit')} ${name}`} onClick={edit}>
            <Pencil size={16} />
          </IconButton>
        </span>
      }
    >
      {(wilaya ?? note) && (
        <p className="-mt-2 mb-2 text-xs text-quiet">
          {[wilaya && wilayaName(wilaya), note].filter(Boolean).join(' · ')}
        </p>
      )}
      <ul className="divide-y divide-line text-sm">
        {(all ? prices : prices.slice(0, FIRST_SHOWN)).map(({ id: price, product, price: amount, date }) => (
          <li key={price} className="flex items-baseline justify-between gap-3 py-2">
            <span className="min-w-0">
              <bdi>{product}</bdi> <span className="text-xs text-quiet">{day(date)}</span>
            </span>
            <span className="figure">{money(amount)}</span>
          </li>
        ))}
      </ul>
      {!all && prices.length > FIRST_SHOWN && (
        <Button look="quiet" className="-ms-3 px-3" onClick={() => setAll(true)}>
          {t('allPrices', { count: prices.length })}
        </Button>
      )}
      <Pages competitorId={id} />
    </Card>
  )
}

/** The pages that are looked at now and then. */
function Pages({ competitorId }: { competitorId: string }) {
  const { t } = useTranslation(['market', 'frame'])
  const { day } = useSpeech()
  const pages = useRead('/api/market/competitors/:id/pages', { id: competitorId })
  const check = useChange('POST', '/api/market/competitors/:id/pages/check')
  const drop = useChange('DELETE', '/api/market/competitors/:id/pages/:watchId', () => t('unwatched'))
  if (!pages.data || pages.data.items.length === 0) return null
  const look = () =>
    check.mutate(
      { id: competitorId },
      { onSuccess: ({ body }) => notify({ text: t('checked', { count: body.items.length }) }) },
    )
  return (
    <div className="mt-3 border-t border-line pt-3">
      <div className="flex items-center justify-between">
        <h3 className="text-xs text-quiet">{t('pages')}</h3>
        <Button look="quiet" className="min-h-9 px-2" disabled={check.isPending} onClick={look}>
          <RefreshCw size={15} aria-hidden /> {t('checkNow')}
        </Button>
      </div>
      <ul className="text-sm">
        {pages.data.items.map(({ id, url, product, checkedAt, failure }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="min-w-0 grow">
              <a href={url} target="_blank" rel="noreferrer" className="block truncate underline">
                {product}
              </a>
              <span className={`block text-xs ${failure ? 'text-warning' : 'text-quiet'}`}>
                {failure ?? (checkedAt ? day(checkedAt.slice(0, 10)) : t('notYetChecked'))}
              </span>
            </span>
            <IconButton
              name={t('frame:remove')}
              disabled={drop.isPending}
              onClick={() => drop.mutate({ id: competitorId, watchId: id })}
            >
              <Trash2 size={16} />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
