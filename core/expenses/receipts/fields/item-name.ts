export type ItemName = { name: string; leading: number | null; whole: string }

/** `2 Pizza Margherita` is a name with its quantity before it; `whole` is the text with it. */
export function nameOf(text: string): ItemName {
  // The number of an article and the day of a stay stand before its name.
  const plainly = text
    .replace(/^(?:\d{6,14}\s*|\d{2}\/\d{2}\s+)(?=\p{L}{2})/u, '')
    // A rule of the grid is read as an alif or a one: `50 ا إسمنت`.
    .replace(/^[١ا|]\s+(?=\d)|(?<=^\d{1,3}\s)[١ا|]\s+(?=[\u0621-\u064a]{2})/, '')
  const leading =
    /^(\d{1,2})\s*(?:[xX×]|(?:m|kg|l|u)(?=\s))?[\s/]+(?=\p{L}{2})|^(\d{1,2})(?=\p{Lu}\p{Ll}|[\u0621-\u064a]{2})/u.exec(
      plainly,
    )
  return {
    name: tidy(plainly.slice(leading ? leading[0].length : 0)),
    leading: leading ? Number(leading[1] ?? leading[2]) : null,
    whole: tidy(plainly),
  }
}

function tidy(name: string): string {
  return name
    .replace(/\s+[oO]$/, '')
    .replace(/^[\s.:*|)\]-]+|[\s.:*|=([-]+$/g, '')
    .replace(/\s{2,}/g, ' ')
}
