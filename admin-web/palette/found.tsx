import { useQuery } from '@tanstack/react-query'
import { BookUser, Package, Truck } from 'lucide-react'
import { useDeferredValue } from 'react'
import { useTranslation } from 'react-i18next'
import { reading, useRead } from '../api/queries.ts'
import { useMay } from '../frame/may.ts'
import { useSpeech } from '../frame/speech.ts'
import { PaletteGroup, PaletteItem } from './parts.tsx'

const MOST = 5

/** Things by their names: what is sold, who buys, who delivers. */
export function Found({ words, go }: { words: string; go: (to: string) => void }) {
  const { t } = useTranslation('palette')
  const { money, number } = useSpeech()
  const search = useDeferredValue(words)
  const items = useRead('/api/inventory', { search, pageSize: MOST })
  const customers = useRead('/api/customers', { search, pageSize: MOST })
  const suppliers = useQuery({
    ...reading('/api/suppliers', { search, pageSize: MOST }),
    enabled: useMay()('/tools/suppliers'),
  })
  const found = [
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
