import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js'
import type { RequestHandler } from 'express'
import { z } from 'zod'
import type { AnyCapability, Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import { perform, refusal, type House } from '#core/perform.ts'
import { sayProblem } from '#core/problems/say.ts'
import { isPaper } from '#core/shapes.ts'
import type { Asker } from './credentials.ts'

/** There is no stream to open nor session to end: one that stays open would only hold a place. */
export const mcpOnlyByPost: RequestHandler = (_request, response) => {
  response.status(405).set('Allow', 'POST').end()
}

/**
 * The registry as MCP tools over streamable HTTP, with an API key. Each request stands alone: no session is
 * kept, so that a restart or a second process changes nothing for a client.
 */
export function mcpHandler(house: House, version: string): RequestHandler {
  return async (request, response) => {
    // MCP took batches back in June 2025; in one that still comes a hundred calls would count as one.
    if (Array.isArray(request.body)) throw new SanadError('body_malformed', { wanted: 'JSON { … }' })
    const { caller } = response.locals.asker as Asker
    const server = serverFor(house, { ...caller, door: 'mcp' }, version)
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    response.on('close', () => {
      void transport.close()
      void server.close()
    })
    await server.connect(transport)
    await transport.handleRequest(request, response, request.body)
  }
}

function serverFor(house: House, caller: Caller, version: string): Server {
  const server = new Server({ name: 'sanad', version }, { capabilities: { tools: {} } })
  const offered = [...house.parts.registry.values()].filter((each) => refusal(each, caller) === null)

  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: offered.map((each) => ({
      name: each.name,
      description: each.about,
      inputSchema: inputSchema(each),
      annotations: { readOnlyHint: each.effect === 'reads', destructiveHint: each.effect === 'erases' },
    })),
  }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const capability = offered.find(({ name }) => name === params.name)
    if (!capability) return failure(new SanadError('no_address'), caller)
    try {
      const { output } = await perform(house, capability, params.arguments ?? {}, caller)
      return { content: [{ type: 'text' as const, text: textOf(output) }] }
    } catch (error) {
      if (error instanceof SanadError) return failure(error, caller)
      throw error
    }
  })
  return server
}

function failure(error: SanadError, caller: Caller) {
  return {
    isError: true,
    content: [{ type: 'text' as const, text: sayProblem(error.problem, caller.language) }],
  }
}

function textOf(output: unknown): string {
  return isPaper(output) ? Buffer.from(output.bytes).toString('utf8') : JSON.stringify(output)
}

/** MCP wants an object at the top; a union of objects is wrapped as `anyOf` under one. */
function inputSchema(capability: AnyCapability): { type: 'object'; [key: string]: unknown } {
  const schema = z.toJSONSchema(capability.input, { io: 'input', unrepresentable: 'any' })
  return { ...schema, type: 'object' }
}
