/** Chance that comes out the same each time, so that the same command makes the same weights. */
export type Chance = { number: () => number; shuffled: <T>(values: readonly T[]) => T[] }

export function chanceFrom(seed: number): Chance {
  let state = seed
  const number = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  return {
    number,
    shuffled: (values) =>
      values
        .map((value) => ({ value, by: number() }))
        .sort((a, b) => a.by - b.by)
        .map(({ value }) => value),
  }
}
