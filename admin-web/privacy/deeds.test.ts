import { expect, test } from 'vitest'
import { registry } from '#core/registry.ts'
import { deedOf } from './deeds.ts'

test('whatever the log can hold is said in words', () => {
  const names = [...registry.values()].map(({ name }) => name)
  expect(names.filter((name) => deedOf(name) === null)).toEqual([])
})

test('whatever changes something is not told as a look', () => {
  const written = [...registry.values()].filter(({ effect }) => effect !== 'reads').map(({ name }) => name)
  expect([...written, 'auth_login', 'auth_reset'].filter((name) => deedOf(name)?.verb === 'seen')).toEqual([])
})

test('the verb of a name is found wherever it stands', () => {
  expect(deedOf('messages_undelivered_retry')).toEqual({ room: 'messages', verb: 'changed' })
  expect(deedOf('second_factor_disable')).toEqual({ room: 'second_factor', verb: 'removed' })
  expect(deedOf('changes_undo_last')).toEqual({ room: 'changes', verb: 'corrected' })
})
