import { symptomWords } from '../../health/words.ts'
import { withMarks } from '../../language/marks.ts'
import { oneStop } from '../../language/say.ts'
import type { Language } from '../../shapes.ts'
import type { Day } from '../../time.ts'
import { voiceIn } from '../insights/voice.ts'
import type { Condition, Facts } from './conditions.ts'
import { undeliveredWords } from './undelivered-words.ts'
import { words, type SpokenKind, type Told } from './words.ts'

/** A condition in a language. */
export function told(condition: Condition, language: Language, today: Day): Told {
  const { title, detail } = wordsOf(condition, language, today)
  return { title: withMarks(title, language), detail: withMarks(oneStop(detail), language) }
}

function wordsOf(condition: Condition, language: Language, today: Day): Told {
  const voice = voiceIn(language, today)
  // Written out for one kind at a time, so that the compiler pairs each kind with its own facts.
  const say = <Kind extends SpokenKind>(kind: Kind, facts: Facts[Kind]) => words[language][kind](facts, voice)
  switch (condition.kind) {
    case 'low_stock':
      return say(condition.kind, condition.facts)
    case 'unusual_expense':
      return say(condition.kind, condition.facts)
    case 'duplicate_expense':
      return say(condition.kind, condition.facts)
    case 'credit_overdue':
      return say(condition.kind, condition.facts)
    case 'cash_short':
      return say(condition.kind, condition.facts)
    case 'competitor_price':
      return say(condition.kind, condition.facts)
    case 'campaign_over_budget':
      return say(condition.kind, condition.facts)
    case 'tax_deadline':
      return say(condition.kind, condition.facts)
    case 'expires_soon':
      return say(condition.kind, condition.facts)
    case 'tax_ceiling':
      return say(condition.kind, condition.facts)
    case 'work_failed':
      return say(condition.kind, condition.facts)
    case 'undelivered':
      return undeliveredWords[language](condition.facts)
    case 'system':
      return symptomWords[language][condition.facts.kind](condition.facts)
  }
}
