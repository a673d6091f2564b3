import { isSound } from '../../ai/sound.ts'
import type { Caller } from '../../capability.ts'
import type { House } from '../../perform.ts'
import type { Choice, Pending } from '../conversation/state.ts'
import { speak, type Course, type Matter } from '../acting/course.ts'
import { asking } from '../answering/asking-words.ts'
import type { Said } from '../contract.ts'
import { voiceWords } from './words.ts'

const MOST_WORDS_OF_AN_ANSWER = 2

type Deliberate = (matter: Matter) => Promise<Course>

/** A message with its voice note written down, so that everything after reads words. The sound is not kept. */
export async function writtenDown(house: House, said: Said, { business }: Caller): Promise<Said> {
  const note = said.attachments?.find(({ mime }) => isSound(mime))
  if (!note) return said
  const { model } = house.parts
  const others = said.attachments?.filter((each) => each !== note) ?? []
  const ear = await model.ear({ business })
  const heard = ear && (await model.transcribe({ business }, note))
  return {
    ...said,
    attachments: others,
    text: heard ? heard.text.slice(0, 2_000) : said.text,
    spoken: heard ? 'heard' : ear ? 'unheard' : 'nobody_hears',
  }
}

/**
 * What was spoken is shown before it is done: a transcript may be wrong, and nothing is written that its author
 * has not seen. What only reads is answered at once, under what was heard.
 */
export async function aboutSpoken(matter: Matter, deliberate: Deliberate): Promise<Course> {
  const { said, state, house } = matter
  const { spoken, ...typed } = said
  if (spoken !== 'heard') return speak(voiceWords[spoken ?? 'unheard'], state)
  const course = await deliberate({ ...matter, said: typed })
  const heard = said.text
  const reads = course.calls.every(({ capability }) => capability.effect === 'reads')
  // A spoken "oui" answers what was already shown.
  const answers = state.pending !== null && heard.split(/\s+/).length <= MOST_WORDS_OF_AN_ANSWER
  if (reads || answers) return under(course, heard)
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const pending: Pending = {
        at: house.clock.now().toISOString(),
        kind: 'confirm',
        drafts: [],
        hole: null,
        choices: [
          { id: 'yes', label: tongue.of(asking.yes), value: { is: 'yes' } },
          { id: 'no', label: tongue.of(asking.no), value: { is: 'no' } },
        ],
        spoken: { text: heard, before: state.pending },
      }
      return {
        answer: `🎤 « ${heard} »\n${tongue.of(voiceWords.isThisRight)}`,
        state: { ...state, pending },
        capability: null,
      }
    },
  }
}

/** An answer to "is this what you said?": done, dropped, or said again in other words. */
export function afterSpoken(
  matter: Matter,
  { text, before }: NonNullable<Pending['spoken']>,
  chosen: Choice | null,
  deliberate: Deliberate,
): Promise<Course> | Course {
  const state = { ...matter.state, pending: before }
  if (chosen?.is === 'yes')
    return deliberate({ ...matter, state, said: { ...matter.said, text, choice: undefined } })
  if (chosen?.is === 'no') return speak(asking.dropped, state)
  return deliberate({ ...matter, state })
}

function under(course: Course, heard: string): Course {
  return {
    ...course,
    compose: (outputs, tongue, changeId) => {
      const composed = course.compose(outputs, tongue, changeId)
      return { ...composed, answer: `🎤 « ${heard} »\n${composed.answer}` }
    },
  }
}
