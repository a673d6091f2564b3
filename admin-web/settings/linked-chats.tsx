import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../api/client.ts'
import { useChange, useRead } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { Shown } from '../frame/states.tsx'
import { LinkCode } from './link-code.tsx'

/** Chats that may speak to Sanad, and the code that lets in another. */
export function LinkedChats() {
  const { t } = useTranslation(['settings', 'frame'])
  const links = useRead('/api/links', {})
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
      <LinkCode />
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
