import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Person } from '#core/business/contract.ts'
import { useChange, useRead } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { TextField } from '../frame/fields.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'
import { Code } from './link-code.tsx'
import { Choice, Rows } from './rows.tsx'

/** Who works with Sanad, and what each may see and undo. */
export function People() {
  const people = useRead('/api/people', {})
  return (
    <div className="flex flex-col gap-4">
      <Shown query={people}>
        {({ items }) => (
          <Rows>
            {items.map((person) => (
              <OnePerson key={person.id} person={person} />
            ))}
          </Rows>
        )}
      </Shown>
      <Invite />
    </div>
  )
}

function OnePerson({ person: { id, name, role, email, seesFigures, undoesOthers } }: { person: Person }) {
  const { t } = useTranslation('settings')
  const save = useChange('PATCH', '/api/people/:id', () => t('saved'))
  return (
    <li className="px-4 py-3 text-sm">
      <p className="font-medium">
        <bdi>{name}</bdi>
      </p>
      <p className="text-xs text-quiet">
        {t(`roles.${role}`)}
        {email && (
          <>
            {' · '}
            <bdi>{email}</bdi>
          </>
        )}
      </p>
      {role === 'staff' && (
        <div className="mt-1">
          <Choice
            name={t('seesFigures')}
            note={t('seesFiguresNote')}
            on={seesFigures}
            disabled={save.isPending}
            turn={(on) => save.mutate({ id, seesFigures: on })}
          />
          <Choice
            name={t('undoesOthers')}
            on={undoesOthers}
            disabled={save.isPending}
            turn={(on) => save.mutate({ id, undoesOthers: on })}
          />
        </div>
      )}
    </li>
  )
}

/** Staff come in by their own chat: the code makes the person and links it. */
function Invite() {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const [name, setName] = useState('')
  const make = useChange('POST', '/api/links')
  if (make.data) return <Code made={make.data.body} />
  return (
    <form
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate({ role: 'staff', name: name.trim() })
      }}
    >
      <TextField
        className="min-w-48 grow"
        label={t('inviteName')}
        dir="auto"
        value={name}
        onChange={({ target }) => setName(target.value)}
        problem={make.error ? problemText(make.error) : undefined}
        hint={t('inviteNote')}
      />
      <Button look="primary" type="submit" className="mb-5" disabled={name.trim() === '' || make.isPending}>
        {t('invite')}
      </Button>
    </form>
  )
}
