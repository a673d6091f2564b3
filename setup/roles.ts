import { roles, type Role } from '../core/settings.ts'

/** What each process of the house does. */
export const workOf: Record<Role, { serves: boolean; talks: boolean; works: boolean }> = {
  all: { serves: true, talks: true, works: true },
  /** The API and the web. */
  api: { serves: true, talks: false, works: false },
  /** Messages that came in, and everything that is done later. */
  worker: { serves: false, talks: false, works: true },
  /** The chat doors: what comes in and what goes out. */
  bot: { serves: false, talks: true, works: false },
}

/** `npm start -- api`: the role that was asked for by name. */
export function roleAsked(args: readonly string[]): { SANAD_ROLE?: Role } {
  const asked = roles.find((role) => args.includes(role))
  return asked ? { SANAD_ROLE: asked } : {}
}
