import { fold } from '../../language/normalise.ts'
import type { Named } from '../understanding/questions.ts'

/** Those whose names hold most of the words that were said; all of them where no word tells them apart. */
export function likeliest(things: readonly Named[], said: readonly string[]): Named[] {
  const wanted = said.filter((word) => word.length > 2)
  const scored = things.map((thing) => {
    const name = fold(thing.name)
    return { thing, fits: wanted.filter((word) => name.includes(word)).length }
  })
  const most = Math.max(0, ...scored.map(({ fits }) => fits))
  return scored.filter(({ fits }) => fits === most).map(({ thing }) => thing)
}
