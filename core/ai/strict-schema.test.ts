import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { capabilities } from '../registry.ts'
import { balance, day, money } from '../shapes.ts'
import { mapMoney } from './money-shapes.ts'
import { strictSchema, withoutNulls, type JsonSchema } from './strict-schema.ts'

const sale = z.object({
  date: day.optional(),
  lines: z.array(z.object({ name: z.string().max(20), unitPrice: money.optional() }).strict()).min(1),
})

describe('a shape given to a model', () => {
  it('has every field required, what may be absent null, and nothing more', () => {
    expect(strictSchema(sale)).toEqual({
      type: 'object',
      additionalProperties: false,
      required: ['date', 'lines'],
      properties: {
        date: { anyOf: [{ type: 'string', description: 'YYYY-MM-DD' }, { type: 'null' }] },
        lines: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['name', 'unitPrice'],
            properties: {
              name: { type: 'string' },
              unitPrice: { anyOf: [{ type: 'number', description: 'in dinars' }, { type: 'null' }] },
            },
          },
        },
      },
    })
  })

  it('holds no keyword that strict endpoints refuse, whatever the capability', () => {
    const known = new Set([
      'type',
      'enum',
      'const',
      'description',
      'properties',
      'items',
      'anyOf',
      'required',
    ])
    const walk = (schema: JsonSchema, path: string): void => {
      for (const [keyword, value] of Object.entries(schema)) {
        if (keyword === 'additionalProperties') expect(value, path).toBe(false)
        else expect(known, path).toContain(keyword)
        const below =
          keyword === 'properties' ? Object.values(value as object) : keyword === 'anyOf' ? value : [value]
        if (['properties', 'items', 'anyOf'].includes(keyword))
          for (const each of below as JsonSchema[]) walk(each, `${path}.${keyword}`)
      }
    }
    for (const { name, input } of capabilities) walk(strictSchema(input), name)
  })
})

describe('money', () => {
  it('is written by the model in dinars and read by us in centimes', () => {
    const filled = { date: null, lines: [{ name: 'Lait', unitPrice: 140 }] }
    expect(mapMoney(sale, withoutNulls(filled), (dinars) => Math.round(dinars * 100))).toEqual({
      lines: [{ name: 'Lait', unitPrice: 14_000 }],
    })
  })

  it('is found under nulls, lists and unions, and nothing else is taken for it', () => {
    const shape = z.object({
      owes: balance.nullable(),
      count: z.int(),
      either: z.union([z.object({ amount: money }).strict(), z.object({ quantity: z.int() }).strict()]),
    })
    const said = (value: unknown) => mapMoney(shape, value, (amount) => `${amount / 100} DA`)
    expect(said({ owes: -500, count: 7, either: { quantity: 3 } })).toEqual({
      owes: '-5 DA',
      count: 7,
      either: { quantity: 3 },
    })
    expect(said({ owes: null, count: 7, either: { amount: 100 } })).toMatchObject({
      either: { amount: '1 DA' },
    })
  })
})
