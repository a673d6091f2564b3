import { expect, test } from 'vitest'
import { stepsOver } from './history.ts'

test('a price holds until the next one is seen, and there is none before the first', () => {
  const seen = [
    { competitor: 'Ali', date: '2026-11-10', price: 150 },
    { competitor: 'Bab', date: '2026-11-12', price: 145 },
    { competitor: 'Ali', date: '2026-11-15', price: 155 },
  ]
  expect(stepsOver(seen)).toEqual({
    days: ['2026-11-10', '2026-11-12', '2026-11-15'],
    series: [
      { competitor: 'Ali', values: [150, 150, 155] },
      { competitor: 'Bab', values: [null, 145, 145] },
    ],
  })
})
