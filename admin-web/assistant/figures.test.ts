import { expect, test } from 'vitest'
import { figuresIn } from './figures.ts'

test('several days are drawn as a curve', () => {
  const series = [1, 2, 3].map((day) => ({ date: `2026-11-0${day}`, revenue: day, expenses: 0 }))
  expect(figuresIn({ revenue: 6, series })).toEqual({ kind: 'curve', days: series })
})

test('things with an amount are bars, by the money where there is some', () => {
  const items = [
    { name: 'Karim', balance: 1_200, phone: null },
    { name: 'Samir', balance: 300, phone: null },
  ]
  expect(figuresIn({ items, total: 2 })).toEqual({
    kind: 'bars',
    rows: [
      { name: 'Karim', amount: 1_200, unit: 'money' },
      { name: 'Samir', amount: 300, unit: 'money' },
    ],
  })
})

test('what was booked, a single figure and talk are words enough', () => {
  expect(
    figuresIn({
      id: 'a',
      lines: [
        { name: 'Lait', total: 1 },
        { name: 'Pain', total: 2 },
      ],
    }),
  ).toBeNull()
  expect(figuresIn({ revenue: 12 })).toBeNull()
  expect(figuresIn(null)).toBeNull()
})
