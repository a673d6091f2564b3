import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Request, RequestHandler, Response } from 'express'
import multer from 'multer'
import type { Asker } from './credentials.ts'
import { SanadError } from '#core/errors.ts'
import { perform, type House } from '#core/perform.ts'
import { isPaper, isParcel, parcel, type Paper, type Parcel } from '#core/shapes.ts'
import { askerOf } from './credentials.ts'
import { claim } from './idempotency.ts'
import { jsonBody } from './json-body.ts'
import type { Route } from './route.ts'

/** Opens one address onto its capability. */
export function handlersOf(house: House, route: Route): RequestHandler[] {
  return [signedIn(house), ...bodyOf(route), answerWith(house, route)]
}

/** Asked before a body is read: a stranger can't make us take in megabytes. */
export function signedIn(house: House): RequestHandler {
  return async (request, response, next) => {
    response.locals.asker = await askerOf(house, request, response)
    next()
  }
}

function answerWith(house: House, whole: Route): RequestHandler {
  const ways = [whole, ...(whole.later ? [{ ...whole, capability: whole.later, status: 202 as const }] : [])]
  for (const { method, path, capability } of ways) {
    if (!house.parts.registry.has(capability.name))
      throw new Error(`${method} ${path}: ${capability.name} is not in the registry`)
  }
  return async (request, response) => {
    const route = (wantsLater(request) && ways[1]) || whole
    const registered = registeredFor(house, route)
    const asker = response.locals.asker as Asker
    const input = inputOf(route, request)
    if (request.file) await house.parts.scan(request.file.buffer)
    const key = idempotencyKey(route, request)
    // What only reads is the same asked twice; a file is too large to be kept as an answer.
    if (key && registered.effect !== 'reads') {
      await answerOnce(house, route, { request, response, asker, input, key })
      return
    }
    const { output, changeId } = await perform(house, registered, input, asker.caller)
    send(route, response, changeId, output)
  }
}

type KeyedCall = {
  request: Request
  response: Response
  asker: Asker
  input: Record<string, unknown>
  key: string
}

async function answerOnce(house: House, route: Route, call: KeyedCall): Promise<void> {
  const { request, response, asker, input, key } = call
  const registered = registeredFor(house, route)
  const address = `${request.method} ${request.path}`
  const claimed = await claim(house, { credential: asker.credential, address, key, body: comparable(input) })
  if ('before' in claimed) {
    response.status(claimed.before.status).type('application/json').send(claimed.before.body)
    return
  }
  try {
    const { output, changeId } = await perform(house, registered, input, asker.caller, (tx, done) =>
      claimed.keep(tx, { status: route.status, body: JSON.stringify(done.output) }),
    )
    send(route, response, changeId, output)
  } finally {
    await claimed.release()
  }
}

/** RFC 7240: the caller would rather be told where to ask later. */
function wantsLater(request: Request): boolean {
  return /\brespond-async\b/i.test(request.headers.prefer?.toString() ?? '')
}

function registeredFor(house: House, { capability }: Route) {
  const registered = house.parts.registry.get(capability.name)
  if (!registered) throw new Error(`${capability.name} is not in the registry`)
  return registered
}

function send(route: Route, response: Response, changeId: string | undefined, output: unknown): void {
  // The change to give to /api/changes/:id/undo; a header, since some answers have no body.
  if (changeId) response.set('X-Change-Id', changeId)
  if (route.status === 204) response.status(204).end()
  else if (isPaper(output)) sendPaper(response, output)
  else if (route.capability.output === parcel && isParcel(output)) sendParcel(response, output)
  else response.status(route.status).json(output)
}

/** Nothing that came from outside is ever shown as a page: a browser saves it or shows a picture, and sniffs nothing. */
function sendPaper(response: Response, { name, mime, bytes }: Paper): void {
  const shown =
    mime === 'image/jpeg' || mime === 'image/png' || mime === 'image/webp' ? 'inline' : 'attachment'
  response
    .status(200)
    .type(mime)
    .set('Content-Disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(name)}`)
    .set('X-Content-Type-Options', 'nosniff')
    .send(Buffer.from(bytes))
}

/** Streamed from the disk, and taken away whether it arrived or not. */
function sendParcel(response: Response, { name, mime, path }: Parcel): void {
  const takeAway = () => void rm(path, { force: true })
  // Whoever left while it was packed is not told any more.
  if (response.closed) {
    takeAway()
    return
  }
  response.once('close', takeAway)
  response
    .type(mime)
    .set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .sendFile(path, { cacheControl: false, dotfiles: 'allow' })
}

function bodyOf(route: Route): RequestHandler[] {
  if (route.method === 'GET' || route.method === 'DELETE') return []
  if (!route.file) return [mustBeJson, jsonBody]
  const { field, mostMegabytes } = route.file
  const form = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: mostMegabytes * 1024 * 1024, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
    // Without it multer reads file names as Latin-1 and spoils Arabic ones.
    defParamCharset: 'utf8',
  })
  return [mustBeForm, form.single(field)]
}

/** A body that claims to be something else than JSON is refused before it is read; none at all is an empty object. */
const mustBeJson: RequestHandler = (request, _response, next) => {
  const hasBody = Number(request.headers['content-length'] ?? 0) > 0 || request.headers['transfer-encoding']
  if (hasBody && !request.is('application/json'))
    throw new SanadError('file_type', { accepted: 'application/json' })
  next()
}

const mustBeForm: RequestHandler = (request, _response, next) => {
  if (!request.is('multipart/form-data'))
    throw new SanadError('file_type', { accepted: 'multipart/form-data' })
  next()
}

function inputOf(route: Route, request: Request): Record<string, unknown> {
  const reads = route.method === 'GET' || route.method === 'DELETE'
  const query = reads || route.queryToo ? request.query : {}
  const body: unknown = reads ? {} : (request.body ?? {})
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new SanadError('body_malformed', { wanted: 'JSON { … }' })
  }
  const file = route.file ? { [route.file.field]: fileOf(route.file.field, request) } : {}
  return { ...query, ...body, ...file, ...request.params }
}

function fileOf(field: string, request: Request): Buffer {
  const { file } = request
  if (!file) throw new SanadError('file_missing', { field })
  if (file.buffer.length === 0) throw new SanadError('file_empty')
  return file.buffer
}

function idempotencyKey(route: Route, request: Request): string | undefined {
  const key = request.headers['idempotency-key']
  if (route.method !== 'POST' || typeof key !== 'string' || key === '') return undefined
  if (key.length > 255)
    throw new SanadError('bad_shape', { errors: [{ path: 'Idempotency-Key', message: '≤ 255' }] })
  return key
}

/** A file is compared by its hash, everything else as it came. */
function comparable(input: Record<string, unknown>): unknown {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      Buffer.isBuffer(value) ? createHash('sha256').update(value).digest('hex') : value,
    ]),
  )
}
