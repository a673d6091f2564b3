import { foldName, type ListedItem } from '#core/inventory/contract.ts'

export const columns = ['name', 'price', 'cost', 'quantity'] as const
export type Column = (typeof columns)[number]
export type Sort = { by: Column; down: boolean }

/** What is searched in, made once: folding ten thousand names takes longer than looking through them. */
export type Findable = { item: ListedItem; words: string }

export function findable(items: readonly ListedItem[]): Findable[] {
  return items.map((item) => ({
    item,
    words: foldName([item.name, item.category ?? '', item.barcode ?? '', ...item.aliases].join(' ')),
  }))
}

/** Items that hold every word that was typed, in any order. */
export function found(
  all: readonly Findable[],
  wanted: { search: string; low?: boolean; category?: string },
): ListedItem[] {
  const words = foldName(wanted.search).split(' ').filter(Boolean)
  return all.flatMap(({ item, words: text }) =>
    words.every((word) => text.includes(word)) &&
    (!wanted.low || item.low) &&
    (!wanted.category || item.category === wanted.category)
      ? [item]
      : [],
  )
}

export function sorted(items: readonly ListedItem[], { by, down }: Sort): readonly ListedItem[] {
  // They come by name.
  if (by === 'name') return down ? items.toReversed() : items
  const way = down ? -1 : 1
  return items.toSorted((one, other) => way * ((one[by] ?? 0) - (other[by] ?? 0)))
}

/** `-price` in an address is from the dearest down. */
export function sortFrom(text: string | null): Sort {
  const down = text?.startsWith('-') ?? false
  const by = columns.find((each) => each === text?.replace('-', ''))
  return by ? { by, down } : { by: 'name', down: false }
}

/** What the column says when its title is pressed again. */
export function sortAfter(now: Sort, pressed: Column): string {
  const down = now.by === pressed ? !now.down : pressed !== 'name'
  return `${down ? '-' : ''}${pressed}`
}
