/** Capabilities in the owner's words: the room that a name begins with, and what its verb does there. */

export const rooms = [
  'ai',
  'audit',
  'auth',
  'backups',
  'business',
  'cash',
  'changes',
  'channels',
  'conversations',
  'customers',
  'dashboard',
  'expenses',
  'health',
  'inventory',
  'jobs',
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
/** What was only looked at stands in the log where it was refused. */
export type Verb = keyof typeof verbs | 'seen'

/** Null for what no words are known of, which a later Sanad may have. */
export function deedOf(capability: string): { room: Room; verb: Verb } | null {
  const room = rooms.find((each) => capability.startsWith(`${each}_`))
  if (!room) return null
  const words = capability.slice(room.length + 1).split('_')
  for (const [verb, known] of Object.entries(verbs) as [keyof typeof verbs, readonly string[]][])
    if (words.some((word) => known.includes(word))) return { room, verb }
  return { room, verb: 'seen' }
}
