import { z } from 'zod'
import type { Outgoing, SendHow, Sent } from '#core/messaging/contract.ts'
import { words } from '../../words.ts'
import { LONGEST, LONGEST_LABEL, LONGEST_NEWS, MOST_BUTTONS, MOST_ROWS, WINDOW_MS } from './channel.ts'
import { readFailure, type Graph } from './graph.ts'

export type Number = {
  graph: Graph
  phoneId: string
  /** The name of a template that Meta approved, with one variable for the news; null where there is none. */
  template: string | null
  now: () => Date
}

const taken = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })
const uploaded = z.object({ id: z.string() })
/** Templates are approved by language; Darija is written in none that Meta knows. */
const templateLanguage = { fr: 'fr', ar: 'ar', en: 'en', 'dz-Arab': 'ar', 'dz-Latn': 'fr' } as const

/**
 * Sends one message with its buttons, and says how that ended. Our own key goes with it and comes back with every
 * report: a try whose answer was lost is known by that, and not repeated in the blind.
 */
export async function sendMessage(
  number: Number,
  chat: string,
  message: Outgoing,
  { mayRepeat, key, lastHeardAt }: SendHow,
): Promise<Sent> {
  const marked = mayRepeat
    ? { ...message, text: `${words[message.language].mayRepeat}\n${message.text}` }
    : message
  try {
    const heard = await lastHeardAt()
    const open = heard !== null && number.now().getTime() - heard.getTime() < WINDOW_MS
    const form = message.template ?? (open ? null : newsForm(marked, number.template))
    if (!form && !open) {
      return { outcome: 'not_yet', why: 'past 24 hours only a template arrives, and none is set' }
    }
    const content = form ? filledIn(form) : await contentOf(number, marked)
    const answer = await number.graph.post(`${number.phoneId}/messages`, {
      messaging_product: 'whatsapp',
      recipient_type: 'individual',
      to: chat,
      biz_opaque_callback_data: key,
      ...content,
    })
    return { outcome: 'sent', outsideId: taken.safeParse(answer).data?.messages[0]?.id }
  } catch (error) {
    return readFailure(error)
  }
}

async function contentOf(number: Number, message: Outgoing): Promise<object> {
  if (message.picture) {
    const id = await upload(number, message.picture)
    if (fitButtons(message.choices)) return asked(message, { type: 'image', image: { id } })
    return { type: 'image', image: { id, caption: numbered(message, LONGEST.caption) } }
  }
  if (message.paper) {
    const id = await upload(number, message.paper)
    const { name: filename } = message.paper
    return { type: 'document', document: { id, filename, caption: message.text.slice(0, LONGEST.caption) } }
  }
  if (message.choices.length > 0) return asked(message)
  return { type: 'text', text: { body: message.text.slice(0, LONGEST.text), preview_url: false } }
}

/** Uploading twice doubles nothing that anybody sees. */
async function upload(
  { graph, phoneId }: Number,
  { base64, mime, name }: { base64: string; mime: string; name?: string },
): Promise<string> {
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', mime)
  form.set('file', new Blob([Buffer.from(base64, 'base64')], { type: mime }), name ?? 'picture')
  return uploaded.parse(await graph.post(`${phoneId}/media`, form)).id
}

/** Up to three short choices are buttons, up to ten a list; more are numbered, and the number is the answer. */
function asked({ text, choices, language }: Outgoing, header?: object): object {
  const body = { text: text.slice(0, LONGEST.asked) }
  if (fitButtons(choices)) {
    const buttons = choices.map(({ id, label }, n) => ({
      type: 'reply',
      reply: { id: pressable(id, n), title: label },
    }))
    const interactive = { type: 'button', ...(header ? { header } : {}), body, action: { buttons } }
    return { type: 'interactive', interactive }
  }
  if (choices.length <= MOST_ROWS) {
    const rows = choices.map(({ id, label }, n) => ({
      id: pressable(id, n),
      title: cut(label, LONGEST_LABEL.row),
      ...(label.length > LONGEST_LABEL.row ? { description: cut(label, LONGEST_LABEL.description) } : {}),
    }))
    const action = { button: words[language].choose, sections: [{ rows }] }
    return { type: 'interactive', interactive: { type: 'list', body, action } }
  }
  return { type: 'text', text: { body: numbered({ text, choices }, LONGEST.text), preview_url: false } }
}

function fitButtons(choices: Outgoing['choices']): boolean {
  const short = choices.every(({ label }) => label.length <= LONGEST_LABEL.button)
  return choices.length > 0 && choices.length <= MOST_BUTTONS && short
}

/** Choices as lines of the text; what is too long is cut before them, and not they. */
function numbered({ text, choices }: Pick<Outgoing, 'text' | 'choices'>, most: number): string {
  const lines = choices.map(({ label }, n) => `\n${n + 1}. ${label}`).join('')
  return text.slice(0, Math.max(0, most - lines.length)) + lines
}

/** A choice whose id no button can carry is pressed by its number. */
function pressable(id: string, n: number): string {
  return id.length <= LONGEST_LABEL.id ? id : String(n + 1)
}

function cut(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, most - 1).trimEnd()}…`
}

/** News of our own as the template that the owner had approved; its variable holds no line break, tab or wide gap. */
function newsForm({ text, language }: Outgoing, name: string | null): Outgoing['template'] | null {
  if (name === null) return null
  const line = text.replaceAll(/\s*\n\s*/g, ' · ').replaceAll(/\s+/g, ' ')
  return { name, language: templateLanguage[language], values: [cut(line, LONGEST_NEWS)] }
}

function filledIn({ name, language, values }: NonNullable<Outgoing['template']>): object {
  const parameters = values.map((text) => ({ type: 'text', text }))
  return {
    type: 'template',
    template: { name, language: { code: language }, components: [{ type: 'body', parameters }] },
  }
}
