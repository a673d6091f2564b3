import type { Finding } from '#core/health/doctor.ts'

export type Say = (finding: Finding) => string

/** One sentence where it is well, another with what to do where it is not. */
export function either(well: string, ill: (facts: Finding['facts']) => string): Say {
  return ({ state, facts }) => (state === 'well' ? well : ill(facts))
}

export const restore = 'npm run sanad -- restore'
/** The last good one, where there is one. */
export const restoring = (backup: string | undefined) => (backup ? `${restore} ${backup}` : restore)
