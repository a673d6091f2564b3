import { createHash } from 'node:crypto'

/** Chooses ways of saying things: the same for the same business, topic and day, another for another. */
export type Variety = {
  /** The way for a place in the text. Three variants following each other never take the same one of three. */
  pick<Way>(place: string, ways: readonly Way[], variant: number): Way
}

export function varietyOf(...seed: readonly (string | null | undefined)[]): Variety {
  const key = seed.join('\u0000')
  return {
    pick(place, ways, variant) {
      const start = createHash('sha256').update(`${key}\u0000${place}`).digest().readUInt32BE(0)
      const way = ways[(start + variant) % ways.length]
      if (way === undefined) throw new Error(`nothing to say at ${place}`)
      return way
    },
  }
}
