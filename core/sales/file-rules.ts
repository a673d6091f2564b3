import { foldName } from '../language/fold-name.ts'
import type { SaleState } from './contract.ts'

/**
 * Lines of a file that make one sale: those that follow each other under the same number. A line without
 * a number is a sale of its own.
 */
export function groupedBySale<Line extends { sale: string | undefined }>(
  lines: readonly Line[],
): [Line, ...Line[]][] {
  const groups: [Line, ...Line[]][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && line.sale !== undefined && last[0].sale === line.sale) last.push(line)
    else groups.push([line])
  }
  return groups
}

/** What makes two sales the same: the day, the hour and what was sold for how much. */
export function fingerprint({ date, time, lines }: Pick<SaleState, 'date' | 'time' | 'lines'>): string {
  const sold = lines.map(({ name, quantity, total }) => `${foldName(name)}×${quantity}=${total}`)
  return [date, time ?? '', ...sold.toSorted(alphabetical)].join('|')
}

/**
 * Which sales of a file are not in the books yet. Each one in the books accounts for one in the file, so
 * that two of the same are two, and a longer list of the same days adds only what is new.
 */
export function notYetBooked<Sale extends Pick<SaleState, 'date' | 'time' | 'lines'>>(
  sales: readonly Sale[],
  booked: Iterable<string>,
): Sale[] {
  const left = new Map<string, number>()
  for (const print of booked) left.set(print, (left.get(print) ?? 0) + 1)
  return sales.filter((sale) => {
    const print = fingerprint(sale)
    const count = left.get(print) ?? 0
    if (count > 0) left.set(print, count - 1)
    return count === 0
  })
}

function alphabetical(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
