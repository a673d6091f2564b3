import { contentKinds } from '../../marketing/contract.ts'
import { talk } from '../answering/words.ts'
import type { ContentAsked } from '../understanding/content.ts'
import { speak, type Case, type Course } from './deliberate.ts'

/** Text for others to read, written by the room of marketing from the books; nothing is sent. */
export async function writeContent({ house, state }: Case, asked: ContentAsked): Promise<Course> {
  const capability = house.parts.registry.get('marketing_generate_content')
  const kind = contentKinds.find((each) => each === asked.kind)
  if (!capability || !kind) return speak(talk.unknown, state)
  const [item] = asked.items
  return {
    calls: [
      {
        capability,
        input: {
          kind,
          topic: asked.topic,
          language: asked.language,
          ...(item ? { itemId: item.id } : {}),
          ...(asked.channel ? { channel: asked.channel } : {}),
        },
      },
    ],
    compose: ([output], tongue) => {
      const text =
        typeof output === 'object' && output !== null && 'text' in output && typeof output.text === 'string'
          ? output.text
          : ''
      return {
        answer: text || tongue.of(talk.unknown),
        state: { ...state, pending: null },
        capability: capability.name,
      }
    },
  }
}
