import { setTimeout as wait } from 'node:timers/promises'
import type { Reply } from '#core/assistant/contract.ts'
import type { Outgoing, SendHow, Sent } from '#core/messaging/contract.ts'
import { compose } from '../../compose.ts'
import { words } from '../../words.ts'
import { NotDone } from './browser.ts'
import { asOurs, LONGEST, TYPING_MS } from './channel.ts'
import { foundSent, sentResult } from './protocol.ts'
import type { Supervisor } from './supervisor.ts'

const SEND_MS = 60_000
/** A person does not write twice in a second; who does is taken for a machine and banned. */
export const PACE_MS = { least: 700, more: 900 }

type Ask = Supervisor['ask']

/** Sends one message at a time, at the pace of a person. */
export function openSending(ask: Ask, paceMs: typeof PACE_MS) {
  let lastSend = Promise.resolve()
  return function send(chat: string, message: Outgoing, how: SendHow): Promise<Sent> {
    const sending = lastSend.then(() => sendOne(ask, chat, message, how))
    lastSend = sending.then(() => wait(paceMs.least + Math.random() * paceMs.more))
    return sending
  }
}

async function sendOne(
  ask: Ask,
  chat: string,
  message: Outgoing,
  { mayRepeat, isSentAs }: SendHow,
): Promise<Sent> {
  const whole = [message.text, ...choiceLines(message.choices)].join('\n')
  const marked = `${words[message.language].mayRepeat}\n${whole}`
  try {
    for (const text of mayRepeat ? [whole, marked] : []) {
      const outsideId = await arrivedAs(ask, chat, asOurs(text), isSentAs)
      if (outsideId) return { outcome: 'sent', outsideId }
    }
    const text = asOurs(mayRepeat ? marked : whole)
    const { picture, paper } = message
    const result = await ask(
      { do: 'send', chat, text, ...(picture ? { picture } : {}), ...(paper ? { paper } : {}) },
      SEND_MS,
    )
    return { outcome: 'sent', outsideId: sentResult.safeParse(result).data?.outsideId }
  } catch (error) {
    if (!(error instanceof NotDone)) throw error
    return error.maybe
      ? { outcome: 'unknown', why: error.message }
      : { outcome: 'not_sent', why: error.message }
  }
}

/** The chat itself says whether a message arrived whose fate nobody knows; null where it holds none that is not known. */
async function arrivedAs(
  ask: Ask,
  chat: string,
  text: string,
  isSentAs: SendHow['isSentAs'],
): Promise<string | null> {
  const asked = await ask({ do: 'find_sent', chat, text }, TYPING_MS).catch((error: unknown) => {
    // Not found out is as good as not found: it is repeated, with a word that says so.
    if (error instanceof NotDone) return { outsideIds: [] }
    throw error
  })
  for (const outsideId of foundSent.parse(asked).outsideIds)
    if (!(await isSentAs(outsideId))) return outsideId
  return null
}

/** WhatsApp took buttons away from ordinary accounts: choices are numbered, and a number is an answer. */
export function numbered(reply: Reply): Outgoing[] {
  const answer = [reply.answer, ...choiceLines(reply.pending?.choices ?? [])].join('\n')
  return compose({ ...reply, answer, pending: null }, LONGEST)
}

function choiceLines(choices: readonly { label: string }[]): string[] {
  return choices.map(({ label }, n) => `${n + 1}. ${label}`)
}
