import { Check } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Insight } from '#core/dashboard/insights/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { placeOf } from './subjects.ts'

type Action = NonNullable<Insight['action']>
const small = 'min-h-9 px-3'
type NewPrice = { id: string; price: number }
type Reminder = { text: string; at: string }

/** The next step of an insight, done in one press; what it changed can be undone from its notice. */
export function InsightAction({ action }: { action: Action }) {
  const price = newPriceIn(action)
  if (price) return <SetPrice {...price} />
  const reminder = reminderIn(action)
  if (reminder) return <Remind {...reminder} />
  return <Look action={action} />
}

// Looked at by hand: zod would come, 38 kB of it, while the first figures wait.

function newPriceIn({ capability, input }: Action): NewPrice | null {
  const { id, price } = input
  const fits = capability === 'inventory_update_item' && typeof id === 'string' && typeof price === 'number'
  return fits ? { id, price } : null
}

function reminderIn({ capability, input }: Action): Reminder | null {
  const { text, at } = input
  const fits = capability === 'reminders_create' && typeof text === 'string' && typeof at === 'string'
  return fits ? { text, at } : null
}

function SetPrice(wanted: NewPrice) {
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

function Remind(wanted: Reminder) {
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
