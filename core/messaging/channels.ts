export const channelStates = [
  'off',
  'starting',
  'scan',
  'signing_in',
  'open',
  'resting',
  'asleep',
  'given_up',
] as const

/** How a chat channel stands now. */
export type ChannelState = {
  open: boolean
  state: (typeof channelStates)[number]
  since: string
  /** The account or bot behind it, once it is known. */
  name: string | null
  /** What a phone scans to sign in, as text to be drawn; null where there is nothing to scan. */
  qr: string | null
}

/** The doors that this house has, by their channel; each adds itself when it is opened. */
export type Channels = Map<string, { state(): ChannelState; restart?(): void }>

declare module '../parts.ts' {
  interface Parts {
    channels: Channels
  }
}
