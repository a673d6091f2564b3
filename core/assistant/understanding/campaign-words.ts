import { says, type Heard } from '../hearing/hear.ts'

const CHANNELS = ['facebook', 'instagram', 'whatsapp', 'tiktok', 'sms', 'email'] as const

export function channelIn(heard: Heard): (typeof CHANNELS)[number] | null {
  return CHANNELS.find((channel) => says(heard, channel)) ?? null
}
