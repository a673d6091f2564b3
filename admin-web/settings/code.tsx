import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { reading } from '../api/queries.ts'
import { buttonLook } from '../frame/button.tsx'
import { Toggle } from '../frame/toggle.tsx'
import { QrCode } from './qr-code.tsx'

type Made = Output<'POST', '/api/links'>

const LOOK_AGAIN_MS = 3000

/** Whether somebody has used the code: then it is no longer among those that wait. */
function useWasUsed(id: string): boolean {
  const [began] = useState(() => Date.now())
  const links = useQuery({
    ...reading('/api/links', {}),
    refetchInterval: ({ state }) => (waits(id, state.data) ? LOOK_AGAIN_MS : false),
  })
  return links.dataUpdatedAt > began && !waits(id, links.data)
}

function waits(id: string, links: Output<'GET', '/api/links'> | undefined): boolean {
  return links === undefined || links.items.some((link) => link.id === id && link.status === 'waiting')
}

const names = { telegram: 'Telegram', whatsapp: 'WhatsApp' } as const

/**
 * The code itself, to photograph or to send; it ticks itself off once it was used. One for somebody else opens
 * the screen too, with a password of their own.
 */
export function Code({ made, forAnother = false }: { made: Made; forAnother?: boolean }) {
  const { t } = useTranslation('settings')
  const isUsed = useWasUsed(made.id)
  const ways = waysOf(made, forAnother)
  const [chosen, choose] = useState(ways[0]?.name)
  if (isUsed) {
    return (
      <p className="arriving flex items-center gap-2 rounded-md bg-green-soft p-4 font-medium text-green">
        <CircleCheck size={20} aria-hidden /> {t('linkUsed')}
      </p>
    )
  }
  const way = ways.find(({ name }) => name === chosen)
  const nameOf = (name: Way['name']) => (name === 'screen' ? t('onScreen') : names[name])
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line bg-raised p-4">
      {ways.length > 1 && (
        <div className="flex flex-wrap gap-2">
          {ways.map(({ name }) => (
            <Toggle key={name} on={name === chosen} turn={() => choose(name)}>
              {nameOf(name)}
            </Toggle>
          ))}
        </div>
      )}
      <div className="flex flex-wrap items-center gap-5">
        {way && <QrCode key={way.url} text={way.url} about={t('scan')} />}
        <div className="flex min-w-0 grow flex-col gap-2">
          <p className="text-sm text-quiet">{t(way?.name === 'screen' ? 'openOrType' : 'sendCode')}</p>
          <p dir="ltr" className="font-mono text-xl font-semibold tracking-widest select-all rtl:text-end">
            {made.code}
          </p>
          {way?.name === 'screen' && (
            <p dir="ltr" className="text-sm break-all select-all rtl:text-end">
              {way.url}
            </p>
          )}
          {way && way.name !== 'screen' && (
            <a href={way.url} className={buttonLook('primary', 'self-start')}>
              {nameOf(way.name)}
            </a>
          )}
          {way?.name === 'screen' && isHere && <p className="text-xs text-warning">{t('onlyHere')}</p>}
          <p className="text-xs text-quiet">{t('codeLasts')}</p>
        </div>
      </div>
    </div>
  )
}

type Way = { name: 'telegram' | 'whatsapp' | 'screen'; url: string }

function waysOf({ telegramUrl, whatsappUrl, code }: Made, forAnother: boolean): Way[] {
  return [
    ...(telegramUrl ? [{ name: 'telegram' as const, url: telegramUrl }] : []),
    ...(whatsappUrl ? [{ name: 'whatsapp' as const, url: whatsappUrl }] : []),
    ...(forAnother ? [{ name: 'screen' as const, url: `${location.origin}/?join=${code}` }] : []),
  ]
}

/** An address that no other device can open. */
const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
