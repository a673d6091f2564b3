import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import { callerOfSession } from '#core/business/callers.ts'
import { register } from '#core/business/signing-in.ts'
import type { Caller, Capability } from '#core/capability.ts'
import { SanadError, type Problem } from '#core/errors.ts'
import { perform, type Performed } from '#core/perform.ts'
import { openSanad, type Sanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'

/** Wednesday 18 November 2026, ten in the morning in Algiers. */
export const TEST_NOW = '2026-11-18T10:00:00+01:00'

export type TestHouse = {
  house: Sanad
  owner: Caller
  dataDir: string
  /** Runs a capability by name as the owner, or as `caller`. */
  ask<Output = unknown>(name: string, input?: unknown, caller?: Caller): Promise<Output>
  perform(name: string, input?: unknown, caller?: Caller): Promise<Performed>
  /** The same with the capability itself in hand, so that the compiler reads what goes in and comes out. */
  run<In extends z.ZodType, Out extends z.ZodType, Prepared>(
    capability: Capability<In, Out, Prepared>,
    input: z.input<In>,
    caller?: Caller,
  ): Promise<z.output<Out>>
  /** Runs a capability and answers the id of the change that it made. */
  changeBy<In extends z.ZodType, Out extends z.ZodType, Prepared>(
    capability: Capability<In, Out, Prepared>,
    input: z.input<In>,
    caller?: Caller,
  ): Promise<string>
  undo(changeId: string): Promise<void>
  /** Another business in the same house, with its own owner. */
  another(): Promise<Caller>
  close(): Promise<void>
}

/** A real house on real files in a folder of its own, with one business and its owner. */
export async function openTestHouse(env: Record<string, string> = {}): Promise<TestHouse> {
  const dataDir = mkdtempSync(join(tmpdir(), 'sanad-test-'))
  const settings = readSettings({
    DATA_DIR: dataDir,
    OPEN_REGISTRATION: 'true',
    SANAD_NOW: TEST_NOW,
    LOG_LEVEL: 'silent',
    ...env,
  })
  const house = await openSanad(settings)
  const owner = await newOwner(house, 1)
  let businesses = 1
  const run = (name: string, input: unknown = {}, caller = owner) => {
    const capability = house.parts.registry.get(name)
    if (!capability) throw new Error(`no capability is called ${name}`)
    return perform(house, capability, input, caller)
  }
  return {
    house,
    owner,
    dataDir,
    perform: run,
    async run(capability, input, caller = owner) {
      const { output } = await perform(house, capability, input, caller)
      return capability.output.parse(output)
    },
    async changeBy(capability, input, caller = owner) {
      const { changeId } = await perform(house, capability, input, caller)
      if (!changeId) throw new Error(`${capability.name} left no change to undo`)
      return changeId
    },
    async undo(changeId) {
      await run('changes_undo', { id: changeId })
    },
    async ask<Output>(name: string, input?: unknown, caller?: Caller) {
      return (await run(name, input, caller)).output as Output
    },
    another: () => newOwner(house, ++businesses),
    async close() {
      await house.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Someone who works in the owner's shop and sees no figures. */
export function staffOf(owner: Caller): Caller {
  return { ...owner, person: { ...owner.person, id: `staff-of-${owner.person.id}`, role: 'staff' } }
}

/** What a call was refused with; the test fails where it was not. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  const answer = await call.catch((error: unknown) => error)
  if (answer instanceof SanadError) return answer.problem
  throw new Error(`not refused: ${answer instanceof Error ? answer.stack : JSON.stringify(answer)}`)
}

async function newOwner(house: Sanad, number: number): Promise<Caller> {
  const session = await register(
    house,
    {
      businessName: `Supérette ${number}`,
      sector: 'superette',
      wilaya: '31',
      ownerName: 'Amel',
      email: `owner${number}@example.dz`,
      password: 'un mot de passe long',
      language: 'fr',
    },
    {},
    '',
  )
  const signedIn = await callerOfSession(house, session.token)
  if (!signedIn) throw new Error('the new owner is not signed in')
  return signedIn.caller
}
