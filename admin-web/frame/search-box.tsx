import { Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'wouter'

/** What is searched for stays in the address, so that the screen can be kept and sent as it is. */
export function SearchBox({ label }: { label?: string }) {
  const { t } = useTranslation()
  const [address, setAddress] = useSearchParams()
  return (
    // Its width is its own: that of a field counts the letters of a font, which is not there yet at first.
    <label className="flex min-h-11 min-w-0 grow basis-52 items-center gap-2 rounded-md border border-line bg-raised px-3 focus-within:border-green @xl:max-w-sm">
      <Search size={18} aria-hidden className="text-quiet" />
      <input
        type="search"
        aria-label={label ?? t('search')}
        placeholder={label ?? t('search')}
        value={address.get('search') ?? ''}
        onChange={({ target }) =>
          setAddress((old) => withParameter(old, 'search', target.value), { replace: true })
        }
        className="w-0 min-w-0 grow bg-transparent text-base outline-none placeholder:text-quiet"
      />
    </label>
  )
}

/** The address with one parameter set, or without it where it is empty. */
export function withParameter(old: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(old)
  if (value) next.set(name, value)
  else next.delete(name)
  return next
}

/** An address that keeps what is filtered. */
export function withSearch(path: string, search: string): string {
  return search ? `${path}?${search}` : path
}
