import { callerOf } from '../callers.ts'
import { findBusiness } from '../store.ts'
import { SanadError } from '../../errors.ts'
import type { House } from '../../perform.ts'
import { writeAudit } from '../../storage/audit.ts'
import type { Row, Tx } from '../../storage/database.ts'

export type Visit = { address?: string | undefined; userAgent?: string | undefined }

type Access = {
  what: 'auth_login' | 'auth_reset' | 'auth_join'
  outcome: 'done' | 'refused'
  visit: Visit
  /** What was shown, or what was wrong. */
  by: 'password' | 'second factor' | 'code'
}

/** Who came in, and who tried, stands in the business's log. */
export async function logAccess(
  tx: Tx,
  house: House,
  person: Row<'Person'>,
  { what, outcome, visit, by }: Access,
): Promise<void> {
  const caller = callerOf(person, await findBusiness(tx, person.businessId), 'web')
  const input = { address: visit.address, userAgent: visit.userAgent?.slice(0, 300), by }
  await writeAudit(tx, caller, { capability: what, outcome, input, at: house.clock.now().toISOString() })
}

type LastStep = Pick<Access, 'what' | 'visit'> & { person: Row<'Person'> }

/**
 * Runs the last step into an account. Wrong codes are counted for the person wherever they come from: whoever gets here
 * knows the password, or has the chat's code, and a thousand addresses would otherwise have eight tries each.
 */
export async function withFactor<Result>(
  house: House,
  access: LastStep,
  code: string | undefined,
  step: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const logged = () => loggingRefusals(house, access, step)
  if (code === undefined) return logged()
  return house.parts.guesses.attempt(`person ${access.person.id}`, 'factor', logged)
}

/** What the second factor keeps out is logged, though the step leaves no trace. */
async function loggingRefusals<Result>(
  house: House,
  access: LastStep,
  step: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  try {
    return await house.books.write(step)
  } catch (error) {
    if (error instanceof SanadError && ['second_factor_needed', 'second_factor_wrong'].includes(error.code)) {
      const { person, what, visit } = access
      await house.books.write((tx) =>
        logAccess(tx, house, person, { what, visit, outcome: 'refused', by: 'second factor' }),
      )
    }
    throw error
  }
}
