import { Minus, Plus } from 'lucide-react'
import type { Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import { times } from '#core/money.ts'
import { IconButton } from '../frame/button.tsx'
import { centimesTyped, dinarsToType } from '../frame/numbers.ts'
import { useSpeech } from '../frame/speech.ts'
import type { Cart, CartAct, CartLine } from './cart.ts'

export function CartLines({ cart, act }: { cart: Cart; act: Dispatch<CartAct> }) {
  return (
    <ul className="max-h-[34dvh] overflow-y-auto @3xl:max-h-[50dvh]">
      {cart.map((line) => (
        <Line key={line.itemId} line={line} act={act} />
      ))}
    </ul>
  )
}

function Line({ line, act }: { line: CartLine; act: Dispatch<CartAct> }) {
  const { t } = useTranslation('sales')
  const { money, number } = useSpeech()
  const { itemId, name, quantity, unitPrice, left } = line
  return (
    <li className="arriving grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-2 py-1.5">
      <div className="min-w-0">
        <bdi className="block truncate text-sm font-medium">{name}</bdi>
        <span className="flex items-center gap-1 text-xs text-quiet">
          <input
            inputMode="decimal"
            dir="ltr"
            aria-label={t('priceOf', { name })}
            defaultValue={dinarsToType(unitPrice)}
            onBlur={({ target }) => {
              const price = centimesTyped(target.value)
              if (price === null) target.value = dinarsToType(unitPrice)
              else act({ act: 'price', itemId, unitPrice: price })
            }}
            className="w-16 rounded-sm border border-transparent bg-sunken px-1.5 py-1 text-ink hover:border-edge"
          />
          <span className="figure">= {money(times(quantity, unitPrice))}</span>
        </span>
        {quantity > left && (
          <span className="text-xs text-expense">{t('leftOnly', { left: number(left) })}</span>
        )}
      </div>
      <div className="flex items-center">
        <IconButton
          name={t('less', { name })}
          onClick={() => act({ act: 'quantity', itemId, quantity: quantity - 1 })}
        >
          <Minus size={16} />
        </IconButton>
        <output className="figure min-w-8 text-center text-sm font-semibold">{number(quantity)}</output>
        <IconButton
          name={t('more', { name })}
          onClick={() => act({ act: 'quantity', itemId, quantity: quantity + 1 })}
        >
          <Plus size={16} />
        </IconButton>
      </div>
    </li>
  )
}
