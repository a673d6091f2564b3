import { getModelState } from '../../ai/capabilities.ts'
import type { ModelState } from '../../ai/contract.ts'
import { sayNumber } from '../../language/money.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { modelStands } from '../model/words.ts'
import { one, type Answers } from './answering.ts'
import type { Tongue } from './voice.ts'

/** How questions about the model itself are answered: what it cost, where it is, and whether it may be asked. */
export const modelAnswers = {
  model() {
    return one(getModelState, {}, stateSaid)
  },
} satisfies Answers

function stateSaid({ endpoint, month, budget, standing }: ModelState, t: Tongue): string {
  const stands = t.of(modelStands[standing])
  if (!endpoint) return stands
  const used = t.of(modelStands.used)({
    cost: `${sayNumber(month.costUsd, 2)} $`,
    calls: t.count(month.calls, countedNouns.call),
    where: endpoint.model ? `${endpoint.model}, ${endpoint.host}` : endpoint.host,
  })
  const limit =
    budget.monthlyUsd === null ? '' : ` ${t.of(modelStands.budget)(`${t.number(budget.monthlyUsd)} $`)}`
  return `${used}${limit}\n${stands}`
}
