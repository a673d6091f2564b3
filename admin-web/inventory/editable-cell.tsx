import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { centimes } from '#core/money.ts'
import type { ListedItem } from '#core/inventory/contract.ts'
import { useChange } from '../api/queries.ts'
import { centimesTyped, dinarsToType, quantityTyped } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'
import { useUnit } from '../frame/units.ts'

/** The price, changed where it stands. */
export function PriceCell({ item: { id, name, price } }: { item: ListedItem }) {
  const { t } = useTranslation('inventory')
  const { money } = useSpeech()
  const save = useChange('PATCH', '/api/inventory/:id', ({ name, price }) =>
    t('priceIs', { name, price: money(price) }),
  )
  return (
    <Editable
      about={t('changePrice', { name })}
      typed={dinarsToType(price)}
      keep={(text) => {
        const next = centimesTyped(text)
        if (next !== null && next !== price) save.mutate({ id, price: centimes(next) })
      }}
    >
      {money(price)}
    </Editable>
  )
}

/** The stock as counted: what differs is booked as a correction. */
export function QuantityCell({ item: { id, name, quantity, unit } }: { item: ListedItem }) {
  const { t } = useTranslation('inventory')
  const { number } = useSpeech()
  const unitName = useUnit()
  const save = useChange('PATCH', '/api/inventory/:id', ({ name, quantity }) =>
    t('moved', { name, left: number(quantity) }),
  )
  return (
    <Editable
      about={t('changeQuantity', { name })}
      typed={String(quantity).replace('.', ',')}
      keep={(text) => {
        const next = quantityTyped(text)
        if (next !== null && next !== quantity) save.mutate({ id, quantity: next })
      }}
    >
      <span className={`figure font-medium ${quantity < 0 ? 'text-danger' : ''}`}>{number(quantity)}</span>{' '}
      <bdi className="text-xs text-quiet">{unitName(unit, quantity)}</bdi>
    </Editable>
  )
}

/** Pressed, it is a field; Enter keeps, Escape leaves it. On a phone the row opens the item instead. */
function Editable({
  about,
  typed,
  keep,
  children,
}: {
  about: string
  typed: string
  keep: (text: string) => void
  children: ReactNode
}) {
  const [editing, setEditing] = useState(false)
  if (!editing) {
    return (
      <>
        <span className="@2xl:hidden">{children}</span>
        <button
          type="button"
          title={about}
          onClick={() => setEditing(true)}
          className="relative z-10 hidden min-h-8 rounded-sm border border-transparent px-2 hover:border-edge hover:bg-raised @2xl:inline-block @2xl:-me-2"
        >
          {children}
        </button>
      </>
    )
  }
  return (
    <input
      // It was just pressed for.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus
      dir="ltr"
      inputMode="decimal"
      aria-label={about}
      defaultValue={typed}
      onFocus={({ target }) => target.select()}
      onBlur={({ target }) => {
        keep(target.value)
        setEditing(false)
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Escape') currentTarget.value = typed
        if (key === 'Enter' || key === 'Escape') currentTarget.blur()
      }}
      className="relative z-10 min-h-10 w-24 rounded-sm border border-green bg-raised px-2 text-end"
    />
  )
}
