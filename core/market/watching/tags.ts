/** An opening tag, with what stands right after it. */
export type Tag = { name: string; attributes: string; end: number }

/** No shop writes longer ones; a page that was made to hold us up does. */
const LONGEST_ATTRIBUTES = 4_000
/** A tag's name. */
const NAME = /[a-z][a-z0-9]*/iy

/**
 * The opening tags of a page, in their order. Each letter is looked at a few times, whatever the page holds: what
 * others wrote must not be able to keep the shop waiting.
 */
export function* tagsIn(html: string): Generator<Tag> {
  let at = html.indexOf('<')
  while (at >= 0) {
    NAME.lastIndex = at + 1
    const [name] = NAME.exec(html) ?? []
    if (name === undefined) {
      at = html.indexOf('<', at + 1)
      continue
    }
    const close = html.indexOf('>', at)
    if (close < 0) return
    const attributes = html.slice(at + 1 + name.length, Math.min(close, at + LONGEST_ATTRIBUTES))
    yield { name: name.toLowerCase(), attributes, end: close + 1 }
    at = html.indexOf('<', close + 1)
  }
}

/** The text up to the next tag. */
export function textAfter(html: string, { end }: Tag): string {
  const next = html.indexOf('<', end)
  return html.slice(end, next < 0 ? undefined : next).trim()
}

/** What an attribute says, or null where the tag has none of this name. */
export function attribute(attributes: string, name: 'content' | 'itemprop' | 'name' | 'property' | 'type') {
  const found = attributeNamed[name].exec(attributes)
  return found ? (found[1] ?? found[2] ?? found[3] ?? '').trim() : null
}

const attributeNamed = {
  content: /\bcontent\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  itemprop: /\bitemprop\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  name: /\bname\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  property: /\bproperty\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
  type: /\btype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i,
}
