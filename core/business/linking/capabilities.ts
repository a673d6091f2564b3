import type { z } from 'zod'
import { defineCapability, type Door, type Shop } from '../../capability.ts'
import { SanadError } from '../../errors.ts'
import { newId, random } from '../../ids.ts'
import { nothing } from '../../shapes.ts'
import { refuseKeys } from '../access/factor-wanted.ts'
import { linkMade, links, listQuery, newLink, one } from '../contract.ts'
import * as store from './links-store.ts'
import { personById } from '../store.ts'

/** A code is valid an hour, used once, and three may wait at a time. */
const CODE_LIVES_MS = 60 * 60_000
const MOST_WAITING = 3
const CODE_LENGTH = 8

/** Linking a chat makes a person: it is done on a screen or in the terminal of the machine, never by chat. */
const doors: readonly Door[] = ['web', 'key', 'terminal']

export const createLink = defineCapability({
  name: 'links_create',
  about:
    'Make a code that links a Telegram or WhatsApp chat to the asker, or lets in somebody else: a new member of staff, another owner, a person who is there already.',
  effect: 'changes',
  may: 'owner',
  doors,
  proved: true,
  input: newLink,
  output: linkMade,
  async run(wanted, shop) {
    refuseKeys(shop, 'links_create')
    const { personId, role, name } = await whoseCode(wanted, shop)
    if ((await store.waitingCodes(shop)).length >= MOST_WAITING) {
      throw new SanadError('too_many_codes', { most: MOST_WAITING })
    }
    const code = random(CODE_LENGTH).toUpperCase()
    const now = Date.now()
    const row = {
      id: newId(),
      businessId: shop.business.id,
      personId,
      invitedBy: shop.person.id,
      role,
      name,
      codeHash: shop.parts.secrets.hash(code),
      code: shop.parts.secrets.seal(code),
      createdAt: shop.clock.now().toISOString(),
      expiresAt: new Date(now + CODE_LIVES_MS).toISOString(),
      usedAt: null,
    }
    await store.insertCode(shop, row)
    return { id: row.id, code, role, expiresAt: row.expiresAt, ...addresses(shop, code) }
  },
})

export const listLinks = defineCapability({
  name: 'links_list',
  about: 'Linked chats and codes that wait to be sent.',
  effect: 'reads',
  may: 'owner',
  doors,
  input: listQuery,
  output: links,
  async run({ page, pageSize }, shop) {
    const waiting = (await store.waitingCodes(shop)).map((row) => ({
      id: row.id,
      status: 'waiting' as const,
      channel: null,
      name: row.name,
      role: row.role as 'owner' | 'staff',
      personId: row.personId,
      // A key that only reads must not become, by a chat that it links, one that writes.
      code: shop.scope === 'read' ? null : shop.parts.secrets.open(row.code),
      createdAt: row.createdAt,
      expiresAt: row.expiresAt,
    }))
    const linked = (await store.linkedChats(shop)).map((row) => ({
      id: row.id,
      status: 'linked' as const,
      channel: row.channel,
      name: row.name ?? row.person,
      role: row.role as 'owner' | 'staff',
      personId: row.personId,
      code: null,
      createdAt: row.createdAt,
      expiresAt: null,
    }))
    const all = [...waiting, ...linked]
    return { items: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, page, pageSize }
  },
})

export const deleteLink = defineCapability({
  name: 'links_delete',
  about: 'Unlink a chat at once, or withdraw a code.',
  effect: 'erases',
  may: 'owner',
  doors,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await store.endLink(shop, id)
    return {}
  },
})

/** Whom a code is for; null where they become a person when it is used. */
async function whoseCode(
  { personId, role = 'owner', name, another = false }: z.output<typeof newLink>,
  shop: Shop,
) {
  if (personId) {
    const person = await personById(shop.tx, personId)
    if (person?.businessId !== shop.business.id)
      throw new SanadError('no_such', { what: 'person', path: 'personId' })
    return {
      personId,
      role: person.role === 'owner' ? ('owner' as const) : ('staff' as const),
      name: person.name,
    }
  }
  const forTheAsker = role === 'owner' && !another
  return { personId: forTheAsker ? shop.person.id : null, role, name: name ?? null }
}

/** Deep links, where the doors behind them are open and know their own name. */
function addresses(shop: Shop, code: string): { telegramUrl?: string; whatsappUrl?: string } {
  const { telegram, whatsapp } = shop.parts.chatAddresses
  return {
    ...(telegram ? { telegramUrl: `https://t.me/${telegram}?start=${code}` } : {}),
    ...(whatsapp ? { whatsappUrl: `https://wa.me/${whatsapp}?text=${code}` } : {}),
  }
}
