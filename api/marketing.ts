import { audienceInsights } from '#core/marketing/audience.ts'
import * as campaigns from '#core/marketing/campaigns.ts'
import * as content from '#core/marketing/content/capabilities.ts'
import * as sending from '#core/marketing/sending/capabilities.ts'
import { route } from './route.ts'

export const marketingRoutes = [
  route('GET', '/api/content', content.listContents),
  route('POST', '/api/content/generate', content.generateContent, 201),
  route('POST', '/api/ai/generate-content', content.generateContent, 201),
  route('GET', '/api/audience/insights', audienceInsights),
  route('GET', '/api/campaigns', campaigns.listCampaigns),
  route('POST', '/api/campaigns', campaigns.createCampaign, 201),
  route('GET', '/api/campaigns/:id', campaigns.getCampaign),
  route('PATCH', '/api/campaigns/:id', campaigns.updateCampaign),
  route('DELETE', '/api/campaigns/:id', campaigns.archiveCampaign, 204),
  route('GET', '/api/marketing/ways', sending.getWays),
  route('PATCH', '/api/marketing/ways', sending.setWays),
  route('GET', '/api/campaigns/:id/sending', sending.previewSending),
  route('POST', '/api/campaigns/:id/send', sending.sendCampaign),
  route('POST', '/api/campaigns/:id/call-off', sending.callOffCampaign),
  route('GET', '/api/campaigns/:id/export', sending.pasteCampaign),
  route('POST', '/api/campaigns/:id/results', campaigns.addResult, 201),
] as const
