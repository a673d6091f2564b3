import { foldName } from '../../language/fold-name.ts'
import { nameForm, similarity, type NameForm } from '../../language/similarity.ts'
import type { SeenProduct, Suggestion } from './contract.ts'

const MOST_MATCHES = 5
/** Below this part of an item's name on the picture, it is another item. */
const LEAST_SCORE = 0.55
const SURE = 0.8
const MOST_NAME = 80

export type ShelfItem = {
  id: string
  name: string
  aliases: readonly string[]
  barcode: string | null
  category: string | null
}
export type Match = { itemId: string; name: string; score: number }

/** The items that a picture shows: by barcode first, then by how much of their name stands on it. */
export function matchesOf(items: readonly ShelfItem[], barcodes: readonly string[], text: string): Match[] {
  const known = new Set(barcodes.flatMap(spellings))
  const said = nameForm(text)
  const matches = items.flatMap(({ id, name, aliases, barcode }) => {
    if (barcode !== null && known.has(barcode)) return [{ itemId: id, name, score: 1 }]
    const score = Math.max(...[name, ...aliases].map((each) => scoreOf(nameForm(each), said)))
    return score >= LEAST_SCORE ? [{ itemId: id, name, score }] : []
  })
  return matches.sort((one, other) => other.score - one.score).slice(0, MOST_MATCHES)
}

/** A shop may have noted a UPC with or without the zero that makes it an EAN. */
function spellings(code: string): string[] {
  return code.length === 13 && code.startsWith('0') ? [code, code.slice(1)] : [code]
}

/** Read letters are never certain: only a barcode gives the whole 1. */
function scoreOf(name: NameForm, said: NameForm): number {
  return Math.round(Math.min(0.95, similarity(name, said)) * 100) / 100
}

const SIZE = /(\d+(?:[.,]\d+)?)\s?(kg|g|gr|ml|cl|l|litres?|كغ|غ|ل|لتر|مل)(?![\p{L}\d])/iu

/** What the picture seems to show, from the catalogue where it is known there, else from what is printed on it. */
export function suggestionOf(
  items: readonly ShelfItem[],
  matches: readonly Match[],
  { barcodes, text, seen }: { barcodes: readonly string[]; text: string; seen: SeenProduct | null },
): Suggestion {
  const [best] = matches
  const item = best && best.score >= SURE ? items.find(({ id }) => id === best.itemId) : undefined
  const size = seen?.size ?? SIZE.exec(text)?.[0]
  const near = best && items.find(({ id }) => id === best.itemId)
  const brand = seen?.brand ?? undefined
  return {
    name: item?.name ?? seen?.name ?? printedName(text) ?? barcodes[0] ?? '',
    category: item?.category ?? seen?.category ?? near?.category ?? null,
    ...(barcodes[0] ? { barcode: barcodes[0] } : {}),
    ...(brand ? { brand } : {}),
    ...(size ? { size } : {}),
  }
}

export function confidenceOf(matches: readonly Match[], suggestion: Suggestion, seen: boolean): number {
  const best = matches[0]?.score ?? 0
  if (best >= SURE) return best
  if (seen) return Math.max(best, 0.7)
  // A name that was only read off the packet, by nothing confirmed.
  return suggestion.name === '' ? 0 : Math.max(best * 0.8, suggestion.barcode ? 0.5 : 0.35)
}

const NO_NAME =
  /\d{6,}|www|http|@|rc\s*n|nif|ing(r|ré)dient|conserver|fabriqu|produit de|exp\b|lot\b|prix|\bda\b|دج|مكونات|صنع|يحفظ/iu

/** The lines that may be a name: words and perhaps a size, and not an address, a lot or what is in it. */
function printedName(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/[|•*_]+/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => !NO_NAME.test(line) && lettersIn(line) >= 3)
  const named = lines
    .slice(0, 2)
    .filter((line, at) => at === 0 || foldName(line) !== foldName(lines[0] ?? ''))
  return named.length === 0 ? null : named.join(' ').slice(0, MOST_NAME)
}

function lettersIn(line: string): number {
  return line.match(/\p{L}/gu)?.length ?? 0
}
