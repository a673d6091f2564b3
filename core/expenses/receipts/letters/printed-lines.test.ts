import { describe, expect, test } from 'vitest'
import { printedLinesOnDemand, type PrintedLines } from './printed-lines.ts'

function counted() {
  const told = { opened: 0, closed: 0 }
  const open = async (): Promise<PrintedLines> => {
    told.opened++
    return {
      read: async () => ({ text: '', sure: 0 }),
      close: async () => {
        told.closed++
      },
    }
  }
  return { told, open }
}

describe('the reader of printed lines', () => {
  test('is opened once for many lines, and let go when nobody asks for it', async () => {
    const { told, open } = counted()
    const lines = printedLinesOnDemand(open, 30)
    await lines('ara')
    await lines('ara')
    expect(told).toEqual({ opened: 1, closed: 0 })
    await expect.poll(() => told.closed).toBe(1)
    await lines('ara')
    expect(told.opened).toBe(2)
  })

  test('that could not be opened is tried again the next time', async () => {
    const { told, open } = counted()
    let broken = true
    const lines = printedLinesOnDemand(() => (broken ? Promise.reject(new Error('no memory')) : open()))
    await expect(lines('fra')).rejects.toThrow('no memory')
    broken = false
    await lines('fra')
    expect(told.opened).toBe(1)
  })
})
