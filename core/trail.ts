import { AsyncLocalStorage } from 'node:async_hooks'

/** What is being worked on: each line of the log carries it, through every layer, without being handed along. */
export type Trail = { requestId?: string; message?: string; job?: string }

export const trail = new AsyncLocalStorage<Trail>()
