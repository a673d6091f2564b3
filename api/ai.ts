import { getModelState, setConsent } from '#core/ai/capabilities.ts'
import { route } from './route.ts'

export const aiRoutes = [
  route('GET', '/api/ai/state', getModelState),
  route('POST', '/api/ai/consent', setConsent),
] as const
