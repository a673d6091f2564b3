import { says } from '../hearing/hear.ts'
import { asking } from '../answering/asking-words.ts'
import type { Pending } from '../conversation/state.ts'
import type { Question } from '../understanding/questions.ts'
import { speak, type Case, type Course } from '../acting/course.ts'
import { chosenFrom } from '../acting/choosing.ts'
import { askLabels, didYouMean, notMeant } from './words.ts'
import type { SeenQuestion } from './second-look.ts'

/** Asks which question was meant, with the likeliest as buttons. */
export function askWhatWasMeant({ state, now }: Case, questions: readonly SeenQuestion[]): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const choices: Pending['choices'] = questions.map(({ ask }) => {
        const label = tongue.of(askLabels[ask])
        return { id: ask, label, value: { is: 'thing', id: ask, name: label } }
      })
      choices.push({ id: 'no', label: tongue.of(asking.no), value: { is: 'no' } })
      const pending: Pending = {
        at: now.toISOString(),
        kind: 'clarify',
        drafts: [],
        hole: null,
        choices,
        meant: [...questions],
      }
      const list = choices.map(({ label }, at) => `${at + 1}. ${label}`)
      return {
        answer: [tongue.of(didYouMean), ...list].join('\n'),
        state: { ...state, pending },
        capability: null,
      }
    },
  }
}

/** The question that an answer chose, a word for none of them, or null where the message is no answer. */
export function whatWasMeant(
  { heard, said, state }: Case,
  pending: Pending,
  questions: readonly Question[],
): { question: Question } | { course: Course } | null {
  const chosen = chosenFrom(pending, heard, said.choice)
  const settled = { ...state, pending: null }
  const [first] = questions
  if (chosen?.is === 'thing') {
    const question = questions.find(({ ask }) => ask === chosen.id)
    if (question) return { question }
  }
  if (first && !chosen && says(heard, 'yes') && heard.numbers.length === 0) return { question: first }
  return chosen?.is === 'no' || says(heard, 'no') ? { course: speak(notMeant, settled) } : null
}
