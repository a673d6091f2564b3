import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { Button, IconButton } from '../frame/button.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'

/** Keys for other programs. A new one is shown this once. */
export function ApiKeys() {
  const { t } = useTranslation(['settings', 'frame'])
  const { day } = useSpeech()
  const keys = useRead('/api/keys', {})
  const make = useChange('POST', '/api/keys')
  const revoke = useChange('DELETE', '/api/keys/:id', () => t('keyRevoked'))
  return (
    <div className="flex flex-col gap-3">
      <Shown query={keys} isEmpty={({ items }) => items.length === 0} empty={null}>
        {({ items }) => (
          <ul className="divide-y divide-line rounded-md border border-line bg-raised">
            {items.map(({ id, name, createdAt }) => (
              <li key={id} className="flex min-h-14 items-center gap-3 ps-4 pe-1 text-sm">
                <span className="grow">
                  <bdi className="font-medium">{name}</bdi>
                  <span className="block text-xs text-quiet">{day(createdAt.slice(0, 10))}</span>
                </span>
                <IconButton name={t('frame:remove')} onClick={() => revoke.mutate({ id })}>
                  <Trash2 size={16} />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
      </Shown>
      {make.data && (
        <div className="rounded-md bg-warning-soft p-4">
          <p className="text-sm">{t('keyOnce')}</p>
          <code dir="ltr" className="mt-2 block text-sm break-all select-all">
            {make.data.body.key}
          </code>
        </div>
      )}
      <Button
        className="self-start"
        disabled={make.isPending}
        onClick={() => make.mutate({ name: t('keyName', { number: (keys.data?.total ?? 0) + 1 }) })}
      >
        {t('newKey')}
      </Button>
    </div>
  )
}
