import { getNotifications, updateNotifications } from '#core/dashboard/notices/capabilities.ts'
import { listChannels, restartChannel } from '#core/messaging/channel-capabilities.ts'
import { forgetUndelivered, listUndelivered, retryUndelivered } from '#core/messaging/undelivered.ts'
import { route } from './route.ts'

export const messagingRoutes = [
  route('GET', '/api/channels', listChannels),
  route('POST', '/api/channels/:channel/restart', restartChannel),
  route('GET', '/api/messages/undelivered', listUndelivered),
  route('POST', '/api/messages/undelivered/:id/retry', retryUndelivered),
  route('DELETE', '/api/messages/undelivered/:id', forgetUndelivered, 204),
  route('GET', '/api/notifications', getNotifications),
  route('PATCH', '/api/notifications', updateNotifications),
] as const
