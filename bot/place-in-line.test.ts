import { expect, test } from 'vitest'
import { tellPlaceInLine } from './place-in-line.ts'

const soon = () => new Promise((resolve) => setTimeout(resolve, 30))

async function toldWhen(place: number | null): Promise<number[]> {
  const told: number[] = []
  const stop = tellPlaceInLine({ placeOf: () => place }, 'a', (before) => void told.push(before), 1)
  await soon()
  stop()
  return told
}

test('a photo that waits behind others is told its place', async () => {
  expect(await toldWhen(4)).toEqual([4])
})

test('a photo that is being read, or is no receipt, is told nothing', async () => {
  expect(await toldWhen(0)).toEqual([])
  expect(await toldWhen(null)).toEqual([])
})

test('a photo that was read in time is told nothing', async () => {
  const told: number[] = []
  tellPlaceInLine({ placeOf: () => 3 }, 'a', (before) => void told.push(before), 10)()
  await soon()
  expect(told).toEqual([])
})
