import type { Reply } from '#core/assistant/contract.ts'
import type { Outgoing } from '#core/messaging/contract.ts'
import { inOrder } from '#core/language/marks.ts'
import type { Language } from '#core/shapes.ts'
import { splitText } from './split.ts'

/** A reply as messages of one call each: pictures first, the choices under the last words, then files to keep. */
export function compose(reply: Reply, longest: { text: number; caption: number }): Outgoing[] {
  const language = languageOf(reply)
  const pictures = (reply.pictures ?? []).map(({ bytes, mime, caption }) => ({
    text: caption.slice(0, longest.caption),
    language,
    choices: [],
    picture: { base64: Buffer.from(bytes).toString('base64'), mime },
  }))
  const texts = splitText(inOrder(reply.answer), longest.text)
  const words = texts.map((text, n) => ({
    text,
    language,
    choices: n === texts.length - 1 ? (reply.pending?.choices ?? []) : [],
  }))
  // A file comes after the words that say what it is.
  const papers = (reply.papers ?? []).map(({ bytes, mime, name }) => ({
    text: name.slice(0, longest.caption),
    language,
    choices: [],
    paper: { base64: Buffer.from(bytes).toString('base64'), mime, name },
  }))
  return [...pictures, ...words, ...papers]
}

function languageOf({ language, script }: Reply): Language {
  if (language !== 'dz') return language
  return script === 'arabic' ? 'dz-Arab' : 'dz-Latn'
}
