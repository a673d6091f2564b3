import type { Finding } from '#core/health/finding.ts'

export type Say = (finding: Finding) => string

/** One sentence where it is well, another with what to do where it is not. */
export function either(well: string, ill: (facts: Finding['facts']) => string): Say {
  return ({ state, facts }) => (state === 'well' ? well : ill(facts))
}
