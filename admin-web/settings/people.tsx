import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Person } from '#core/business/contract.ts'
import { useChange, useRead, whoIsHere } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { Shown, useProblemText } from '../frame/states.tsx'
import { ForgetButton } from '../privacy/forget.tsx'
import { Code } from './code.tsx'
import { Invite } from './invite.tsx'
import { Choice, Rows } from './rows.tsx'

/** Who works with Sanad, and what each may see and undo. */
export function People() {
  const people = useRead('/api/people', { pageSize: 100 })
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
      <Left />
    </div>
  )
}

function OnePerson({ person }: { person: Person }) {
  const { t } = useTranslation('settings')
  const { id, name, role, email, seesFigures, undoesOthers } = person
  const here = useQuery(whoIsHere)
  const save = useChange('PATCH', '/api/people/:id', () => t('saved'))
  return (
    <li className="px-4 py-3 text-sm">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="min-w-0 grow">
          <bdi className="block font-medium">{name}</bdi>
          <span className="block text-xs text-quiet">
            {t(`roles.${role}`)} · <bdi>{email ?? t('noScreen')}</bdi>
          </span>
        </p>
        {here.data && here.data.user.id !== id && <Remove person={person} />}
      </div>
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
      {email === null && <LetIn id={id} />}
    </li>
  )
}

/** Who has no way in any more, and can be forgotten. */
function Left() {
  const { t } = useTranslation('privacy')
  const left = useRead('/api/people', { left: true, pageSize: 100 })
  if (!left.data || left.data.items.length === 0) return null
  return (
    <section>
      <h3 className="font-medium">{t('left')}</h3>
      <p className="mb-2 text-sm text-quiet">{t('leftNote')}</p>
      <Rows>
        {left.data.items.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 px-4 py-3 text-sm">
            <bdi className="font-medium">{name}</bdi>
            <ForgetButton on="people" id={id} name={name} done={() => undefined} />
          </li>
        ))}
      </Rows>
    </section>
  )
}

/** Out at once, everywhere; and back by the undo that is told with it. */
function Remove({ person: { id, name } }: { person: Person }) {
  const { t } = useTranslation(['settings', 'frame'])
  const remove = useChange('DELETE', '/api/people/:id', () => t('personRemoved', { name }))
  return (
    <Button
      look="quiet"
      className="-me-3 text-danger"
      disabled={remove.isPending}
      aria-label={`${t('frame:remove')} ${name}`}
      onClick={() => remove.mutate({ id })}
    >
      {t('frame:remove')}
    </Button>
  )
}

/** Somebody who came by their chat gets a way in on the screen as well. */
function LetIn({ id }: { id: string }) {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const make = useChange('POST', '/api/links')
  if (make.data) return <Code made={make.data.body} forAnother />
  return (
    <>
      <Button
        look="quiet"
        className="-ms-4"
        disabled={make.isPending}
        onClick={() => make.mutate({ personId: id })}
      >
        {t('letIn')}
      </Button>
      {make.error && <p className="text-danger">{problemText(make.error)}</p>}
    </>
  )
}
