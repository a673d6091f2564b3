/** Codes, tries and tellings keep the machine's clock. */
const HOUR = 3_600_000
const DAY = 24 * HOUR
export const TRIES_AN_HOUR = 5

const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/

/**
 * The code in what was typed, or null where it holds none. Letters that look like digits are read as those:
 * codes have no O, I or L.
 */
export function codeIn(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\-–.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  return CODE.test(code) ? code : null
}

export type Tries = { tries: number; firstTry: string | null }

/** The count after one more try: an hour after the first, it starts again. */
export function afterTry(before: Tries | undefined, now: Date): { tries: number; firstTry: string } {
  if (!before?.firstTry || now.getTime() - Date.parse(before.firstTry) >= HOUR) {
    return { tries: 1, firstTry: now.toISOString() }
  }
  return { tries: before.tries + 1, firstTry: before.firstTry }
}

/** An unlinked chat is told how to link once a day. */
export function mayBeTold(toldAt: string | null | undefined, now: Date): boolean {
  return !toldAt || now.getTime() - Date.parse(toldAt) >= DAY
}
