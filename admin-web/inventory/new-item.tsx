import { useTranslation } from 'react-i18next'
import { useLocation, useSearch } from 'wouter'
import { useChange } from '../api/queries.ts'
import { withSearch } from '../frame/search-box.tsx'
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
  const [, navigate] = useLocation()
  const search = useSearch()
  return () => navigate(withSearch('/tools/inventory', search))
}
