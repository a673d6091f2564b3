import type { Shop } from '../../capability.ts'
import { withMarks } from '../../language/marks.ts'
import { oneStop } from '../../language/say.ts'
import { addDays, instantOf, type Day } from '../../time.ts'
import type { Insight } from './contract.ts'
import type { Facts, Finding, FindingKind, Step } from './findings.ts'
import { idOf } from './ranking.ts'
import { voiceIn, type Voice } from './voice.ts'
import { words, type InsightWords, type Told } from './words.ts'

/** A reminder comes when the shop opens. */
const MORNING = '09:00'

/** A finding in the caller's language. */
export function tell(finding: Finding, shop: Pick<Shop, 'language' | 'today' | 'business'>): Insight {
  const { language, today, business } = shop
  const [of, voice] = [words[language], voiceIn(language, today)]
  const { title, detail, todo } = toldOf(finding, of, voice)
  const action =
    finding.next && actionOf(finding.next, todo, of, voice, { today, timeZone: business.timeZone })
  return {
    id: idOf(finding),
    kind: finding.kind,
    severity: finding.severity,
    title: withMarks(title, language),
    detail: withMarks(oneStop(detail), language),
    evidence: { ...finding.facts },
    stake: finding.stake,
    ...(action ? { action } : {}),
  }
}

function toldOf(finding: Finding, of: InsightWords, voice: Voice): Told {
  // Written out for one kind at a time, so that the compiler pairs each kind with its own facts.
  const say = <Kind extends FindingKind>(kind: Kind, facts: Facts[Kind]) => of.tell[kind](facts, voice)
  switch (finding.kind) {
    case 'cost_rise':
      return say(finding.kind, finding.facts)
    case 'thin_margin':
      return say(finding.kind, finding.facts)
    case 'runs_out':
      return say(finding.kind, finding.facts)
    case 'sleeps':
      return say(finding.kind, finding.facts)
    case 'bought_together':
      return say(finding.kind, finding.facts)
    case 'best_day':
      return say(finding.kind, finding.facts)
    case 'best_hour':
      return say(finding.kind, finding.facts)
    case 'stopped_coming':
      return say(finding.kind, finding.facts)
    case 'expense_grew':
      return say(finding.kind, finding.facts)
    case 'credit_ages':
      return say(finding.kind, finding.facts)
    case 'forecast':
      return say(finding.kind, finding.facts)
  }
}

function actionOf(
  next: Step,
  todo: string | undefined,
  { say }: InsightWords,
  voice: Voice,
  { today, timeZone }: { today: Day; timeZone: string },
): Insight['action'] {
  switch (next.step) {
    case 'price':
      return {
        say: say.price(next.item, voice.money(next.price)),
        capability: 'inventory_update_item',
        input: { id: next.itemId, price: next.price },
      }
    case 'expenses':
      return {
        say: say.expenses(voice.category(next.category)),
        capability: 'expenses_list',
        input: { category: next.category, from: next.from, to: next.to },
      }
    case 'remind':
      if (!todo) return undefined
      return {
        say: say.remind(todo),
        capability: 'reminders_create',
        input: { text: todo, at: instantOf(timeZone, addDays(today, 1), MORNING).toISOString() },
      }
  }
}
