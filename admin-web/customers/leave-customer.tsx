import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import type { Customer } from '#core/customers/contract.ts'
import { useChange } from '../api/queries.ts'
import { Button } from '../frame/button.tsx'
import { useProblemText } from '../frame/states.tsx'
import { ForgetButton } from '../privacy/forget.tsx'

/** Takes a customer off the list, or forgets the person altogether, which the law lets them ask. */
export function LeaveCustomer({ customer: { id, name } }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const [, go] = useLocation()
  const problemText = useProblemText()
  const toList = () => go('/tools/customers')
  const archive = useChange('DELETE', '/api/customers/:id', () => t('archived', { name }))
  return (
    <div className="flex flex-wrap gap-2">
      <Button disabled={archive.isPending} onClick={() => archive.mutate({ id }, { onSuccess: toList })}>
        {t('archive')}
      </Button>
      <ForgetButton on="customers" id={id} name={name} done={toList} />
      {archive.error && (
        <p role="alert" className="w-full text-sm text-danger">
          {problemText(archive.error)}
        </p>
      )}
    </div>
  )
}
