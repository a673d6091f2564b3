import { z } from 'zod'
import { defineCapability, type Door, type Shop } from '../../capability.ts'
import { notFound } from '../../errors.ts'
import { id, nothing } from '../../shapes.ts'
import { one } from '../contract.ts'
import * as store from './links-store.ts'

/** To let nobody in, but to shut a door, one's own chat is enough: a phone that was lost can't wait for a screen. */
const doors: readonly Door[] = ['web', 'key', 'chat', 'terminal']

const chat = z.object({
  id,
  channel: z.string(),
  /** Whose it is; and the name that the channel gave. */
  person: z.string(),
  name: z.string().nullable(),
  mine: z.boolean(),
})

export const listMyChats = defineCapability({
  name: 'links_mine',
  about: 'The chats that the asker is linked in; an owner sees those of the whole shop.',
  effect: 'reads',
  may: 'staff',
  doors,
  input: nothing.strict(),
  output: z.object({ items: z.array(chat) }),
  async run(_, shop) {
    return { items: await chatsWithinReach(shop) }
  },
})

export const unlinkChat = defineCapability({
  name: 'links_unlink',
  about: 'Unlink a chat of the asker at once; an owner also one of somebody else in the shop.',
  effect: 'erases',
  may: 'staff',
  doors,
  input: one,
  output: chat,
  async run({ id: which }, shop) {
    const found = (await chatsWithinReach(shop)).find((each) => each.id === which)
    if (!found) throw notFound('link')
    await store.endLink(shop, which)
    return found
  },
})

async function chatsWithinReach(shop: Shop): Promise<z.output<typeof chat>[]> {
  const linked = await store.linkedChats(shop)
  return linked
    .map((row) => ({
      id: row.id,
      channel: row.channel,
      person: row.person,
      name: row.name,
      mine: row.personId === shop.person.id,
    }))
    .filter(({ mine }) => mine || shop.person.role === 'owner')
}
