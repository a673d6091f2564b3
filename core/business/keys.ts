import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { defineCapability, screenOnly } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { newId } from '../ids.ts'
import { nothing } from '../shapes.ts'
import { hashToken } from '../storage/secrets.ts'
import { refuseKeys } from './access/factor-wanted.ts'
import { key, keyMade, keys, listQuery, newKey, one } from './contract.ts'
import * as store from './keys-store.ts'

export const createKey = defineCapability({
  name: 'keys_create',
  about: 'Make an API key. It is shown once and stored hashed.',
  effect: 'changes',
  may: 'owner',
  doors: screenOnly,
  proved: true,
  input: newKey,
  output: keyMade,
  async run({ name, scopes = ['read', 'write'] }, shop) {
    // A key gets past the second factor: only who has shown one makes it.
    if (shop.factorBy) throw new SanadError('second_factor_first')
    refuseKeys(shop, 'keys_create')
    const secret = `snd_${randomBytes(24).toString('base64url')}`
    const row = {
      id: newId(),
      businessId: shop.business.id,
      personId: shop.person.id,
      name,
      hash: hashToken(secret),
      scopes: JSON.stringify(scopes),
      createdAt: shop.clock.now().toISOString(),
      lastUsedAt: null,
      revokedAt: null,
    }
    await store.insertKey(shop.tx, row)
    return { ...toKey(row), key: secret }
  },
})

export const listKeys = defineCapability({
  name: 'keys_list',
  about: 'The API keys that are in force.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: listQuery,
  output: keys,
  async run(query, shop) {
    const { rows, ...page } = await store.listKeys(shop, query)
    return { items: rows.map(toKey), ...page }
  },
})

export const revokeKey = defineCapability({
  name: 'keys_revoke',
  about: 'End an API key at once.',
  effect: 'erases',
  may: 'owner',
  doors: screenOnly,
  input: one,
  output: nothing,
  async run({ id }, shop) {
    await store.revokeKey(shop, id)
    return {}
  },
})

function toKey(row: Awaited<ReturnType<typeof store.listKeys>>['rows'][number]): z.input<typeof key> {
  return {
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes) as ('read' | 'write')[],
    createdAt: row.createdAt,
    lastUsedAt: row.lastUsedAt,
  }
}
