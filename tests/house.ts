import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { callerOfSession } from '#core/business/callers.ts'
import { register } from '#core/business/signing-in.ts'
import type { Caller } from '#core/capability.ts'
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
