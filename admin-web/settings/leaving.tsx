import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { Button, buttonLook } from '../frame/button.tsx'
import { TextField } from '../frame/fields.tsx'
import { FormFoot } from '../frame/form-foot.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { Shown } from '../frame/states.tsx'
import { forgetWhatWasRead } from '../offline/caches.ts'
import { PasswordNow } from './password-now.tsx'

/** Everything that Sanad holds, taken along or erased. */
export function Leaving() {
  const { t } = useTranslation('settings')
  const [erasing, setErasing] = useState(false)
  return (
    <div className="flex flex-wrap gap-2">
      <a href="/api/business/export" download className={buttonLook()}>
        <Download size={18} aria-hidden /> {t('takeAll')}
      </a>
      <Button look="danger" onClick={() => setErasing(true)}>
        {t('eraseAll')}
      </Button>
      {erasing && <Erase close={() => setErasing(false)} />}
    </div>
  )
}

function Erase({ close }: { close: () => void }) {
  const { t } = useTranslation('settings')
  const view = useRead('/api/business/erasure', {})
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const erase = useChange('POST', '/api/business/erasure')
  const gone = async () => {
    await forgetWhatWasRead()
    location.assign('/')
  }
  return (
    <Sheet title={t('eraseAll')} close={close}>
      <Shown query={view}>
        {(seen) => (
          <form
            className="flex flex-col gap-3 text-sm"
            onSubmit={(event) => {
              event.preventDefault()
              erase.mutate({ name, password }, { onSuccess: () => void gone() })
            }}
          >
            <p className="font-medium text-danger">{t('eraseWarning')}</p>
            <ul className="list-disc ps-5 text-quiet">
              {seen.kept.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <TextField
              label={t('eraseName', { name: seen.name })}
              dir="auto"
              required
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <PasswordNow value={password} type={setPassword} />
            <FormFoot problem={erase.error} busy={erase.isPending} send={t('eraseDo')} />
          </form>
        )}
      </Shown>
    </Sheet>
  )
}
