import { expect, test } from 'vitest'
import type { Point } from '../paper/slanted-box.ts'
import type { Spot } from './detector.ts'
import { missedLargePrint, withLargePieces } from './large-print.ts'
import type { Network } from './network.ts'

const page = { width: 960, height: 960, data: new Uint8Array(960 * 960).fill(255) }

/** Small lines, one below the other. */
const lines = [200, 300, 400, 500, 600].map((y) => spot(200, y, 500, y + 16))

function spot(left: number, top: number, right: number, bottom: number): Spot {
  const hull: Point[] = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  return { hull, score: 0.9 }
}

/** Marks the upper fifth of what it is shown, and counts how often it is asked. */
function detector(): { network: Network; asked: () => number } {
  let asked = 0
  const run: Network['run'] = async (_input, [, , height = 0, width = 0]) => {
    asked++
    const data = new Float32Array(width * height)
    for (let y = Math.round(height * 0.02); y < height * 0.2; y++)
      for (let x = Math.round(width * 0.1); x < width * 0.5; x++) data[y * width + x] = 0.95
    return { data, shape: [1, 1, height, width] }
  }
  return { network: { run }, asked: () => asked }
}

test('a head without large print is looked at from further away', async () => {
  const { network, asked } = detector()
  expect(await missedLargePrint(network, page, lines, 1)).toHaveLength(1)
  expect(asked()).toBeGreaterThan(0)
})

test('a head whose large print was found is not looked at again', async () => {
  const { network, asked } = detector()
  expect(await missedLargePrint(network, page, [spot(200, 120, 500, 160), ...lines], 1)).toEqual([])
  expect(asked()).toBe(0)
})

test('a line that was found stays instead of what covers it and its neighbours', async () => {
  const line = spot(190, 40, 440, 56)
  expect(await missedLargePrint(detector().network, page, [line, ...lines], 1)).toEqual([])
})

const piece = (text: string, sure: number, cy: number, length = 300, height = 20) => ({
  text,
  sure,
  signs: [],
  box: { cx: 300, cy, length, height, angle: 0 },
})
const print = ['Facture du mois', 'Abonnement', 'Total'].map((text, i) => piece(text, 0.99, 200 + 50 * i))

test('large print takes the place of its shreds', () => {
  const name = piece('Djawal', 0.97, 60, 200, 60)
  expect(withLargePieces([piece('l', 0.3, 62, 20, 10), ...print], [name])).toEqual([...print, name])
})

test('what is scribbled over Latin print is no name', () => {
  expect(withLargePieces(print, [piece('Ao60s3', 0.74, 60, 200, 60)])).toEqual(print)
})
