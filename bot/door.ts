import type { Reply } from '#core/assistant/contract.ts'
import type { ChannelState } from '#core/messaging/channels.ts'
import type { Channel, Media, Outgoing } from '#core/messaging/contract.ts'
import type { Message, Received } from '#core/messaging/inbox.ts'
import type { Messaging } from '#core/messaging/messaging.ts'

/** A file as the channel handed it over, or why it did not. */
export type Fetched =
  | { outcome: 'fetched'; bytes: Uint8Array; mime: string }
  | { outcome: 'too_large'; mostMegabytes: number }
  /** The channel no longer has it: to be sent again. */
  | { outcome: 'gone' }
  /** Nobody could be asked: the line is down, or the channel in trouble. Not the file's fault. */
  | { outcome: 'away' }

/** What a channel does for the conversations that come through it. */
export type Door = Channel & {
  /** The name in links, inbox and outbox: the same for good. */
  channel: string
  /** A reply in this channel's dialect, cut into messages of one call each. */
  compose(reply: Reply): Outgoing[]
  fetchMedia(media: Media): Promise<Fetched>
  /** How the channel stands; without it, it is taken to be open. */
  state?(): ChannelState
  /** Wakes a channel that gave up or fell asleep. */
  restart?(): void
  /** Shows for a few seconds that somebody is at work; a failure is nothing. */
  showWork(message: Pick<Message, 'chat' | 'outsideId'>): Promise<void>
  /**
   * Whether the account is the owner's own: then a stranger is a friend or a customer who writes to a person. They are
   * neither kept nor answered, unless they send a link code or STOP.
   */
  ownersAccount?: boolean
  /** Its files lie behind its own browser: its messages are worked on in the process that has the door. */
  worksWhereItStands?: boolean
  /** Opens: from here on, what comes in is given to `receive`, and acknowledged only once that has kept it. */
  start(
    receive: (messages: Received[]) => Promise<void>,
    messaging: Pick<Messaging, 'report' | 'tell' | 'wake' | 'back' | 'heardFrom'>,
  ): Promise<void>
  /** Closes for what comes in. Sending goes on until the outbox has stopped. */
  stop(): Promise<void>
  /** Lets go of the channel, once nothing is sent any more. */
  close?(): Promise<void>
}
