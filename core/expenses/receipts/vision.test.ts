import { describe, expect, test } from 'vitest'
import type { ReceiptReading } from './contract.ts'
import { understand } from './fields/understand.ts'
import { askVision, withVision, type VisionAnswer } from './vision.ts'

const blank = understand([], { today: '2026-11-23' })
const local: ReceiptReading = {
  ...blank,
  merchant: 'Superette El Baraka',
  date: '2026-11-20',
  total: 138_000,
  text: 'LAIT 280,00\nTOTAL 1 380,00\nNET 1 394,00',
  confidence: { merchant: 0.9, date: 0.9, total: 0.5 },
}
const answer: VisionAnswer = {
  merchant: 'Superette El Baraka',
  date: '2026-11-20',
  time: '18:42',
  number: '000481',
  total: 139_400,
  currency: 'DZD',
  subtotal: 138_000,
  discount: null,
  stamp: 1400,
  taxes: [],
  paymentMethod: 'cash',
  dueDate: null,
  items: [],
}

describe("a model's answer", () => {
  test('corrects a doubtful total when it stands on the paper and its sums agree', () => {
    expect(withVision(local, answer)).toMatchObject({ total: 139_400, needsReview: false, source: 'model' })
  })

  test('does not move a total that the paper itself confirms', () => {
    const confirmed = { ...local, confidence: { ...local.confidence, total: 0.95 } }
    expect(withVision(confirmed, answer).total).toBe(138_000)
  })

  test('with a total that is nowhere on the paper and agrees with nothing leaves it for the person', () => {
    const invented = { ...answer, total: 77_700, subtotal: null }
    expect(withVision(local, invented)).toMatchObject({ total: 138_000, needsReview: true })
  })

  test('with a day that the paper does not show leaves the doubtful one for the person', () => {
    const doubtful = { ...local, confidence: { ...local.confidence, date: 0.7 } }
    const other = { ...answer, date: '2026-11-02' }
    expect(withVision(doubtful, other)).toMatchObject({ date: '2026-11-20', needsReview: true })
    const shown = { ...doubtful, text: `${local.text}\n02/11/2026` }
    expect(withVision(shown, other)).toMatchObject({ date: '2026-11-02', needsReview: false })
  })

  test('names a merchant that was not read only for the person to confirm, unless the paper shows it', () => {
    const unnamed = { ...local, merchant: null, confidence: { ...local.confidence, merchant: 0 } }
    expect(withVision(unnamed, answer)).toMatchObject({ merchant: answer.merchant, needsReview: true })
    const shown = { ...unnamed, text: `SUPERETTE ELBARAKA\n${local.text}` }
    expect(withVision(shown, answer)).toMatchObject({ merchant: answer.merchant, needsReview: false })
  })

  test('of another shape is not used', () => {
    expect(withVision(local, { ...answer, total: '1394' })).toBe(local)
    expect(withVision(local, { ...answer, extra: 1 })).toBe(local)
    expect(withVision(local, 'I think it is 1394 DA')).toBe(local)
  })

  test('in another money makes the receipt foreign', () => {
    expect(withVision(local, { ...answer, currency: 'EUR' })).toMatchObject({
      foreign: true,
      needsReview: true,
    })
  })
})

describe('the local reading stands', () => {
  test('when the model is late', async () => {
    const never = () => new Promise<unknown>(() => {})
    expect(await askVision(local, new Uint8Array(), never, 20)).toBe(local)
  })

  test('when the model fails', async () => {
    const failing = () => Promise.reject(new Error('no network'))
    expect(await askVision(local, new Uint8Array(), failing, 1000)).toBe(local)
  })
})
