import { useMutation } from '@tanstack/react-query'
import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { send } from '../api/client.ts'
import { Button } from '../frame/button.tsx'
import { useProblemText } from '../frame/states.tsx'

/** The sample business opens to the machine itself only; elsewhere it is not spoken of. */
const onThisMachine = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)

/** A shop with a year of sales, to look around in before one's own. */
export function LookAround({ enter }: { enter: () => Promise<void> }) {
  const { t } = useTranslation('signingIn')
  const problemText = useProblemText()
  const open = useMutation({ mutationFn: () => send('POST', '/api/auth/sample'), onSuccess: enter })
  if (!onThisMachine) return null
  return (
    <div className="mt-2 flex flex-col items-start gap-1.5">
      <Button disabled={open.isPending} onClick={() => open.mutate()}>
        <Eye size={17} aria-hidden className="text-quiet" />
        {t(open.isPending ? 'preparingSample' : 'lookAround')}
      </Button>
      <p className="text-xs text-quiet">{t('lookAroundNote')}</p>
      {open.error && (
        <p role="alert" className="text-sm text-danger">
          {problemText(open.error)}
        </p>
      )}
    </div>
  )
}
