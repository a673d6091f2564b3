import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { isAway } from '../offline/waiting-line.ts'
import { useSpeech } from '../frame/speech.ts'
import { useProblemText } from '../frame/states.tsx'
import { isShared } from '../offline/shared.ts'
import { StaysInForm } from '../offline/stays-in-form.tsx'
import { totalOf, type Cart } from './cart.ts'
import { CartLines } from './cart-lines.tsx'
import { HowPaid } from './how-paid.tsx'

/** What is being sold, what it comes to, and how it is paid; over the shelf's foot on a phone. */
export function Counter({
  cart,
  act,
  problem,
  busy,
  finish,
}: {
  cart: Cart
  act: ComponentProps<typeof CartLines>['act']
  problem: Error | null
  busy: boolean
  finish: ComponentProps<typeof HowPaid>['finish']
}) {
  const { t } = useTranslation('sales')
  const { money } = useSpeech()
  return (
    <section
      aria-label={t('counter')}
      className={`h-fit rounded-md border border-line bg-raised p-4 @max-3xl:sticky @max-3xl:bottom-20 @3xl:sticky @3xl:top-6 ${cart.length === 0 ? '@max-3xl:hidden' : ''}`}
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
          {problem && <Refused problem={problem} />}
          <HowPaid busy={busy} finish={finish} />
        </>
      )}
    </section>
  )
}

function Refused({ problem }: { problem: Error }) {
  const problemText = useProblemText()
  return (
    <div role="alert" className="pb-2 text-sm">
      <p className="text-danger">{problemText(problem)}</p>
      {isAway(problem) && isShared() && <StaysInForm />}
    </div>
  )
}
