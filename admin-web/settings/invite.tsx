import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { SelectField, TextField } from '../frame/fields.tsx'
import { useProblemText } from '../frame/states.tsx'
import { Code } from './code.tsx'

const roles = ['staff', 'owner'] as const

/** Another person comes in by a code, which makes them and links their chat, or lets them choose a password. */
export function Invite() {
  const { t } = useTranslation('settings')
  const problemText = useProblemText()
  const [name, setName] = useState('')
  const [role, setRole] = useState<(typeof roles)[number]>('staff')
  const make = useChange('POST', '/api/links')
  if (make.data) {
    return (
      <>
        <Code made={make.data.body} forAnother />
        <Button
          look="quiet"
          className="self-start"
          onClick={() => {
            setName('')
            make.reset()
          }}
        >
          {t('inviteAnother')}
        </Button>
      </>
    )
  }
  return (
    <form
      className="grid gap-x-3 gap-y-2 @xl:gap-y-0 @xl:grid-cols-[minmax(0,1fr)_11rem_auto]"
      onSubmit={(event) => {
        event.preventDefault()
        make.mutate({ role, name: name.trim(), another: true })
      }}
    >
      <TextField
        label={t('inviteName')}
        dir="auto"
        value={name}
        onChange={({ target }) => setName(target.value)}
        problem={make.error ? problemText(make.error) : undefined}
        hint={t(role === 'owner' ? 'inviteOwner' : 'inviteNote')}
      />
      <SelectField
        label={t('inviteAs')}
        value={role}
        onChange={({ target }) => setRole(roles.find((each) => each === target.value) ?? 'staff')}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`roles.${each}`)}
          </option>
        ))}
      </SelectField>
      <Button
        look="primary"
        type="submit"
        className="@xl:col-start-3 @xl:row-start-2"
        disabled={name.trim() === '' || make.isPending}
      >
        {t('invite')}
      </Button>
    </form>
  )
}
