import { z } from 'zod'
import { SanadError } from '../../errors.ts'
import { random } from '../../ids.ts'
import type { House } from '../../perform.ts'
import type { Language } from '../../shapes.ts'
import type { Row, Tx } from '../../storage/database.ts'
import { chatsOf } from '../linking/store.ts'
import { hashPassword } from '../passwords.ts'
import { deleteSessionsOf } from '../sessions-store.ts'
import { personByEmail, replacePassword } from '../store.ts'
import type { passwordReset } from './contract.ts'
import { logAccess, withFactor, type Visit } from './log.ts'
import { factorOf, passFactor } from './second-factor.ts'
import { replaceSettings } from './store.ts'
import { resetWords } from './words.ts'

const CODE_LENGTH = 8
const LIVES_MS = 10 * 60_000
/** One message in that time, whoever asks how often. */
const AGAIN_AFTER_MS = 5 * 60_000

const waiting = z.object({ reset: z.object({ hash: z.string(), at: z.iso.datetime() }).optional() })

export type ResetMessage = {
  to: { channel: string; chat: string; businessId: string; dedupe: string }
  text: string
  language: Language
}

/**
 * Makes a code for the linked chat of a person who has a second factor: the chat alone, which others may see over
 * one's shoulder, changes no password. Null where there is no such person; whoever asks is told the same.
 */
export async function beginReset(tx: Tx, house: House, email: string): Promise<ResetMessage | null> {
  const { secrets } = house.parts
  const person = await personByEmail(tx, email)
  if (!person || !factorOf(person, secrets)?.confirmed) return null
  const [chat] = await chatsOf(tx, person.id)
  const before = resetOf(person)
  if (!chat || (before && Date.now() - Date.parse(before.at) < AGAIN_AFTER_MS)) return null
  const code = random(CODE_LENGTH).toUpperCase()
  const at = new Date().toISOString()
  await keepReset(tx, person, { hash: secrets.hash(code), at })
  const language = person.language as Language
  const to = { channel: chat.channel, chat: chat.address, businessId: person.businessId }
  return {
    to: { ...to, dedupe: `reset:${person.id}:${at}` },
    text: resetWords[language](code, LIVES_MS / 60_000),
    language,
  }
}

/** Sets a new password with the chat's code and the second factor's. Throws `code_wrong` for whatever does not fit. */
export async function finishReset(
  house: House,
  asked: z.output<typeof passwordReset>,
  visit: Visit,
): Promise<void> {
  const { secrets } = house.parts
  const hash = await hashPassword(asked.password, [asked.email], house.parts.settings.breachedPasswords)
  const found = await house.books.read((tx) => personByEmail(tx, asked.email))
  if (!found) throw new SanadError('code_wrong')
  const what = 'auth_reset'
  const passed = await withFactor(house, { what, visit, person: found }, asked.code, async (tx) => {
    const person = await personByEmail(tx, asked.email)
    const kept = person && resetOf(person)
    if (!person || !kept || Date.now() - Date.parse(kept.at) > LIVES_MS) return false
    // Used up by a wrong one as well: the next needs a new message. A mistyped second factor may be typed again.
    await keepReset(tx, person, undefined)
    if (kept.hash !== secrets.hash(asked.chatCode.toUpperCase())) {
      await logAccess(tx, house, person, { what, visit, outcome: 'refused', by: 'code' })
      return false
    }
    await passFactor(tx, person, asked.code, secrets)
    await logAccess(tx, house, person, { what, visit, outcome: 'done', by: 'second factor' })
    await replacePassword(tx, person.id, hash)
    await deleteSessionsOf(tx, person.id)
    return true
  })
  if (!passed) throw new SanadError('code_wrong')
}

function resetOf({ settings }: Row<'Person'>) {
  return waiting.parse(JSON.parse(settings)).reset
}

async function keepReset(
  tx: Tx,
  { id, settings }: Row<'Person'>,
  reset: z.output<typeof waiting>['reset'],
): Promise<void> {
  const others = z.record(z.string(), z.unknown()).parse(JSON.parse(settings))
  await replaceSettings(tx, id, JSON.stringify({ ...others, reset }))
}
