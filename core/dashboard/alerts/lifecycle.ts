import { createHash } from 'node:crypto'
import type { Condition } from './conditions.ts'

export type OpenAlert = { id: string; key: string; severity: string; facts: string }
export type Changes = {
  raise: Condition[]
  refresh: { id: string; condition: Condition }[]
  end: OpenAlert[]
}

/**
 * What has to be written so that the alerts say what is so now: a condition is raised once, kept up to date
 * while it lasts, and ends with it. Raised alerts keep their day and who acknowledged them.
 */
export function changesTo(open: readonly OpenAlert[], found: readonly Condition[]): Changes {
  const known = new Map(open.map((alert) => [alert.key, alert]))
  const lasting = new Set(found.map(({ key }) => key))
  return {
    raise: found.filter(({ key }) => !known.has(key)),
    refresh: found.flatMap((condition) => {
      const alert = known.get(condition.key)
      return alert && differs(alert, condition) ? [{ id: alert.id, condition }] : []
    }),
    end: open.filter(({ key }) => !lasting.has(key)),
  }
}

function differs(alert: OpenAlert, condition: Condition): boolean {
  return alert.severity !== condition.severity || alert.facts !== JSON.stringify(condition.facts)
}

/**
 * The id that an alert has from the moment its condition is first seen, before anything is written: whoever
 * reads the list sees it at once, and acknowledges the very alert that the watch raises a minute later.
 * `episode` counts how often the same thing was raised and ended before.
 */
export function alertIdOf(businessId: string, key: string, episode: number): string {
  return createHash('sha256').update(`${businessId} ${key} ${episode}`).digest('hex').slice(0, 26)
}
