/** Capabilities in the owner's words: the room that a name begins with, and what its verb does there. */

export const rooms = [
  'ai',
  'auth',
  'backups',
  'business',
  'cash',
  'changes',
  'channels',
  'customers',
  'dashboard',
  'expenses',
  'inventory',
  'keys',
  'links',
  'market',
  'marketing',
  'messages',
  'notifications',
  'password',
  'people',
  'privacy',
  'reminders',
  'sales',
  'second_factor',
  'sessions',
  'suppliers',
  'taxes',
] as const
export type Room = (typeof rooms)[number]

const verbs = {
  added: [
    'add',
    'begin',
    'count',
    'create',
    'extend',
    'generate',
    'make',
    'order',
    'read',
    'record',
    'take',
    'watch',
  ],
  imported: ['import'],
  changed: [
    'acknowledge',
    'change',
    'check',
    'confirm',
    'put',
    'reopen',
    'restart',
    'retry',
    'set',
    'update',
    'reset',
  ],
  removed: [
    'archive',
    'delete',
    'disable',
    'drop',
    'end',
    'erase',
    'forget',
    'remove',
    'revoke',
    'unlink',
    'unwatch',
  ],
  restored: ['restore'],
  corrected: ['reverse', 'undo'],
  sent: ['send'],
  calledOff: ['call'],
  signedIn: ['login'],
} as const
export type Verb = keyof typeof verbs

/** Null for what no words are known of, which a later Sanad may have. */
export function deedOf(capability: string): { room: Room; verb: Verb } | null {
  const room = rooms.find((each) => capability.startsWith(`${each}_`))
  if (!room) return null
  const words = capability.slice(room.length + 1).split('_')
  for (const [verb, known] of Object.entries(verbs) as [Verb, readonly string[]][])
    if (words.some((word) => known.includes(word))) return { room, verb }
  return null
}
