import type { ClientRequestArgs } from 'node:http'
import { Agent } from 'node:https'
import type { Duplex } from 'node:stream'

/** The code of an error in which no connection came about: what was to be sent never left. */
export const NOT_CONNECTED = 'NOT_CONNECTED'
const CONNECT_MS = 10_000

/**
 * Connections that give up early when nobody takes them. A line that swallows everything would else end in the call's
 * own timeout, in which a message may have arrived, and be repeated in the blind; here it is known that it did not.
 */
export function promptAgent(withinMs = CONNECT_MS): Agent {
  return new PromptAgent(withinMs)
}

class PromptAgent extends Agent {
  private readonly withinMs: number
  constructor(withinMs: number) {
    super({ keepAlive: true })
    this.withinMs = withinMs
  }

  override createConnection(
    options: ClientRequestArgs,
    done?: (error: Error | null, stream: Duplex) => void,
  ): Duplex | null | undefined {
    const socket = super.createConnection(options, done)
    const late = setTimeout(() => {
      socket?.destroy(Object.assign(new Error('nobody took the connection'), { code: NOT_CONNECTED }))
    }, this.withinMs)
    for (const end of ['secureConnect', 'close']) socket?.once(end, () => clearTimeout(late))
    return socket
  }
}
