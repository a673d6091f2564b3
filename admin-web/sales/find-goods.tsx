import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../frame/button.tsx'
import { useByTouch } from '../frame/by-touch.ts'
import { notify } from '../frame/notices.ts'
import { useSpeech } from '../frame/speech.ts'
import { useCatalogue } from '../inventory/catalogue.ts'
import { found } from '../inventory/find.ts'
import type { Goods } from './cart.ts'

/** Where goods are typed or scanned; Enter puts the first that fits onto the counter. */
export function FindGoods({
  typed,
  quantity,
  search,
  type,
  put,
}: {
  typed: string
  /** As read in what was typed: `3 lait` is three of what `lait` finds. */
  quantity: number
  search: string
  type: (text: string) => void
  put: (goods: Goods) => void
}) {
  const { t } = useTranslation('sales')
  const { number } = useSpeech()
  const { all } = useCatalogue()
  const byTouch = useByTouch()
  const putFirst = (event: FormEvent) => {
    event.preventDefault()
    if (search === '') return
    const [first] = found(all, { search })
    if (first) put(first)
    else notify({ text: t('noSuchItem', { name: search }), tone: 'failed' })
  }
  return (
    <form onSubmit={putFirst} className="mb-3 flex gap-2">
      <input
        type="search"
        value={typed}
        onChange={({ target }) => type(target.value)}
        aria-label={t('find')}
        placeholder={t('findHint')}
        dir={typed ? 'auto' : undefined}
        // The counter is where one types or scans first; on a phone its keyboard would lie over the shelf.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={!byTouch}
        className="min-h-12 min-w-0 grow rounded-md border border-line bg-raised px-4 text-base placeholder:text-quiet"
      />
      <Button type="submit" disabled={search === ''}>
        {quantity === 1 ? t('put') : `× ${number(quantity)}`}
      </Button>
    </form>
  )
}
