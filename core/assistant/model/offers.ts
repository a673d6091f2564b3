import type { Tool } from '../../ai/turn.ts'
import { strictSchema } from '../../ai/strict-schema.ts'
import type { AnyCapability, Caller } from '../../capability.ts'
import { refusal, type House } from '../../perform.ts'
import { canBeDrafted } from './drafting.ts'

/** What a model may call for this person, in the order of the registry: endpoints keep a beginning that does not change. */
export type Offers = {
  reads: ReadonlyMap<string, AnyCapability>
  changes: ReadonlyMap<string, AnyCapability>
}

/**
 * Everything that this person may read, and those changes that can be said back in their own language before they
 * are booked. Files, and what is done on a screen only, are nothing for a model, as for any client of MCP.
 */
export function offersFor(house: House, caller: Caller): Offers {
  const open = [...house.parts.registry.values()].filter(
    (each) => refusal(each, caller) === null && refusal(each, { ...caller, door: 'mcp' }) === null,
  )
  const named = (some: AnyCapability[]) => new Map(some.map((each) => [each.name, each]))
  return {
    reads: named(open.filter(({ effect }) => effect === 'reads')),
    changes: named(open.filter(({ name, effect }) => effect !== 'reads' && canBeDrafted(name))),
  }
}

const tools = new WeakMap<AnyCapability, Tool>()

export function toolOf(capability: AnyCapability): Tool {
  const known = tools.get(capability)
  if (known) return known
  const { name, about, effect, input } = capability
  const description = effect === 'reads' ? about : `${about} (Asks the person before it is booked.)`
  const tool: Tool = {
    type: 'function',
    function: { name, description, parameters: strictSchema(input) },
  }
  tools.set(capability, tool)
  return tool
}
