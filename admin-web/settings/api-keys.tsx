import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { IconButton } from '../frame/button.tsx'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { Choice, Line, Rows } from './rows.tsx'

/** Keys for other programs. */
export function ApiKeys() {
  const { t } = useTranslation(['settings', 'frame'])
  const { moment } = useSpeech()
  const keys = useRead('/api/keys', {})
  const revoke = useChange('DELETE', '/api/keys/:id', () => t('keyRevoked'))
  return (
    <div className="flex flex-col gap-5">
      <Shown query={keys} isEmpty={({ items }) => items.length === 0} empty={null}>
        {({ items }) => (
          <Rows>
            {items.map(({ id, name, scopes, lastUsedAt }) => (
              <Line
                key={id}
                name={<bdi>{name}</bdi>}
                note={`${t(`keyRights.${scopes.includes('write') ? 'write' : 'read'}`)} · ${
                  lastUsedAt ? t('keyUsed', { at: moment(lastUsedAt) }) : t('keyUnused')
                }`}
              >
                <IconButton
                  name={t('frame:remove')}
                  disabled={revoke.isPending}
                  onClick={() => revoke.mutate({ id })}
                >
                  <Trash2 size={16} />
                </IconButton>
              </Line>
            ))}
          </Rows>
        )}
      </Shown>
      <NewKey />
    </div>
  )
}

/** A new key is shown this once. */
function NewKey() {
  const { t } = useTranslation('settings')
  const [name, setName] = useState('')
  const [writes, setWrites] = useState(false)
  const make = useChange('POST', '/api/keys')
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        const scopes = writes ? (['read', 'write'] as const) : (['read'] as const)
        make.mutate({ name: name.trim(), scopes: [...scopes] }, { onSuccess: () => setName('') })
      }}
    >
      {make.data && (
        <div className="mb-3 rounded-md bg-warning-soft p-4">
          <p className="text-sm">{t('keyOnce')}</p>
          <code dir="ltr" className="mt-2 block text-sm break-all select-all">
            {make.data.body.key}
          </code>
        </div>
      )}
      <TextField
        label={t('keyName')}
        placeholder={t('keyExample')}
        dir="auto"
        required
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Choice name={t('keyWrites')} note={t('keyWritesNote')} on={writes} turn={setWrites} />
      <FormFoot problem={make.error} busy={make.isPending} send={t('newKey')} />
    </form>
  )
}
