import { z } from 'zod'

const node = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  minLength: z.number().optional(),
  minItems: z.number().optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
})

/** Where a pattern says more than its type: what a person would write under that name. */
const known: Record<string, unknown> = {
  url: 'https://shop.example/lait',
  wilaya: '31',
  time: '10:30',
  quietFrom: '21:00',
  quietUntil: '07:00',
  email: 'quelqu’un@example.dz',
  code: '123456',
}

/** The least that a shape lets through: its required fields, each with the plainest value. */
export function sampleOf(shape: z.ZodType): unknown {
  return sample(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' }), '')
}

function sample(schema: unknown, name: string): unknown {
  const one = node.parse(schema)
  if ('const' in one) return one.const
  if (one.enum) return one.enum[0]
  const [choice] = one.anyOf ?? one.oneOf ?? one.allOf ?? []
  if (choice !== undefined) return sample(choice, name)
  switch (Array.isArray(one.type) ? one.type[0] : one.type) {
    case 'object':
      return Object.fromEntries(
        (one.required ?? []).map((field) => [field, sample(one.properties?.[field] ?? {}, field)]),
      )
    case 'array':
      return Array.from({ length: Math.max(one.minItems ?? 1, 1) }, () => sample(one.items ?? {}, name))
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return Math.max(one.minimum ?? 1, one.exclusiveMinimum === undefined ? 1 : one.exclusiveMinimum + 1)
    default:
      return textFor(one.format, name, one.minLength ?? 1)
  }
}

function textFor(format: string | undefined, name: string, least: number): unknown {
  if (format === 'date') return '2026-11-18'
  if (format === 'date-time') return '2026-11-18T09:00:00Z'
  return known[name] ?? 'x'.repeat(Math.max(least, 3))
}
