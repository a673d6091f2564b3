import { each, type Centimes } from '../money.ts'

/** A printed name without the pack that it tells, and how many that pack holds. */
export type PrintedPack = { name: string; holds: number; said: boolean }

const PACK_WORD =
  /(?<!\p{L})(?:cartons?|crt|ctn?|packs?|fardeaux?|caisses?|lots?|كرطون|كارطون|كرتون|كارتون|صندوق|فاردو|باك)\s?(?:de|of|of|فيه|:|\/|x|×)?\s?(\d{1,3})(?!\d|[.,]\d|\s?(?:kg|g|ml|cl|l|m|cm|%)(?!\p{L}))/iu
const TIMES = /(?<![\d.,])\s[xX×*]\s?(\d{1,3})(?=\s|$)/u
const EACH = /(?<!\d)(\d{1,3})[\s-]?packs?(?!\p{L})/iu

/** `Jus Rouiba x24`, `Eau pack de 6`, `Biscuit carton 12`, `عصير كرطون 12`; null where no pack is told. */
export function packIn(printed: string): PrintedPack | null {
  for (const [pattern, said] of [
    [PACK_WORD, true],
    [EACH, true],
    [TIMES, false],
  ] as const) {
    const found = pattern.exec(printed)
    const holds = Number(found?.[1])
    if (!found || holds < 2) continue
    const name = printed
      .replace(found[0], ' ')
      .replace(/\s{2,}/g, ' ')
      .trim()
    if (/\p{L}{2}/u.test(name)) return { name, holds, said }
  }
  return null
}

/** From so many on `x24` behind a name is a carton of pieces; `PAPIER X8` is sold as it is. */
const A_CARTON = 12

type Counted = { quantity: number; unitCost: Centimes; total: Centimes }

/**
 * The line counted in pieces where its packs are what was counted. What a piece cost before decides; where that is not
 * known, a count that comes out even in packs was of pieces already (`CT 20` and 140).
 */
export function inPieces<T extends Counted>(
  line: T,
  pack: PrintedPack | null,
  costBefore: Centimes | null,
): T {
  if (!pack || !countsPacks(line, pack, costBefore)) return line
  const quantity = line.quantity * pack.holds
  return { ...line, quantity, unitCost: each(line.total, quantity) }
}

function countsPacks(
  { quantity, unitCost }: Counted,
  { holds, said }: PrintedPack,
  before: Centimes | null,
): boolean {
  if (before !== null && before > 0) {
    const away = (cost: number) => Math.abs(Math.log(cost / before))
    return unitCost > 0 && away(unitCost / holds) < away(unitCost)
  }
  return (said || holds >= A_CARTON) && quantity % holds !== 0
}
