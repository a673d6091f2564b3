export const channelStates = [
  'off',
  'starting',
  'scan',
  'signing_in',
  'open',
  'resting',
  'refused',
  'asleep',
  'given_up',
  'banned',
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

/** A door as the rest of the house sees it; `restart` where a person can wake it. */
export type OpenChannel = { state(): ChannelState; restart?: (() => void) | undefined }

/** The doors that this house has, by their channel; each adds itself when it is opened. */
export type Channels = Map<string, OpenChannel>

declare module '../parts.ts' {
  interface Parts {
    channels: Channels
  }
}
