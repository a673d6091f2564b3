import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useReducer, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PaymentMethod } from '#core/shapes.ts'
import { whoIsHere } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { useBooking } from '../offline/booking.ts'
import { dayAndHour } from '../offline/shop-clock.ts'
import { cartAfter, quantityAndName, totalOf, type Cart, type Goods } from './cart.ts'
import { Counter } from './counter.tsx'
import { FindGoods } from './find-goods.tsx'
import { Shelf } from './shelf.tsx'

const empty: Cart = []

/** A sale in a few presses: goods from the shelf onto the counter, then how it was paid. */
export function NewSale() {
  const { t } = useTranslation('sales')
  const [typed, setTyped] = useState('')
  const [cart, act] = useReducer(cartAfter, empty)
  const { quantity, search } = quantityAndName(typed)
  const { book, finish } = useFinish(cart, () => act({ act: 'empty' }))
  const put = (goods: Goods) => {
    act({ act: 'add', goods, quantity })
    setTyped('')
  }
  return (
    <>
      <header className="mb-4 flex items-center gap-2">
        <Link to="/tools/sales" className={buttonLook('quiet', '-ms-3 px-3')}>
          <ArrowLeft size={18} aria-hidden className="points" /> {t('title')}
        </Link>
        <h1 className="text-lg font-semibold">{t('new')}</h1>
      </header>
      <div className="grid gap-6 @3xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <FindGoods {...{ typed, quantity, search, put }} type={setTyped} />
          <Shelf search={search} put={put} />
        </div>
        <Counter cart={cart} act={act} problem={book.error} busy={book.isPending} finish={finish} />
      </div>
    </>
  )
}

/** Books what lies on the counter, or keeps it until the network is back. */
function useFinish(cart: Cart, done: () => void) {
  const { t } = useTranslation('sales')
  const { money } = useSpeech()
  const here = useQuery(whoIsHere)
  const book = useBooking('sale', '/api/sales', {
    kept: () => money(totalOf(cart)),
    booked: ({ total }) => t('booked', { amount: money(total) }),
  })
  const finish = (paymentMethod: PaymentMethod, customerId: string | null) => {
    const lines = cart.map(({ itemId, quantity, unitPrice }) => ({ itemId, quantity, unitPrice }))
    // Said now: a sale that has to wait for the network keeps its day and its hour.
    const when = dayAndHour(here.data?.business.timeZone ?? 'Africa/Algiers')
    book.mutate({ lines, paymentMethod, customerId, ...when }, { onSuccess: done })
  }
  return { book, finish }
}
