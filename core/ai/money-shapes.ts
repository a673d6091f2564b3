import { z } from 'zod'

/** Whether a shape is one of money: `money` and `balance` of core/shapes.ts say so, and what is made of them inherits it. */
export function isMoney(shape: z.core.$ZodType): boolean {
  return z.globalRegistry.get(shape)?.unit === 'centimes'
}

/**
 * The value with each amount of money in it written in another way. A model that is told centimes and asked for
 * centimes is wrong by a hundred sooner or later: it reads and writes dinars.
 */
export function mapMoney(
  shape: z.core.$ZodType,
  value: unknown,
  change: (amount: number) => unknown,
): unknown {
  if (isMoney(shape)) return typeof value === 'number' ? change(value) : value
  const { def } = (shape as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, each]) => {
              const field = (def.shape as Readonly<Record<string, z.core.$ZodType>>)[key]
              return [key, field ? mapMoney(field, each, change) : each]
            }),
          )
        : value
    case 'array':
      return Array.isArray(value) ? value.map((each) => mapMoney(def.element, each, change)) : value
    case 'record':
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, each]) => [key, mapMoney(def.valueType, each, change)]),
          )
        : value
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'nonoptional':
    case 'readonly':
    case 'catch':
      return mapMoney(def.innerType, value, change)
    case 'pipe':
      return mapMoney(def.in, value, change)
    case 'union': {
      const fitting = def.options.find((option) => z.safeParse(option, value).success)
      return mapMoney(fitting ?? def.options[0] ?? shape, value, fitting ? change : (same) => same)
    }
    default:
      return value
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
