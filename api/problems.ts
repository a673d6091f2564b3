import type { ErrorRequestHandler, Request, Response } from 'express'
import { MulterError } from 'multer'
import type { Logger } from 'pino'
import { SanadError, type Problem, type ProblemCode } from '#core/errors.ts'
import { sayProblem } from '#core/problems/say.ts'
import { languageAsked } from './languages.ts'

/** The HTTP status of each problem; a new one does not compile without its own. */
const statuses: Record<ProblemCode, number> = {
  bad_shape: 400,
  body_malformed: 400,
  from_after_to: 400,
  not_signed_in: 401,
  wrong_password: 401,
  not_allowed: 403,
  read_only_key: 403,
  prove_again: 403,
  second_factor_first: 403,
  csrf_missing: 403,
  registration_closed: 403,
  setup_code_needed: 403,
  not_found: 404,
  no_address: 404,
  no_such: 422,
  taken: 409,
  email_taken: 409,
  later_changes: 409,
  already_undone: 409,
  nothing_to_undo: 409,
  in_work: 409,
  already_imported: 409,
  goods_taken_in: 409,
  campaign_step: 409,
  sending_closed: 409,
  nobody_agreed: 422,
  promise_broken: 409,
  own_account: 409,
  too_many_codes: 409,
  key_reused: 422,
  customer_needed: 422,
  amount_missing: 422,
  total_too_large: 422,
  date_ahead: 422,
  import_errors: 422,
  too_many_rows: 422,
  weak_password: 422,
  code_wrong: 422,
  backup_unusable: 422,
  bucket_away: 502,
  books_damaged: 422,
  books_unreadable: 503,
  disk_full: 507,
  cannot_write: 503,
  second_factor_needed: 401,
  second_factor_wrong: 401,
  second_factor_on: 409,
  file_missing: 400,
  file_empty: 400,
  file_unreadable: 422,
  file_refused: 422,
  file_type: 415,
  file_too_large: 413,
  body_too_large: 413,
  code_tries: 429,
  too_many_calls: 429,
  busy: 503,
  unexpected: 500,
}

const titles: Record<number, Record<'fr' | 'ar' | 'en', string>> = {
  400: { fr: 'Demande mal formée', ar: 'طلب غير صحيح', en: 'Malformed request' },
  401: { fr: 'Connexion requise', ar: 'تسجيل الدخول مطلوب', en: 'Sign-in required' },
  403: { fr: 'Action non permise', ar: 'غير مسموح', en: 'Not allowed' },
  404: { fr: 'Introuvable', ar: 'غير موجود', en: 'Not found' },
  409: { fr: 'Conflit', ar: 'تعارض', en: 'Conflict' },
  413: { fr: 'Trop volumineux', ar: 'حجم كبير', en: 'Too large' },
  415: { fr: 'Type non accepté', ar: 'نوع غير مقبول', en: 'Unsupported type' },
  422: { fr: 'Demande impossible', ar: 'طلب غير ممكن', en: 'Impossible request' },
  429: { fr: 'Trop de demandes', ar: 'طلبات كثيرة', en: 'Too many requests' },
  500: { fr: 'Erreur de Sanad', ar: 'خطأ من سند', en: 'Fault of Sanad' },
  507: { fr: 'Disque plein', ar: 'القرص ممتلئ', en: 'Disk full' },
  503: { fr: 'Occupé', ar: 'مشغول', en: 'Busy' },
}

/** What is worth freeing before the next try. */
const ROOM_WANTED = 64 << 20
const RETRY_SECONDS = 60

/** Answers every fault as RFC 9457 problem details, in the language of `Accept-Language`; a fault of ours is logged and never shown. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error)
    if (problem.code === 'unexpected' || problem.code === 'disk_full' || problem.code === 'cannot_write')
      log.error({ err: error, requestId: response.locals.requestId as string }, 'request failed')
    if (response.headersSent) response.destroy()
    else sendProblem(request, response, problem)
  }
}

export function sendProblem(request: Request, response: Response, problem: Problem): void {
  const body = problemBody(request, response, problem)
  if ('retryAfterSeconds' in problem.facts)
    response.set('Retry-After', String(problem.facts.retryAfterSeconds))
  response
    .status(body.status)
    .type('application/problem+json')
    .set('Content-Language', languageTold(request))
    .send(JSON.stringify(body))
}

export function problemBody(request: Request, response: Response, problem: Problem) {
  const status = statuses[problem.code]
  const language = languageTold(request)
  return {
    type: `urn:sanad:problem:${problem.code}`,
    title: titles[status]?.[language],
    status,
    detail: sayProblem(problem, language),
    ...('errors' in problem.facts ? { errors: problem.facts.errors } : {}),
    requestId: response.locals.requestId as string,
  }
}

function languageTold(request: Request): 'fr' | 'ar' | 'en' {
  const asked = languageAsked(request)
  return asked === 'ar' || asked === 'en' ? asked : 'fr'
}

/** What a thrown value means to whoever called. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SanadError) return error.problem
  const held = heldByTheDisk(error)
  if (held) return held
  if (error instanceof MulterError) return multerProblem(error)
  const { type } = error as { type?: string }
  if (type === 'entity.too.large') return { code: 'body_too_large', facts: {} }
  if (type?.startsWith('entity.') || type === 'encoding.unsupported' || type === 'charset.unsupported')
    return malformed('JSON')
  if (type === 'request.aborted' || type === 'request.size.invalid' || error instanceof URIError)
    return malformed('JSON')
  if (isMultipartFault(error)) return malformed('multipart/form-data')
  // A body that says it is compressed and is not; http-errors marks what the client did.
  const { status } = error as { status?: unknown }
  if (typeof status === 'number' && status >= 400 && status < 500) return malformed('')
  return { code: 'unexpected', facts: {} }
}

/** A full or read-only disk is a fault of the machine's, which its owner can mend. */
function heldByTheDisk(error: unknown): Problem | null {
  const { code } = error as { code?: unknown }
  if (typeof code !== 'string') return null
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(code))
    return { code: 'disk_full', facts: { freeBytes: 0, neededBytes: ROOM_WANTED } }
  if (/^(SQLITE_READONLY|SQLITE_CANTOPEN|EROFS|EACCES)/.test(code))
    return { code: 'cannot_write', facts: { retryAfterSeconds: RETRY_SECONDS } }
  return null
}

function malformed(wanted: string): Problem {
  return { code: 'body_malformed', facts: { wanted } }
}

function multerProblem(error: MulterError): Problem {
  if (error.code === 'LIMIT_FILE_SIZE') return { code: 'file_too_large', facts: { mostMegabytes: 20 } }
  if (error.code === 'LIMIT_UNEXPECTED_FILE')
    return { code: 'file_missing', facts: { field: error.field ?? 'image' } }
  return malformed('multipart/form-data')
}

/** Busboy, under multer, throws plain errors for a form that it can't take apart. */
function isMultipartFault(error: unknown): boolean {
  return (
    error instanceof Error && /multipart|unexpected end of form|malformed part|boundary/i.test(error.message)
  )
}
