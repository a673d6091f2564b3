import * as access from '#core/business/access/capabilities.ts'
import * as business from '#core/business/capabilities.ts'
import * as keys from '#core/business/keys.ts'
import * as reminders from '#core/business/reminders.ts'
import * as undo from '#core/business/undo.ts'
import * as links from '#core/business/linking/capabilities.ts'
import * as unlinking from '#core/business/linking/unlinking.ts'
import { route } from './route.ts'

export const businessRoutes = [
  route('GET', '/api/business', business.getBusiness),
  route('PATCH', '/api/business', business.updateBusiness),
  route('GET', '/api/people', business.listPeople),
  route('PATCH', '/api/people/:id', business.updatePerson),
  route('DELETE', '/api/people/:id', business.removePerson, 204),
  route('GET', '/api/keys', keys.listKeys),
  route('POST', '/api/keys', keys.createKey, 201),
  route('DELETE', '/api/keys/:id', keys.revokeKey, 204),
  route('GET', '/api/links', links.listLinks),
  route('POST', '/api/links', links.createLink, 201),
  route('DELETE', '/api/links/:id', links.deleteLink, 204),
  route('GET', '/api/my-chats', unlinking.listMyChats),
  route('POST', '/api/my-chats/:id/unlink', unlinking.unlinkChat),
  route('GET', '/api/sessions', access.listSessions),
  route('DELETE', '/api/sessions/:id', access.endSession, 204),
  route('POST', '/api/sessions/end-others', access.endOtherSessions),
  route('POST', '/api/password', access.changePassword),
  route('GET', '/api/second-factor', access.getFactor),
  route('POST', '/api/second-factor', access.beginFactor, 201),
  route('POST', '/api/second-factor/confirm', access.confirmSecondFactor),
  route('POST', '/api/second-factor/disable', access.disableFactor, 204),
  route('POST', '/api/second-factor/everybody', access.askFactorOfAll),
  route('GET', '/api/reminders', reminders.listReminders),
  route('POST', '/api/reminders', reminders.createReminder, 201),
  route('DELETE', '/api/reminders/:id', reminders.deleteReminder, 204),
  route('POST', '/api/changes/:id/undo', undo.undoChange),
] as const
