import type { AnyCapability, Caller } from './capability.ts'
import type { House } from './perform.ts'

/** What was asked of the newest version of the books, and what is answered; older versions are forgotten whole. */
type Asked = { version: string; answers: Map<string, Promise<unknown>> }

/** Some figures also tell the time. */
const SAME_MOMENT_MS = 1_000
const MOST_KEPT = 500
const asked = new WeakMap<House['books'], Asked>()

/**
 * Works out once what several screens ask at the same moment, as they all do after each booking: the same question, by
 * the same person with the same rights, of books in which nothing was written meanwhile.
 */
export function sameAnswer(
  { books, clock }: House,
  capability: AnyCapability,
  input: unknown,
  caller: Caller,
  workOut: () => Promise<unknown>,
): Promise<unknown> {
  const version = books.version()
  if (version === null) return workOut()
  const { business, person, door, language } = caller
  const moment = Math.floor(clock.now().getTime() / SAME_MOMENT_MS)
  const question = JSON.stringify([capability.name, business, person, door, language, moment, input])
  const { answers } = ofVersion(books, version)
  const known = answers.get(question)
  if (known) return known
  const answer = workOut()
  if (answers.size >= MOST_KEPT) answers.clear()
  answers.set(question, answer)
  // What failed is asked again.
  answer.catch(() => answers.delete(question))
  return answer
}

function ofVersion(books: House['books'], version: string): Asked {
  const newest = asked.get(books)
  if (newest?.version === version) return newest
  const fresh = { version, answers: new Map() }
  asked.set(books, fresh)
  return fresh
}
