import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'
import { useRead } from '../api/queries.ts'
import { withParameter } from '../frame/search-box.tsx'

/** The name of a category in the language of the page; an own one is its own name. */
export function useCategoryName(): (code: string) => string {
  const { data } = useRead('/api/expenses/categories', {})
  return (code) => data?.items.find((each) => each.code === code)?.name ?? code
}

export function CategoryOptions() {
  const { data } = useRead('/api/expenses/categories', {})
  return data?.items.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ))
}

export function CategoryFilter() {
  const { t } = useTranslation('expenses')
  const [address, setAddress] = useSearchParams()
  return (
    <select
      aria-label={t('category')}
      value={address.get('category') ?? ''}
      onChange={({ target }) =>
        setAddress((old) => withParameter(old, 'category', target.value), { replace: true })
      }
      className="min-h-11 rounded-md border border-line bg-raised px-3 text-base @max-xl:min-w-42 @max-xl:flex-1"
    >
      <option value="">{t('allCategories')}</option>
      <CategoryOptions />
    </select>
  )
}
