import { useQuery } from '@tanstack/react-query'
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { reading, useChange } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { useProblemText } from '../frame/states.tsx'
import { QrCode } from './qr-code.tsx'

/** Makes a code on demand: scanned or typed into Telegram or WhatsApp, it lets that chat speak to Sanad. */
export function LinkCode() {
  const { t } = useTranslation('settings')
  const make = useChange('POST', '/api/links')
  const problemText = useProblemText()
  if (make.data) return <Code made={make.data.body} />
  return (
    <>
      <Button look="primary" className="self-start" disabled={make.isPending} onClick={() => make.mutate({})}>
        {t('linkChat')}
      </Button>
      {make.error && <p className="text-sm text-danger">{problemText(make.error)}</p>}
    </>
  )
}

const LOOK_AGAIN_MS = 3000

/** Whether the chat has sent the code: then it is no longer among those that wait. */
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

/** The code itself, to photograph or to send; it ticks itself off once a chat has sent it. */
export function Code({
  made: { id, code, telegramUrl, whatsappUrl },
}: {
  made: Output<'POST', '/api/links'>
}) {
  const { t } = useTranslation('settings')
  const isUsed = useWasUsed(id)
  if (isUsed) {
    return (
      <p className="arriving flex items-center gap-2 rounded-md bg-green-soft p-4 font-medium text-green">
        <CircleCheck size={20} aria-hidden /> {t('linkUsed')}
      </p>
    )
  }
  const url = telegramUrl ?? whatsappUrl
  return (
    <div className="flex flex-wrap items-center gap-5 rounded-md border border-line bg-raised p-4">
      {url && <QrCode text={url} about={t('scan')} />}
      <div className="flex min-w-0 grow flex-col gap-2">
        <p className="text-sm text-quiet">{t('sendCode')}</p>
        <p dir="ltr" className="font-mono text-xl font-semibold tracking-widest select-all">
          {code}
        </p>
        <div className="flex flex-wrap gap-2">
          {telegramUrl && (
            <a href={telegramUrl} className={buttonLook('primary')}>
              Telegram
            </a>
          )}
          {whatsappUrl && (
            <a href={whatsappUrl} className={buttonLook(telegramUrl ? 'plain' : 'primary')}>
              WhatsApp
            </a>
          )}
        </div>
        <p className="text-xs text-quiet">{t('codeLasts')}</p>
      </div>
    </div>
  )
}
