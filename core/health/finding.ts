/** One thing that was looked at. `facts` fill its sentence. */
export type Finding = { what: FindingKind; state: 'well' | 'warning' | 'ill'; facts: Record<string, string> }

export type FindingKind = HouseFinding | OutsideFinding

/** What lies on this machine. */
export type HouseFinding =
  | 'folder'
  | 'disk'
  | 'port'
  | 'key_open'
  | 'key_missing'
  | 'key_wrong'
  | 'books'
  | 'books_index'
  | 'books_closed'
  | 'books_newer'
  | 'no_books'
  | 'log'
  | 'figures'
  | 'uploads'
  | 'stuck'
  | 'backup_folder'
  | 'backup_none'
  | 'backup_age'
  | 'backup_test'
  | 'backup_open'
  | 'bucket'
  | 'restore_waits'
  | 'clock'
  | 'password_only'

/** What somebody else answers for, as far as the settings name it: another company's server, another program. */
export type OutsideFinding =
  | 'telegram'
  | 'telegram_push'
  | 'cloud'
  | 'cloud_half'
  | 'browser'
  | 'model'
  | 'voice'
  | 'scan'
  | 'breached'
  | 'traces'
  | 'address'

export function found(what: FindingKind, state: Finding['state'], facts: Finding['facts'] = {}): Finding {
  return { what, state, facts }
}
