import { z } from 'zod'
import { isMoney } from './money-shapes.ts'

export type JsonSchema = { [keyword: string]: unknown }

/** The keywords that strict schemas of all known endpoints take; our own shapes check the rest afterwards. */
const KEPT = new Set(['type', 'enum', 'const', 'description', 'properties', 'items', 'anyOf', 'required'])
/** A date is a date for the model too; other formats are for checkers. */
const TOLD: Readonly<Record<string, string>> = { date: 'YYYY-MM-DD', 'date-time': 'ISO 8601' }

/**
 * A shape as a model is asked to fill it: every field there, an absent one null, nothing else, money in dinars.
 */
export function strictSchema(shape: z.ZodType): JsonSchema {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    // Strict schemas know no references.
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      if (!isMoney(zodSchema)) return
      for (const keyword of Object.keys(jsonSchema)) delete jsonSchema[keyword]
      Object.assign(jsonSchema, { type: 'number', description: 'in dinars' })
    },
  })
  return tightened(schema)
}

function tightened(schema: unknown): JsonSchema {
  if (!isSchema(schema)) return {}
  const kept: JsonSchema = Object.fromEntries(Object.entries(schema).filter(([keyword]) => KEPT.has(keyword)))
  const choices = schema.anyOf ?? schema.oneOf
  if (Array.isArray(choices)) kept.anyOf = choices.map(tightened)
  if (isSchema(schema.items)) kept.items = tightened(schema.items)
  const format = typeof schema.format === 'string' ? TOLD[schema.format] : undefined
  if (format) kept.description = format
  if (schema.type !== 'object') return kept
  const fields = isSchema(schema.properties) ? schema.properties : {}
  const required = new Set(Array.isArray(schema.required) ? schema.required : [])
  return {
    ...kept,
    properties: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        required.has(name) ? tightened(field) : orNull(tightened(field)),
      ]),
    ),
    required: Object.keys(fields),
    additionalProperties: false,
  }
}

function orNull(schema: JsonSchema): JsonSchema {
  if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
  return { anyOf: [schema, { type: 'null' }] }
}

/** What a model filled in, with the nulls that stand for absent fields taken away where the shape takes no null. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (!isSchema(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .map(([name, each]) => [name, withoutNulls(each)]),
  )
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
