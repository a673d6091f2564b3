import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { useChange } from '../api/queries.ts'
import { Sheet } from '../frame/sheet.tsx'
import { ItemForm } from './item-form.tsx'

export function NewItem() {
  const { t } = useTranslation('inventory')
  const close = useClose()
  const add = useChange('POST', '/api/inventory', ({ name }) => t('added', { name }))
  return (
    <Sheet title={t('add')} close={close}>
      <ItemForm
        item={null}
        problem={add.error}
        busy={add.isPending}
        send={t('add')}
        submit={({ quantity, ...item }) =>
          add.mutate({ ...item, ...(quantity === null ? {} : { quantity }) }, { onSuccess: close })
        }
      />
    </Sheet>
  )
}

/** Back to the list, as it was filtered. */
export function useClose(): () => void {
  const navigate = useNavigate()
  const { search } = useLocation()
  return () => void navigate({ pathname: '/tools/inventory', search })
}
