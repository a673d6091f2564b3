import prices from './prices.json' with { type: 'json' }

/** What a call took. */
export type Usage = { inputTokens: number; outputTokens: number; soundSeconds?: number }

/**
 * Millionths of a dollar, rounded up. A model that the list doesn't know is taken for a dear one, so that a
 * budget is kept rather than passed; what runs on the shop's own machines costs nothing.
 */
export function costOf(model: string, foreign: boolean, usage: Usage): number {
  if (!foreign) return 0
  const price = priceOf(model)
  // A dollar for a million tokens is a millionth of a dollar for one.
  const words = usage.inputTokens * price.in + usage.outputTokens * price.out
  const sound = ((usage.soundSeconds ?? 0) / 60) * prices.soundMinute * 1e6
  return Math.ceil(words + sound)
}

/** About how many tokens a text makes: Arabic letters make more of them than Latin ones. */
export function tokensIn(text: string): number {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  return Math.ceil((text.length - arabic) / 3.5 + arabic / 2)
}

/** A dated name (`gpt-4o-mini-2024-07-18`) is priced as the longest listed one that it begins with. */
function priceOf(model: string): { in: number; out: number } {
  const bare = model.replace(/^models\//, '')
  const fitting = prices.tokens.filter((each) => bare === each.model || bare.startsWith(`${each.model}-`))
  return fitting.sort((a, b) => b.model.length - a.model.length)[0] ?? prices.unknown
}
