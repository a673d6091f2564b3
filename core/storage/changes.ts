import type { Caller } from '../capability.ts'
import type { ChangeDraft } from '../change.ts'
import type { Tx } from './database.ts'
import { noteChange } from './news.ts'

/** Writes down what a message or a screen changed. A change without steps is nothing and is not kept. */
export async function keepChange(
  tx: Tx,
  caller: Caller,
  change: ChangeDraft,
  at: string,
): Promise<string | undefined> {
  if (change.steps.length === 0) return undefined
  await tx
    .insertInto('Change')
    .values({
      id: change.id,
      businessId: caller.business.id,
      personId: caller.person.id,
      conversationId: caller.conversationId ?? null,
      door: caller.door,
      about: change.steps[0]?.capability ?? '',
      steps: JSON.stringify(change.steps),
      createdAt: at,
      undoneAt: null,
      undoneBy: null,
    })
    .execute()
  const subjects = [
    ...[...change.touches].map((subject) => ({ subject, mode: 'touches' })),
    ...[...change.uses]
      .filter((subject) => !change.touches.has(subject))
      .map((subject) => ({ subject, mode: 'uses' })),
  ]
  if (subjects.length > 0) {
    await tx
      .insertInto('ChangeSubject')
      .values(subjects.map((each) => ({ ...each, changeId: change.id, businessId: caller.business.id })))
      .execute()
  }
  noteChange(tx, caller, change.id)
  return change.id
}
