import { notFound } from '../errors.ts'
import { defineCapability, screenOnly } from '../capability.ts'
import { conversationId, conversationList, conversationQuery, conversationWhole } from './contract.ts'
import { conversationsOf, findConversation, messagesOf } from './store.ts'

const LONGEST_TITLE = 120

export const listConversations = defineCapability({
  name: 'conversations_list',
  about: "The caller's own conversations with the assistant, by every door, newest first.",
  effect: 'reads',
  may: 'staff',
  doors: screenOnly,
  input: conversationQuery,
  output: conversationList,
  async run({ page, pageSize, search }, shop) {
    const { rows, total } = await conversationsOf(shop.tx, shop, { page, pageSize, search })
    const items = rows.map(({ title, ...row }) => ({ ...row, title: (title ?? '').slice(0, LONGEST_TITLE) }))
    return { items, total, page, pageSize }
  },
})

export const getConversation = defineCapability({
  name: 'conversations_get',
  about: 'What was said in one of the own conversations, and which of its changes still stand.',
  effect: 'reads',
  may: 'staff',
  doors: screenOnly,
  input: conversationId,
  output: conversationWhole,
  async run({ id }, shop) {
    const row = await findConversation(shop.tx, shop, id)
    if (!row) throw notFound('conversation')
    const { door, updatedAt } = row
    return { id, door, updatedAt, messages: await messagesOf(shop.tx, shop, id) }
  },
})
