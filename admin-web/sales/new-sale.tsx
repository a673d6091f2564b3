import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useReducer, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { PaymentMethod } from '#core/shapes.ts'
import { whoIsHere } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { useByTouch } from '../frame/by-touch.ts'
import { notify } from '../frame/notices.ts'
import { useSpeech } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { useCatalogue } from '../inventory/catalogue.ts'
import { found } from '../inventory/find.ts'
import { useBooking } from '../offline/booking.ts'
import { dayAndHour } from '../offline/shop-clock.ts'
import { cartAfter, quantityAndName, totalOf, type Cart, type Goods } from './cart.ts'
import { CartLines } from './cart-lines.tsx'
import { HowPaid } from './how-paid.tsx'
import { Shelf } from './shelf.tsx'

const empty: Cart = []

/** A sale in a few presses: goods from the shelf onto the counter, then how it was paid. */
export function NewSale() {
  const { t } = useTranslation('sales')
  const { money, number } = useSpeech()
  const { all } = useCatalogue()
  const problemText = useProblemText()
  const [typed, setTyped] = useState('')
  const [cart, act] = useReducer(cartAfter, empty)
  const { quantity, search } = quantityAndName(typed)
  const byTouch = useByTouch()
  const here = useQuery(whoIsHere)
  const book = useBooking('sale', '/api/sales', {
    kept: () => money(totalOf(cart)),
    booked: ({ total }) => t('booked', { amount: money(total) }),
  })

  const put = (goods: Goods) => {
    act({ act: 'add', goods, quantity })
    setTyped('')
  }
  const putFirst = (event: FormEvent) => {
    event.preventDefault()
    if (search === '') return
    const [first] = found(all, { search })
    if (first) put(first)
    else notify({ text: t('noSuchItem', { name: search }), tone: 'failed' })
  }
  const finish = (paymentMethod: PaymentMethod, customerId: string | null) => {
    const lines = cart.map(({ itemId, quantity, unitPrice }) => ({ itemId, quantity, unitPrice }))
    // Said now: a sale that has to wait for the network keeps its day and its hour.
    const when = dayAndHour(here.data?.business.timeZone ?? 'Africa/Algiers')
    book.mutate({ lines, paymentMethod, customerId, ...when }, { onSuccess: () => act({ act: 'empty' }) })
  }
  return (
    <>
      <header className="mb-4 flex items-center gap-2">
        <Link to="/tools/sales" className={buttonLook('quiet', '-ms-3 px-3')}>
          <ArrowLeft size={18} aria-hidden className="points" /> {t('title')}
        </Link>
        <h1 className="text-lg font-semibold">{t('new')}</h1>
      </header>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <form onSubmit={putFirst} className="mb-3 flex gap-2">
            <input
              type="search"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
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
          <Shelf search={search} put={put} />
        </div>
        <section
          aria-label={t('counter')}
          className={`h-fit rounded-md border border-line bg-raised p-4 max-lg:sticky max-lg:bottom-20 lg:sticky lg:top-6 ${cart.length === 0 ? 'max-lg:hidden' : ''}`}
        >
          {cart.length === 0 ? (
            <p className="py-4 text-center text-sm text-quiet">{t('counterEmpty')}</p>
          ) : (
            <>
              <CartLines cart={cart} act={act} />
              <p className="flex items-baseline justify-between border-t border-line py-3">
                <span className="text-sm text-quiet">{t('total')}</span>
                <output className="figure text-xl font-semibold">{money(totalOf(cart))}</output>
              </p>
              {book.error && (
                <p role="alert" className="pb-2 text-sm text-danger">
                  {problemText(book.error)}
                </p>
              )}
              <HowPaid busy={book.isPending} finish={finish} />
            </>
          )}
        </section>
      </div>
    </>
  )
}
