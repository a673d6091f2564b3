import { expect, test } from 'vitest'
import { countKills } from '../kills.ts'

test('killed again and again while people write through three channels: nothing is lost, nothing is done twice', async () => {
  const { said, kills, mayRepeat: _, ...faults } = await countKills(4)
  expect(said).toBeGreaterThan(kills * 5)
  expect(faults).toEqual({ lost: [], twice: [], unanswered: [], answeredTwice: [], outOfOrder: [] })
})
