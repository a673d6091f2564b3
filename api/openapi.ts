import { createDocument, type ZodOpenApiPathsObject, type ZodOpenApiOperationObject } from 'zod-openapi'
import { z } from 'zod'
import { passwordReset, resetRequest } from '#core/business/access/contract.ts'
import { credentials, joining, me, registration, signedIn } from '#core/business/contract.ts'
import { chatQuestion, reply } from '#core/assistant/contract.ts'
import { paper, parcel } from '#core/shapes.ts'
import { everyRoute } from './routes.ts'
import type { Route } from './route.ts'

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    requestId: z.string(),
  })
  .meta({
    id: 'Problem',
    description: 'RFC 9457 problem details, in the language of Accept-Language (fr, ar, en).',
  })

const problems = {
  '4XX': {
    description: 'What can be mended, said in one sentence.',
    content: { 'application/problem+json': { schema: problem } },
  },
} as const

/** The description of every address, made from the same shapes that guard them. */
export function openApiDocument(version: string): object {
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Sanad',
      version,
      description:
        'The assistant that an Algerian shop runs on its own machine. Money is in integer centimes of DZD, dates are YYYY-MM-DD in the zone of the business. A POST may carry Idempotency-Key.',
      license: { name: 'MIT' },
    },
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: 'An API key, snd_…' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'sanad_session',
          description: '__Host-sanad_session over HTTPS. With X-CSRF-Token for what changes.',
        },
      },
    },
    security: [{ key: [] }, { session: [] }],
    paths: { ...signingIn, ...byPath(everyRoute) },
  })
}

const json = (schema: z.ZodType) => ({ content: { 'application/json': { schema } } })
const open = { security: [] }
const answered = {
  description: 'The answer',
  content: {
    'application/json': { schema: reply },
    'text/event-stream': { schema: { type: 'string' as const } },
  },
}

const signingIn: ZodOpenApiPathsObject = {
  '/api/auth/register': {
    post: {
      ...open,
      operationId: 'auth_register',
      requestBody: json(registration),
      responses: { '201': { description: 'Signed in', ...json(signedIn) }, ...problems },
    },
  },
  '/api/auth/join': {
    post: {
      ...open,
      operationId: 'auth_join',
      description: 'Come in with the code of an invitation, and a password of one’s own.',
      requestBody: json(joining),
      responses: { '201': { description: 'Signed in', ...json(signedIn) }, ...problems },
    },
  },
  '/api/auth/login': {
    post: {
      ...open,
      operationId: 'auth_login',
      requestBody: json(credentials),
      responses: { '200': { description: 'Signed in', ...json(signedIn) }, ...problems },
    },
  },
  '/api/auth/reset': {
    post: {
      ...open,
      operationId: 'auth_reset',
      description: 'Send a code to the linked chat of a person who has a second factor.',
      requestBody: json(resetRequest),
      responses: { '202': { description: 'The same for everybody' }, ...problems },
    },
  },
  '/api/auth/reset/confirm': {
    post: {
      ...open,
      operationId: 'auth_reset_confirm',
      requestBody: json(passwordReset),
      responses: { '204': { description: 'The password is replaced' }, ...problems },
    },
  },
  '/api/auth/logout': {
    post: { operationId: 'auth_logout', responses: { '204': { description: 'Signed out' }, ...problems } },
  },
  '/api/auth/me': {
    get: {
      operationId: 'auth_me',
      responses: { '200': { description: 'Who is signed in', ...json(me) }, ...problems },
    },
  },
  '/api/ai/chat': {
    post: {
      operationId: 'assistant_chat',
      description:
        'Say something to the assistant, as in a chat. With `Accept: text/event-stream` the answer comes in pieces: events `working`, `text` (a piece to append), `reset` (drop what was shown), and last `answer` with the JSON of a plain call, or `problem`.',
      requestBody: json(chatQuestion),
      responses: { '200': answered, ...problems },
    },
  },
  '/api/ai/voice': {
    post: {
      operationId: 'assistant_voice',
      description:
        'A voice note (OGG/Opus, M4A, MP3, WebM, WAV). It is written down first; what would change something is shown and waits for a yes. Also in pieces, as the chat.',
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: {
                audio: { type: 'string', format: 'binary' },
                conversationId: { type: 'string' },
                language: { type: 'string' },
              },
              required: ['audio'],
            },
          },
        },
      },
      responses: { '200': answered, ...problems },
    },
  },
  '/api/live': {
    get: {
      operationId: 'live',
      description:
        'Server-sent events: `changed` after each committed change of the business, with what ran, by which door, and the change to undo.',
      responses: {
        '200': { description: 'A stream', content: { 'text/event-stream': { schema: z.string() } } },
        ...problems,
      },
    },
  },
  '/api/health': { get: { ...open, operationId: 'health', responses: { '200': { description: 'Alive' } } } },
  '/api/ready': {
    get: {
      ...open,
      operationId: 'ready',
      responses: { '200': { description: 'Able to serve' }, '503': { description: 'Not able to serve' } },
    },
  },
}

function byPath(routes: readonly Route[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return paths
}

function operation(route: Route): ZodOpenApiOperationObject {
  const { capability, status } = route
  const inPath = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')
  const fields = fieldsOf(capability.input)
  const others = Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => !inPath.includes(name)))
  const reads = route.method === 'GET' || route.method === 'DELETE'
  const path = z.object(Object.fromEntries(inPath.map((name) => [name, z.string()])))
  return {
    operationId: capability.name,
    description: `${capability.about} (${capability.effect}, ${capability.may})`,
    tags: [capability.name.split('_')[0] ?? ''],
    requestParams: { path, ...(reads ? { query: z.object(others) } : {}) },
    ...(reads ? {} : { requestBody: requestBody(route, fields ? z.object(others) : capability.input) }),
    responses: {
      [String(status)]: { description: capability.about, ...answerOf(route) },
      ...(route.later && {
        '202': { description: `${route.later.about} (Prefer: respond-async)`, ...json(route.later.output) },
      }),
      ...problems,
    },
  }
}

function answerOf({ status, capability }: Route) {
  if (status === 204) return {}
  if (capability.output !== paper && capability.output !== parcel) return json(capability.output)
  return { content: { '*/*': { schema: { type: 'string' as const, format: 'binary' } } } }
}

function requestBody(route: Route, body: z.ZodType) {
  if (!route.file) return json(body)
  const schema = {
    type: 'object' as const,
    properties: { [route.file.field]: { type: 'string' as const, format: 'binary' } },
    required: [route.file.field],
  }
  return { content: { 'multipart/form-data': { schema } } }
}

/** The fields of an object shape; null for a union, which is shown whole. */
function fieldsOf(shape: z.ZodType): Record<string, z.ZodType> | null {
  return shape instanceof z.ZodObject ? shape.shape : null
}
