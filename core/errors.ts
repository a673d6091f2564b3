/**
 * What can go wrong in the business's own words: a code and its facts. Each door says it in its way, from
 * `problems/`, which does not compile while a code has no sentence.
 */
export type Problems = {
  bad_shape: { errors: { path: string; message: string }[] }
  from_after_to: { from: string; to: string }
  not_signed_in: NoFacts
  wrong_password: NoFacts
  not_allowed: { capability: string }
  read_only_key: NoFacts
  csrf_missing: NoFacts
  prove_again: NoFacts
  second_factor_first: NoFacts
  registration_closed: NoFacts
  setup_code_needed: NoFacts
  not_found: { what: Kind }
  no_such: { what: Kind; path: string }
  taken: { what: Kind; path: string }
  email_taken: NoFacts
  later_changes: NoFacts
  already_undone: NoFacts
  nothing_to_undo: NoFacts
  in_work: NoFacts
  key_reused: NoFacts
  customer_needed: NoFacts
  amount_missing: { fields: string[] }
  total_too_large: NoFacts
  date_ahead: { date: string }
  campaign_step: { from: string; to: string }
  sending_closed: { channel: string }
  nobody_agreed: { channel: string }
  promise_broken: { what: 'sold_out' | 'price' | 'date' }
  already_imported: NoFacts
  goods_taken_in: NoFacts
  import_errors: { count: number }
  too_many_rows: { most: number }
  file_missing: { field: string }
  file_empty: NoFacts
  file_too_large: { mostMegabytes: number }
  file_unreadable: { reason: string }
  file_type: { accepted: string }
  file_refused: { reason: 'infected' | 'not_scanned' }
  body_too_large: NoFacts
  body_malformed: { wanted: string }
  too_many_calls: { retryAfterSeconds: number }
  busy: { retryAfterSeconds: number }
  code_wrong: NoFacts
  code_tries: NoFacts
  too_many_codes: { most: number }
  own_account: NoFacts
  weak_password: { least: number }
  no_address: NoFacts
  backup_unusable: {
    reason: 'passphrase_missing' | 'passphrase_wrong' | 'damaged' | 'not_a_backup' | 'newer'
  }
  bucket_away: { reason: 'unreachable' | 'refused' | 'clock' | 'no_bucket' }
  books_damaged: { fault: string }
  books_unreadable: { file: string; backup: string | null }
  disk_full: { freeBytes: number; neededBytes: number }
  cannot_write: { retryAfterSeconds: number }
  second_factor_needed: NoFacts
  second_factor_wrong: NoFacts
  second_factor_on: NoFacts
  unexpected: NoFacts
}

type NoFacts = { readonly [fact in never]: never }

/** The things that a sentence can name. */
export type Kind =
  | 'item'
  | 'unit'
  | 'channel'
  | 'message'
  | 'movement'
  | 'customer'
  | 'supplier'
  | 'entry'
  | 'sale'
  | 'expense'
  | 'receipt'
  | 'category'
  | 'wilaya'
  | 'business'
  | 'person'
  | 'key'
  | 'link'
  | 'change'
  | 'reminder'
  | 'conversation'
  | 'competitor'
  | 'price'
  | 'campaign'
  | 'content'
  | 'alert'
  | 'report'
  | 'job'
  | 'file'
  | 'page'
  | 'deadline'
  | 'backup'
  | 'session'

export type ProblemCode = keyof Problems
export type Problem = { [Code in ProblemCode]: { code: Code; facts: Problems[Code] } }[ProblemCode]

/** A refusal that a person can do something about; never used for faults of our own. */
export class SanadError<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code
  readonly facts: Problems[Code]

  constructor(code: Code, ...facts: keyof Problems[Code] extends never ? [] : [Problems[Code]]) {
    super(code)
    this.name = 'SanadError'
    this.code = code
    this.facts = (facts[0] ?? {}) as Problems[Code]
  }

  get problem(): Problem {
    return { code: this.code, facts: this.facts } as Problem
  }
}

export function notFound(what: Kind): SanadError<'not_found'> {
  return new SanadError('not_found', { what })
}
