import { channels } from '../../marketing/contract.ts'
import { generateContent } from '../../marketing/content/capabilities.ts'
import type { ContentAsked } from '../understanding/content.ts'
import { call } from './calls.ts'
import type { Case, Course } from './course.ts'

/** Text for others to read, written by the room of marketing from the books; nothing is sent. */
export function writeContent(
  { state }: Case,
  { kind, topic, language, channel, items }: ContentAsked,
): Course {
  const [item] = items
  const through = channels.find((each) => each === channel)
  return {
    calls: [
      call(generateContent, {
        kind,
        topic,
        language,
        ...(item ? { itemId: item.id } : {}),
        ...(through ? { channel: through } : {}),
      }),
    ],
    compose: (outputs) => ({
      answer: generateContent.output.parse(outputs[0]).text,
      state: { ...state, pending: null },
      capability: generateContent.name,
    }),
  }
}
