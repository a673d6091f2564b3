import type { z } from 'zod'
import type { AnyCapability, Capability } from '../../capability.ts'
import type { SanadError } from '../../errors.ts'

/**
 * A capability with what it is to be asked, checked by the compiler against the capability's own shape.
 * `prepared` is shown what was prepared for it, before the transaction: it may wait.
 * `spared` is told why its preparation was refused: where it answers true the other calls go on without this one.
 */
export type Call = {
  capability: AnyCapability
  input: unknown
  prepared?(made: unknown): Promise<void>
  spared?(problem: SanadError): boolean
  /** What it makes gets its id only then: until it is made, later calls of the course name it by this. */
  makes?: string
}

export function call<In extends z.ZodType, Out extends z.ZodType, Prepared>(
  capability: Capability<In, Out, Prepared>,
  input: z.input<In>,
  prepared?: (made: Prepared) => Promise<void>,
): Call {
  return prepared ? { capability, input, prepared } : { capability, input }
}
