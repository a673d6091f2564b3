import { z } from 'zod'
import { defineCapability, everyDoor, type Shop } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { findChange, laterChangeOn, lastChangeOf, markUndone, stepsOf } from './changes-store.ts'
import { one, undone } from './contract.ts'

export const undoChange = defineCapability({
  name: 'changes_undo',
  about: 'Undo what a message or a screen changed; refused when later changes rest on it.',
  effect: 'changes',
  may: 'staff',
  doors: everyDoor,
  input: one,
  output: undone,
  async run({ id }, shop) {
    return undo(shop, await findChange(shop, id))
  },
})

export const undoLast = defineCapability({
  name: 'changes_undo_last',
  about: 'Undo the last change of this conversation, or the one so many before it; again: the one before.',
  effect: 'changes',
  may: 'staff',
  doors: ['chat', 'terminal', 'web', 'key'],
  input: z.object({ back: z.number().int().min(0).max(9).default(0) }).strict(),
  output: undone,
  async run({ back }, shop) {
    const last = shop.conversationId && (await lastChangeOf(shop, shop.conversationId, back))
    if (!last) throw new SanadError('nothing_to_undo')
    return undo(shop, last)
  },
})

async function undo(
  shop: Shop,
  change: Awaited<ReturnType<typeof findChange>>,
): Promise<z.input<typeof undone>> {
  if (change.personId !== shop.person.id && shop.person.role !== 'owner' && !shop.person.undoesOthers) {
    throw new SanadError('not_allowed', { capability: 'changes_undo' })
  }
  if (change.undoneAt) throw new SanadError('already_undone')
  if (await laterChangeOn(shop, change.id)) throw new SanadError('later_changes')
  const steps = stepsOf(change)
  for (const step of steps.toReversed()) await shop.again(step.undo.capability, step.undo.input)
  await markUndone(shop, change.id)
  return { id: change.id, steps: steps.map(({ capability, output }) => ({ capability, output })) }
}
