import type { ReceiptReading } from '../contract.ts'
import type { Line } from './lines.ts'
import { plain } from './text.ts'

/** The seller's NIF (15 or 20 digits), NIS (15 or 18) and RC: the first of each, before any client's. */
export function identifiersOf(lines: Line[]): ReceiptReading['supplier'] {
  const pieces = lines.flatMap((line) => line.pieces.map((piece) => piece.text))
  const first = (pattern: RegExp): string | null => {
    for (const text of pieces) {
      if (/client|doit/i.test(text)) continue
      const found = pattern.exec(text)?.[1]
      if (found) return found.replace(/\s/g, '')
    }
    return null
  }
  return {
    nif: first(/n\W?[i1l]\W?f\W{0,3}((?:\d\s?){15,20})/i),
    nis: first(/n\W?[i1l]\W?[s5]\W{0,3}((?:\d\s?){15,18})/i),
    rc: first(/r\W?c\W{0,3}(\d{2}\s?[/-]?\s?\w{1,3}[\s/-]?\d{5,7}\s?[A-Z]?\s?\d{0,2})/i),
  }
}

const NUMBER_AFTER =
  /(?:facture|ticket|recu|bon|addition|bl|receipt|invoice|inv|bill|doc|cash\s?bill|وصل|فاتوره)[^\d:#]{0,14}[:#]?\s?([a-z]{0,4}[-/]?\d[\d/-]{2,19})(?!\d*[.,]\d{2})/i

/** The paper's own number. */
export function numberOf(lines: Line[]): string | null {
  for (const line of lines) {
    for (const text of [...line.pieces.map((piece) => piece.text), line.text]) {
      const found = NUMBER_AFTER.exec(plain(text))?.[1]
      if (found && !/^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/.test(found)) return found.toUpperCase()
    }
  }
  return null
}
