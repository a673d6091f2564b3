import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { z } from 'zod'
import type { Insight } from '#core/dashboard/insights/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { placeOf } from './subjects.ts'

type Action = NonNullable<Insight['action']>
const small = 'min-h-9 px-3'
const newPrice = z.object({ id: z.string(), price: z.number() })
const reminder = z.object({ text: z.string(), at: z.string() })

/** The next step of an insight, done in one press; what it changed can be undone from its notice. */
export function InsightAction({ action }: { action: Action }) {
  const price = newPrice.safeParse(action.input)
  if (action.capability === 'inventory_update_item' && price.success) return <SetPrice {...price.data} />
  const wanted = reminder.safeParse(action.input)
  if (action.capability === 'reminders_create' && wanted.success) return <Remind {...wanted.data} />
  return <Look action={action} />
}

function SetPrice(wanted: z.output<typeof newPrice>) {
  const { t } = useTranslation('dashboard')
  const { money } = useSpeech()
  const set = useChange('PATCH', '/api/inventory/:id', ({ name, price }) =>
    t('priceSet', { name, amount: money(price) }),
  )
  if (set.isSuccess) return <Done />
  return (
    <Button look="primary" className={small} disabled={set.isPending} onClick={() => set.mutate(wanted)}>
      {t('setPrice', { amount: money(wanted.price) })}
    </Button>
  )
}

function Remind(wanted: z.output<typeof reminder>) {
  const { t } = useTranslation('dashboard')
  const add = useChange('POST', '/api/reminders', ({ text }) => t('reminded', { text }))
  if (add.isSuccess) return <Done />
  return (
    <Button className={small} disabled={add.isPending} title={wanted.text} onClick={() => add.mutate(wanted)}>
      {t('remind')}
    </Button>
  )
}

function Look({ action }: { action: Action }) {
  const { t } = useTranslation('dashboard')
  const place = placeOf(action.input)
  if (!place) return null
  return (
    <Link to={place} className={buttonLook('plain', small)}>
      {t('look')}
    </Link>
  )
}

function Done() {
  const { t } = useTranslation('dashboard')
  return (
    <p className="flex min-h-9 items-center gap-1.5 text-sm font-medium text-green">
      <Check size={16} aria-hidden /> {t('steps.done')}
    </p>
  )
}
