import { describe, expect, it } from 'vitest'
import { costOf, tokensIn } from './cost.ts'

const usage = { inputTokens: 1_000_000, outputTokens: 1_000_000 }

describe('the cost of a call', () => {
  it('is that of the listed model, in millionths of a dollar', () => {
    expect(costOf('gpt-4o-mini', true, usage)).toBe(750_000)
  })

  it('of a dated name is that of the model itself, and not of a shorter one', () => {
    expect(costOf('gpt-4o-mini-2024-07-18', true, usage)).toBe(750_000)
    expect(costOf('models/gemini-2.5-flash-lite', true, usage)).toBe(500_000)
  })

  it('of a model that nobody listed is taken high, so that a budget holds', () => {
    expect(costOf('brand-new', true, usage)).toBeGreaterThan(costOf('gpt-4o', true, usage))
  })

  it('is nothing on the shop’s own machines', () => {
    expect(costOf('gpt-4o', false, usage)).toBe(0)
  })

  it('counts sound by the minute', () => {
    expect(costOf('whisper-1', true, { inputTokens: 0, outputTokens: 0, soundSeconds: 60 })).toBe(6_000)
  })
})

it('Arabic letters make more tokens than Latin ones', () => {
  expect(tokensIn('شحال دخلنا اليوم')).toBeGreaterThan(tokensIn('chhal dkhalna lyo'))
})
