import type { ChannelState } from '#core/messaging/channels.ts'

/** What a failed call says about the line: nobody there, a key that nobody takes, or nothing. */
export type LineFault = 'away' | 'refused' | 'none'

/** Whether a channel is reached: for its screen, for the alerts, and for the sender, which leaves a dead line alone. */
export type Line = {
  state: () => ChannelState
  /** False while nobody answers; who refuses our key is reached, and says so again when asked again. */
  isReached: () => boolean
  /** An answer came. Calls `back` where there was none before. */
  reached(name: string): void
  failed(fault: LineFault): void
}

export function openLine(back: () => void): Line {
  let state: ChannelState['state'] = 'starting'
  let since = new Date().toISOString()
  let known: string | null = null

  function move(to: ChannelState['state']): void {
    if (state === to) return
    state = to
    since = new Date().toISOString()
  }

  return {
    state: () => ({ open: state === 'open', state, since, name: known, qr: null }),
    isReached: () => state === 'open' || state === 'refused',
    reached(name) {
      known = name
      const was = state
      move('open')
      if (was !== 'open') back()
    },
    failed(fault) {
      if (fault !== 'none') move(fault === 'away' ? 'resting' : 'refused')
    },
  }
}
