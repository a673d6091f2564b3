import { useQuery } from '@tanstack/react-query'
import { BookUser, Package, Truck, type LucideIcon } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { reading } from '../api/queries.ts'
import { useMay } from '../frame/may.ts'
import { useSpeech } from '../frame/speech.ts'
import { PaletteGroup, PaletteItem } from './parts.tsx'

const MOST = 5

export type Thing = { id: string; name: string; icon: LucideIcon; note: string | null; to: string }

/** Things by their names: what is sold, who buys, who delivers. */
export function useFound(words: string): Thing[] {
  const { money, number } = useSpeech()
  const search = useDeferredValue(words)
  const enabled = search.length > 1
  const seesSuppliers = useMay()('/tools/suppliers')
  const wanted = { search, pageSize: MOST }
  const items = useQuery({ ...reading('/api/inventory', wanted), enabled })
  const customers = useQuery({ ...reading('/api/customers', wanted), enabled })
  const suppliers = useQuery({ ...reading('/api/suppliers', wanted), enabled: enabled && seesSuppliers })
  if (!enabled) return []
  return [
    ...(items.data?.items ?? []).map(({ id, name, price, quantity }) => ({
      id: `item ${id}`,
      name,
      icon: Package,
      note: `${money(price)} · × ${number(quantity)}`,
      to: `/tools/inventory/${id}`,
    })),
    ...(customers.data?.items ?? []).map(({ id, name, balance }) => ({
      id: `customer ${id}`,
      name,
      icon: BookUser,
      note: balance === 0 ? null : money(balance),
      to: `/tools/customers/${id}`,
    })),
    ...(suppliers.data?.items ?? []).map(({ id, name, balance }) => ({
      id: `supplier ${id}`,
      name,
      icon: Truck,
      note: balance === 0 ? null : money(balance),
      to: `/tools/suppliers?search=${encodeURIComponent(name)}`,
    })),
  ]
}

export function Found({
  found,
  words,
  go,
}: {
  found: readonly Thing[]
  words: string
  go: (to: string) => void
}) {
  const { t } = useTranslation('palette')
  if (found.length === 0) return null
  return (
    <PaletteGroup name={t('found')} always>
      {found.map(({ id, name, icon, note, to }) => (
        <PaletteItem key={id} id={id} always={words} icon={icon} note={note} does={() => go(to)}>
          {name}
        </PaletteItem>
      ))}
    </PaletteGroup>
  )
}
