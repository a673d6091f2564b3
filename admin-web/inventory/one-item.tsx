import { useTranslation } from 'react-i18next'
import { useParams } from 'wouter'
import type { Item } from '#core/inventory/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { signed } from '../frame/numbers.ts'
import { Sheet } from '../frame/sheet.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Dates } from './dates.tsx'
import { ItemForm } from './item-form.tsx'
import { Move } from './move.tsx'
import { useClose } from './new-item.tsx'

/** One item: what came in and went out, and what is known of it. */
export function OneItem() {
  const { t } = useTranslation('inventory')
  const { id } = useParams<{ id: string }>()
  const close = useClose()
  const item = useRead('/api/inventory/:id', { id })
  return (
    <Sheet title={item.data?.name ?? t('edit')} close={close}>
      <Shown query={item}>
        {(item) => (
          <div className="flex flex-col gap-6">
            <Move item={item} />
            <Dates item={item} />
            <Edit item={item} close={close} />
            <Movements id={item.id} />
          </div>
        )}
      </Shown>
    </Sheet>
  )
}

function Edit({ item, close }: { item: Item; close: () => void }) {
  const { t } = useTranslation(['inventory', 'frame'])
  const save = useChange('PATCH', '/api/inventory/:id', ({ name }) => t('saved', { name }))
  const archive = useChange('DELETE', '/api/inventory/:id', () => t('removed', { name: item.name }))
  return (
    <ItemForm
      key={item.updatedAt}
      item={item}
      problem={save.error ?? archive.error}
      busy={save.isPending || archive.isPending}
      send={t('frame:save')}
      submit={({ quantity: _moved, ...filled }) =>
        save.mutate({ id: item.id, ...filled }, { onSuccess: close })
      }
    >
      <Button look="danger" onClick={() => archive.mutate({ id: item.id }, { onSuccess: close })}>
        {t('archive')}
      </Button>
    </ItemForm>
  )
}

function Movements({ id }: { id: string }) {
  const { t } = useTranslation('inventory')
  const { day, number } = useSpeech()
  const movements = useRead('/api/inventory/:id/movements', { id, pageSize: 20 })
  if (!movements.data || movements.data.total === 0) return null
  return (
    <section>
      <h3 className="mb-1 font-semibold">{t('movements')}</h3>
      <ul className="divide-y divide-line text-sm">
        {movements.data.items.map(({ id, kind, quantity, date, expiresOn }) => (
          <li key={id} className="flex justify-between gap-3 py-2">
            <span>
              {t(`kinds.${kind}`)}{' '}
              <span className="text-xs text-quiet">
                {day(date)}
                {expiresOn && ` · ${t('expires', { day: day(expiresOn) })}`}
              </span>
            </span>
            <span className="figure">{signed(quantity, number(quantity))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
