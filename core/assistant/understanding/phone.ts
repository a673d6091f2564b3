/** A telephone number as it is written here: ten digits from 0, or +213. */
export function phoneIn(text: string): { phone?: string } {
  const found = /(?:\+213|00213|0)[\s.-]?[2-7](?:[\s.-]?\d){7,8}/.exec(
    text.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)),
  )
  return found ? { phone: found[0].trim() } : {}
}
