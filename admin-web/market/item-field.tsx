import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../api/queries.ts'
import { TextField } from '../frame/fields.tsx'

/** A product by its name, ours offered as one types. */
export function ItemField(field: Omit<ComponentProps<typeof TextField>, 'label' | 'list'>) {
  const { t } = useTranslation('market')
  const items = useRead('/api/inventory', { pageSize: 100 })
  return (
    <>
      <TextField label={t('product')} list="own-items" dir="auto" {...field} />
      <datalist id="own-items">
        {items.data?.items.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
    </>
  )
}
