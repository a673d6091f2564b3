import { useTranslation } from 'react-i18next'
import { TextField } from '../frame/fields.tsx'

/** The password of who is signed in, asked again before what can't be taken back. */
export function PasswordNow({ value, type }: { value: string; type: (password: string) => void }) {
  const { t } = useTranslation('settings')
  return (
    <TextField
      label={t('passwordNow')}
      type="password"
      dir="ltr"
      autoComplete="current-password"
      required
      value={value}
      onChange={({ target }) => type(target.value)}
    />
  )
}
