import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button, buttonLook, IconButton } from '../frame/button.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'
import { QrCode } from './qr-code.tsx'

/** Chats that may speak to Sanad, and the code that lets in another. */
export function LinkedChats() {
  const { t } = useTranslation(['settings', 'frame'])
  const links = useRead('/api/links', {})
  const make = useChange('POST', '/api/links')
  const problemText = useProblemText()
  return (
    <div className="flex flex-col gap-3">
      <Shown
        query={links}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className="text-sm text-quiet">{t('noChats')}</p>}
      >
        {({ items }) => (
          <ul className="divide-y divide-line rounded-md border border-line bg-raised">
            {items.map((link) => (
              <LinkRow key={link.id} link={link} />
            ))}
          </ul>
        )}
      </Shown>
      {make.data ? (
        <Code made={make.data.body} />
      ) : (
        <Button
          look="primary"
          className="self-start"
          disabled={make.isPending}
          onClick={() => make.mutate({})}
        >
          {t('linkChat')}
        </Button>
      )}
      {make.error && <p className="text-sm text-danger">{problemText(make.error)}</p>}
    </div>
  )
}

type Link = Output<'GET', '/api/links'>['items'][number]

function LinkRow({ link: { id, name, channel, status, code } }: { link: Link }) {
  const { t } = useTranslation(['settings', 'frame'])
  const remove = useChange('DELETE', '/api/links/:id')
  return (
    <li className="flex min-h-14 items-center gap-3 ps-4 pe-1">
      <span className="grow text-sm">
        <bdi className="font-medium">{name ?? channel ?? code}</bdi>
        <span className="block text-xs text-quiet">{t(status === 'linked' ? 'linked' : 'waitsForCode')}</span>
      </span>
      <IconButton name={t('frame:remove')} disabled={remove.isPending} onClick={() => remove.mutate({ id })}>
        <Trash2 size={16} />
      </IconButton>
    </li>
  )
}

function Code({ made: { code, telegramUrl, whatsappUrl } }: { made: Output<'POST', '/api/links'> }) {
  const { t } = useTranslation('settings')
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
