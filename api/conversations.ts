import { getConversation, listConversations } from '#core/assistant/history.ts'
import { route } from './route.ts'

export const conversationRoutes = [
  route('GET', '/api/ai/conversations', listConversations),
  route('GET', '/api/ai/conversations/:id', getConversation),
] as const
