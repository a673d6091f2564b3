import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../api/client.ts'
import { Button } from './button.tsx'
import { useSpeech } from './speech.ts'

export const PAGE_SIZE = 50

type OfPages = { items: unknown[]; total: number; page: number; pageSize: number }
type Wanted = { page?: number; pageSize: number }

/** A list that grows by a page with each press, however long it is. `key` begins with its address, as other reads' do. */
export function useReadPages<Page extends OfPages>(
  key: readonly [path: string, input: object],
  read: (wanted: Wanted) => Promise<Answer<Page>>,
) {
  return useInfiniteQuery({
    queryKey: [...key, 'pages'],
    initialPageParam: 1,
    queryFn: async ({ pageParam }) => {
      // The first page goes by the plain address, which may have been asked for before this was loaded.
      const first = pageParam === 1
      return (await read(first ? { pageSize: PAGE_SIZE } : { page: pageParam, pageSize: PAGE_SIZE })).body
    },
    getNextPageParam: ({ page, pageSize, total }) => (page * pageSize < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    select: ({ pages }) => joined(pages),
  })
}

/** All the lines that were fetched; what else an answer tells is the newest one's. */
function joined<Page extends OfPages>(pages: readonly Page[]): Page {
  const newest = pages.at(-1)
  if (!newest) throw new Error('a list that was read has a page')
  return { ...newest, items: pages.flatMap(({ items }) => items) }
}

export function MorePages({
  list,
}: {
  list: {
    data?: OfPages | undefined
    hasNextPage: boolean
    isFetchingNextPage: boolean
    fetchNextPage: () => unknown
  }
}) {
  const { t } = useTranslation()
  const { number } = useSpeech()
  if (!list.data || !list.hasNextPage) return null
  const { items, total } = list.data
  return (
    <div className="flex flex-col items-center gap-2 py-6 text-sm text-quiet print:hidden">
      <p className="figure">{t('shownOf', { shown: number(items.length), total: number(total) })}</p>
      <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  )
}
