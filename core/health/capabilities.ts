import { runsTheMachine } from '../backups/store.ts'
import { defineCapability, screenOnly } from '../capability.ts'
import { SanadError } from '../errors.ts'
import { nothing } from '../shapes.ts'
import { healthDay } from './contract.ts'
import { foundSymptoms } from './found.ts'
import { newestOf } from './pulse.ts'
import { minutesSince } from './store.ts'
import { symptomWords } from './words.ts'

const DAY_MS = 86_400_000

export const healthOfDay = defineCapability({
  name: 'health_day',
  about: 'How the house felt over the last day, minute by minute, and what is wrong with it now.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: healthDay,
  prepare: (_input, desk) => desk.parts.backups.listHere(),
  async run(_input, shop, backups) {
    if (!(await runsTheMachine(shop))) throw new SanadError('not_allowed', { capability: 'health_day' })
    const now = Date.now()
    const since = new Date(now - DAY_MS).toISOString()
    const symptoms = await foundSymptoms(shop.tx)
    return {
      points: await minutesSince(shop.tx, since, new Date(now).toISOString()),
      symptoms: symptoms.map((each) => ({ ...each, ...symptomWords[shop.language][each.kind](each) })),
      lastBackup: newestOf(backups)?.toISOString() ?? null,
    }
  },
})
