import type { ReceiptReader } from '#core/expenses/receipts/reader.ts'

/** Longer than this without a word looks as if the photo were lost. */
const TELL_AFTER_MS = 5_000

/** Tells whoever sent a photo its place, once, where it still waits behind others. Call what it answers when it is read. */
export function tellPlaceInLine(
  reader: Pick<ReceiptReader, 'placeOf'>,
  asker: string,
  tell: (before: number) => void,
  afterMs = TELL_AFTER_MS,
): () => void {
  const timer = setTimeout(() => {
    const before = reader.placeOf(asker)
    if (before !== null && before > 0) tell(before)
  }, afterMs)
  return () => clearTimeout(timer)
}
