import { CalendarClock, Check, Copy, Send } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { useToday } from '../api/today.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { DayField } from '../frame/day-field.tsx'
import { HourField } from '../frame/field-of-hour.tsx'
import { useCopy } from '../frame/copy.ts'
import { useProblemText } from '../frame/states.tsx'
import type { Whole } from './one-campaign.tsx'

const step = 'rounded-md border border-line p-4'

/** The next step of a campaign: approve it, send it or say when, call it off; or paste it by hand where Sanad has no way out. */
export function SendCampaign({ campaign }: { campaign: Whole }) {
  const { t } = useTranslation('marketing')
  const { id, status, contentId } = campaign
  const problemText = useProblemText()
  const update = useChange('PATCH', '/api/campaigns/:id', () => t('approvedNow'))
  const callOff = useChange('POST', '/api/campaigns/:id/call-off', () => t('calledOff'))
  if (contentId === null) return <p className="text-sm text-quiet">{t('needsText')}</p>
  if (status === 'draft') {
    return (
      <section className={step}>
        <Sample id={id} />
        <Button
          look="primary"
          className="mt-3"
          disabled={update.isPending}
          onClick={() => update.mutate({ id, status: 'approved' })}
        >
          <Check size={17} aria-hidden /> {t('approve')}
        </Button>
        {update.error && <p className="mt-2 text-sm text-danger">{problemText(update.error)}</p>}
      </section>
    )
  }
  if (status === 'approved') return <Go campaign={campaign} />
  if (status !== 'scheduled') return null
  return (
    <section className={`${step} flex flex-wrap items-center justify-between gap-3`}>
      <p className="text-sm">{t('waitsToGo')}</p>
      <Button disabled={callOff.isPending} onClick={() => callOff.mutate({ id })}>
        {t('callOff')}
      </Button>
      {callOff.error && <p className="text-sm text-danger">{problemText(callOff.error)}</p>}
    </section>
  )
}

/** Approved: who would read what, and the button that really sends. */
function Go({ campaign: { id, name } }: { campaign: Whole }) {
  const { t } = useTranslation('marketing')
  const problemText = useProblemText()
  const preview = useRead('/api/campaigns/:id/sending', { id })
  const [at, setAt] = useState('')
  const send = useChange('POST', '/api/campaigns/:id/send', () => t('leaving', { name }))
  if (!preview.data) return <div className="waiting h-24" />
  const { way, reason, recipients, left } = preview.data
  if (way === 'export') return <Paste id={id} why={reason} />
  const leftOut = Object.values(left).reduce((sum, count) => sum + count, 0)
  return (
    <section className={step}>
      <Sample id={id} />
      <p className="mt-3 text-sm">
        {t('reaches', { count: recipients })}
        {leftOut > 0 && <span className="text-quiet"> {t('leftOut', { count: leftOut })}</span>}
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button
          look="primary"
          disabled={send.isPending || recipients === 0}
          onClick={() => send.mutate({ id, ...(at ? { at: new Date(at).toISOString() } : {}) })}
        >
          {at ? <CalendarClock size={17} aria-hidden /> : <Send size={17} aria-hidden className="points" />}
          {at ? t('sendThen') : t('sendNow', { count: recipients })}
        </Button>
        <When choose={setAt} />
      </div>
      {send.error && <p className="mt-2 text-sm text-danger">{problemText(send.error)}</p>}
    </section>
  )
}

/** The day and the hour in the shop, as an instant once both are there. */
function When({ choose }: { choose: (at: string) => void }) {
  const { t } = useTranslation('marketing')
  const today = useToday()
  const [day, setDay] = useState('')
  const [hour, setHour] = useState('09:00')
  const set = (nextDay: string, nextHour: string) => {
    setDay(nextDay)
    setHour(nextHour)
    choose(nextDay && `${nextDay}T${nextHour}`)
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7.5rem] gap-x-3">
      <DayField label={t('when')} value={day} today={today} choose={(next) => set(next, hour)} />
      <HourField label={t('atHour')} value={hour} choose={(next) => set(day, next)} />
    </div>
  )
}

function Sample({ id }: { id: string }) {
  const preview = useRead('/api/campaigns/:id/sending', { id })
  if (!preview.data?.sample) return null
  return (
    <p dir="auto" className="rounded-md bg-sunken p-3 text-sm whitespace-pre-line">
      {preview.data.sample}
    </p>
  )
}

/** Where Sanad has no way out by itself: the text to paste, and for WhatsApp a link for each person who agreed. */
function Paste({ id, why }: { id: string; why: string | null }) {
  const { t } = useTranslation('marketing')
  const copy = useCopy()
  const paste = useRead('/api/campaigns/:id/export', { id })
  if (!paste.data) return null
  const { text, recipients, how } = paste.data
  return (
    <section className={step}>
      {why && <p className="mb-2 text-sm text-quiet">{why}</p>}
      <p dir="auto" className="rounded-md bg-sunken p-3 text-sm whitespace-pre-line select-all">
        {text}
      </p>
      <p className="mt-2 text-xs text-quiet">{how}</p>
      <Button className="mt-3" onClick={() => void copy(text)}>
        <Copy size={17} aria-hidden /> {t('copy')}
      </Button>
      {recipients.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="min-h-11 content-center text-green">
            {t('toWhom', { count: recipients.length })}
          </summary>
          <ul className="divide-y divide-line border-t border-line">
            {recipients.map(({ customerId, name, to, link }) => (
              <li key={customerId} className="flex items-center justify-between gap-3 py-1.5">
                <span>
                  <bdi>{name}</bdi> <bdi className="figure text-xs text-quiet">{to}</bdi>
                </span>
                {link && (
                  <a href={link} target="_blank" rel="noreferrer" className={buttonLook('plain', 'min-h-9')}>
                    WhatsApp
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
