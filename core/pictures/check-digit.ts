const numbered = /^(EAN|UPC)/

/** The code, or null where it is one of the trade's numbers and its last digit does not answer to the others. */
export function withoutCheckDigitFault(text: string, format: string): string | null {
  const code = text.trim()
  if (!numbered.test(format)) return /^[\dA-Za-z-]{4,32}$/.test(code) ? code : null
  return /^\d{8}$|^\d{12,14}$/.test(code) && (code.length === 8 || checks(code)) ? code : null
}

function checks(code: string): boolean {
  const sum = Array.from(code)
    .toReversed()
    .reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
