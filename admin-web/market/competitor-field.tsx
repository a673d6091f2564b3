import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { useChange, useRead } from '../api/queries.ts'
import { TextField } from '../frame/fields.tsx'

/** Where it was seen: one of those known, or a new name. */
export function CompetitorField(field: Omit<ComponentProps<typeof TextField>, 'label' | 'list'>) {
  const { t } = useTranslation('market')
  const competitors = useRead('/api/market/competitors', { pageSize: 100 })
  return (
    <>
      <TextField label={t('competitor')} list="known-competitors" dir="auto" {...field} />
      <datalist id="known-competitors">
        {competitors.data?.items.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </datalist>
    </>
  )
}

/** Acts with the id of a competitor by name; one not yet known is added first. */
export function useCompetitor() {
  const competitors = useRead('/api/market/competitors', { pageSize: 100 })
  const add = useChange('POST', '/api/market/competitors')
  return {
    problem: add.error,
    busy: add.isPending,
    withId(name: string, act: (id: string) => void): void {
      const known = competitors.data?.items.find((each) => each.name === name)
      if (known) act(known.id)
      else add.mutate({ name }, { onSuccess: ({ body }) => act(body.id) })
    },
  }
}
