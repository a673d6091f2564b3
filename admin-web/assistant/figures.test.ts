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

test('things with several figures each are a table, the lines of orders too', () => {
  const items = [
    { name: 'Lait', unit: 'brique', quantity: 3, price: 15_000, threshold: 5 },
    { name: 'Pain', unit: 'pièce', quantity: 0, price: 1_500, threshold: null },
  ]
  expect(figuresIn({ items, total: 2 })).toEqual({
    kind: 'table',
    columns: [
      { field: 'quantity', of: 'count' },
      { field: 'price', of: 'money' },
    ],
    rows: [
      { name: 'Lait', unit: 'brique', cells: [3, 15_000] },
      { name: 'Pain', unit: 'pièce', cells: [0, 1_500] },
    ],
    more: 0,
  })
  const lines = items.map((item) => ({ ...item, left: item.quantity, order: 12, amount: null }))
  expect(figuresIn({ days: 14, suppliers: [{ name: null, lines, amount: 0 }], items: 2 })).toMatchObject({
    kind: 'table',
    columns: [{ field: 'left' }, { field: 'quantity' }, { field: 'order' }],
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
