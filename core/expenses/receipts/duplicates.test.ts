import { describe, expect, test } from 'vitest'
import { duplicatesOf, LIKELY_SAME, sameReceipt, type Comparable } from './duplicates.ts'

const ticket: Comparable = {
  merchant: 'Superette El Baraka',
  date: '2026-11-20',
  time: '18:42',
  total: 139_400,
  number: '000481',
  imageHash: 'f0f0f0f00f0f0f0f',
}

describe('two receipts are the same', () => {
  test('when the photo is the same, a bit of compression apart', () => {
    expect(sameReceipt(ticket, { ...ticket, merchant: null, imageHash: 'f0f0f0f00f0f0f0e' })).toBe(1)
  })

  test('when shop, day, total and time agree on another photo', () => {
    const again = { ...ticket, number: null, imageHash: '0123456789abcdef', merchant: 'SUPERETTE ELBARAKA' }
    expect(sameReceipt(ticket, again)).toBeGreaterThanOrEqual(LIKELY_SAME)
  })
})

describe('how sure it is', () => {
  const elsewhere = { ...ticket, imageHash: '0123456789abcdef' }
  const unlike = 'Librairie Ibn Khaldoun'

  test('the number of the paper says most, and less beside another shop', () => {
    expect(sameReceipt(ticket, elsewhere)).toBe(0.98)
    expect(sameReceipt(ticket, { ...elsewhere, merchant: null })).toBe(0.98)
    expect(sameReceipt(ticket, { ...elsewhere, merchant: unlike })).toBe(0.75)
  })

  test('without a number each thing that agrees adds to it, and another time takes off', () => {
    const bare = { ...elsewhere, number: null, time: null }
    expect(sameReceipt(ticket, bare)).toBeCloseTo(0.85)
    expect(sameReceipt(ticket, { ...bare, time: ticket.time })).toBeCloseTo(0.97)
    expect(sameReceipt(ticket, { ...bare, time: '19:10' })).toBeCloseTo(0.45)
    expect(sameReceipt(ticket, { ...bare, date: null })).toBeCloseTo(0.55)
    expect(sameReceipt(ticket, { ...bare, merchant: null })).toBeCloseTo(0.65)
    expect(sameReceipt(ticket, { ...bare, merchant: unlike })).toBeCloseTo(0.35)
  })

  test('a photo that is nearly the same and another sum leave it open', () => {
    const shot = (imageHash: string) => ({ ...ticket, total: 99_000, imageHash })
    expect(sameReceipt(ticket, shot('f0f0f0f00f0f0f0c'))).toBe(0.5)
    expect(sameReceipt(ticket, shot('f0f0f0f00f0f0f08'))).toBe(0)
    expect(
      sameReceipt(ticket, { ...ticket, number: 'other', date: null, imageHash: 'f0f0f0f00f0f0f00' }),
    ).toBe(1)
    expect(sameReceipt(ticket, { ...elsewhere, imageHash: null, date: '2026-11-21' })).toBe(0)
  })
})

describe('two receipts are not the same', () => {
  test('when the totals differ, however alike the photos', () => {
    const other = { ...ticket, total: 99_000, imageHash: 'f0f0f0f00f0f0fff' }
    expect(sameReceipt(ticket, other)).toBeLessThan(LIKELY_SAME)
  })

  test('when the shop sold for the same sum twice that day', () => {
    const other = { ...ticket, number: '000512', time: '19:10', imageHash: '0123456789abcdef' }
    expect(sameReceipt(ticket, other)).toBeLessThan(LIKELY_SAME)
  })

  test('when nothing was read on either', () => {
    const nothing = { merchant: null, date: null, time: null, total: null, number: null, imageHash: null }
    expect(sameReceipt(nothing, nothing)).toBe(0)
  })
})

test('the likeliest duplicate comes first', () => {
  const photo = { ...ticket, id: 'photo' }
  const paper = { ...ticket, id: 'paper', number: null, imageHash: '0123456789abcdef' }
  const other = { ...ticket, id: 'other', total: 1 }
  expect(duplicatesOf(ticket, [other, paper, photo]).map(({ of }) => of.id)).toEqual(['photo', 'paper'])
})
