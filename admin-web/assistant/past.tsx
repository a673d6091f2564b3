import { useQueryClient } from '@tanstack/react-query'
import { MessageCircle, Monitor, Smartphone, SquareTerminal, type LucideIcon } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reading, useRead } from '../api/queries.ts'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { goOn } from './conversation.ts'

const icons: Record<string, LucideIcon> = { web: Monitor, chat: Smartphone, terminal: SquareTerminal }

/** Conversations held before, on this screen or in a chat; one of them is gone on with. */
export function Past({ back }: { back: () => void }) {
  const { t } = useTranslation('assistant')
  const { day } = useSpeech()
  const client = useQueryClient()
  const [search, setSearch] = useState('')
  const past = useRead('/api/ai/conversations', { pageSize: 50, ...(search ? { search } : {}) })
  const open = async (id: string) => {
    goOn(await client.fetchQuery(reading('/api/ai/conversations/:id', { id })))
    back()
  }
  return (
    <div className="flex grow flex-col overflow-y-auto p-4">
      <input
        type="search"
        aria-label={t('searchPast')}
        placeholder={t('searchPast')}
        value={search}
        onChange={({ target }) => setSearch(target.value)}
        className="mb-2 min-h-11 shrink-0 rounded-md border border-line bg-paper px-3 text-base placeholder:text-quiet"
      />
      <Shown
        query={past}
        isEmpty={({ total }) => total === 0}
        empty={<p className="py-10 text-center text-sm text-quiet">{t('noPast')}</p>}
      >
        {({ items }) => (
          <ul className="divide-y divide-line">
            {items.map(({ id, title, door, messages, updatedAt }) => {
              const Icon = icons[door] ?? MessageCircle
              return (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() => void open(id)}
                    className="flex min-h-14 w-full items-center gap-3 text-start text-sm hover:text-green"
                  >
                    <Icon size={17} aria-hidden className="shrink-0 text-quiet" />
                    <span className="min-w-0 grow">
                      <span dir="auto" className="block truncate">
                        {title || t('photoSent')}
                      </span>
                      <span className="figure text-xs text-quiet">
                        {day(updatedAt.slice(0, 10))} · {t('messages', { count: messages })}
                      </span>
                    </span>
                  </button>
                </li>
              )
            })}
          </ul>
        )}
      </Shown>
    </div>
  )
}
