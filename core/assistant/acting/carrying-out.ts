import { z } from 'zod'
import type { Caller } from '../../capability.ts'
import { openChange } from '../../change.ts'
import { SanadError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { ready, runReady, type House, type ReadyCall } from '../../perform.ts'
import { id, isPaper } from '../../shapes.ts'
import { keepChange } from '../../storage/changes.ts'
import type { Tx } from '../../storage/database.ts'
import { dayIn } from '../../time.ts'
import { tongue } from '../answering/voice.ts'
import type { Told, Turn } from '../conversation/turn.ts'
import type { Call } from './calls.ts'
import type { Course } from './course.ts'

/** A course whose calls wait only for a transaction. */
export type Going = { course: Course; calls: { call: Call; ready: ReadyCall }[] }

/** The course with what was prepared for its calls, without those that can be spared. */
export async function makeReady(house: House, course: Course, caller: Caller): Promise<Going> {
  const calls: Going['calls'] = []
  for (const call of course.calls) {
    try {
      const made = await ready(house, call.capability, call.input, caller)
      await call.prepared?.(made.prepared)
      calls.push({ call, ready: made })
    } catch (problem) {
      if (!(problem instanceof SanadError) || !call.spared?.(problem)) throw problem
    }
  }
  return { course, calls }
}

/** Runs the calls as one change inside the door's transaction, and says what came of them. */
export async function carryOut(
  house: House,
  { caller, voice }: Turn,
  { course, calls }: Going,
  tx: Tx,
): Promise<Told> {
  const change = openChange(newId())
  const outputs: unknown[] = []
  const made = new Map<string, string>()
  for (const { call, ready: waiting } of calls) {
    const output = await runReady(house, { ...waiting, input: withIds(waiting.input, made) }, tx, change)
    outputs.push(output)
    if (call.makes) made.set(call.makes, z.object({ id }).parse(output).id)
  }
  const now = house.clock.now()
  const changeId = await keepChange(tx, caller, change, now.toISOString())
  const shown = (course.found ?? outputs).map(withoutBytes)
  return {
    ...course.compose(outputs, tongue(voice, dayIn(caller.business.timeZone, now)), changeId),
    changeId: course.undoes ? undefined : changeId,
    data: shown.length === 1 ? shown[0] : shown.length === 0 ? null : shown,
    source: course.by ?? 'rules',
  }
}

/** An input with the ids of what earlier calls made in place of their stand-ins. */
function withIds(input: unknown, made: ReadonlyMap<string, string>): unknown {
  if (typeof input === 'string') return made.get(input) ?? input
  if (Array.isArray(input)) return input.map((each) => withIds(each, made))
  if (made.size === 0 || typeof input !== 'object' || input === null) return input
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withIds(value, made)]))
}

/** A file is told of in the figures, and goes out beside them. */
function withoutBytes(output: unknown): unknown {
  return isPaper(output) ? { name: output.name, mime: output.mime, bytes: output.bytes.length } : output
}
