/** So many messages at once, and then so many a minute. */
export type Allowance = { atOnce: number; perMinute: number }

/** What is left of an allowance at a moment (milliseconds), and whether its holder was told to be patient. */
export type Purse = { left: number; at: number; told: boolean }

/** A fast hand at a till stays under this; a script or a stuck phone does not. */
export const OF_PERSON: Allowance = { atOnce: 30, perMinute: 60 }
/** All people of one shop together, so that one shop never takes the whole house. */
export const OF_BUSINESS: Allowance = { atOnce: 90, perMinute: 240 }

/** What of the allowance has grown back since; whoever was quiet until it was whole may be told again. */
export function refilled(purse: Purse | undefined, { atOnce, perMinute }: Allowance, now: number): Purse {
  if (!purse) return { left: atOnce, at: now, told: false }
  const left = Math.min(atOnce, purse.left + (Math.max(0, now - purse.at) / 60_000) * perMinute)
  return { left, at: now, told: purse.told && left < atOnce }
}

/** Milliseconds until a whole message may be worked on; 0 now. */
export function waitFor({ left }: Purse, { perMinute }: Allowance): number {
  return left >= 1 ? 0 : Math.ceil(((1 - left) / perMinute) * 60_000)
}

export type Turn = {
  waitMs: number
  /** The first time that this person has to wait: they are told that nothing is lost. */
  tell: boolean
}

/** Remembers who wrote how much; forgotten with the process, as it only spreads work over time. */
export type Pace = { turn(person: string, business: string, now: number): Turn }

const MOST_REMEMBERED = 10_000

export function openPace(person: Allowance = OF_PERSON, business: Allowance = OF_BUSINESS): Pace {
  const people = new Map<string, Purse>()
  const businesses = new Map<string, Purse>()
  return {
    turn(personId, businessId, now) {
      const theirs = refilled(people.get(personId), person, now)
      const ofAll = refilled(businesses.get(businessId), business, now)
      const waitMs = Math.max(waitFor(theirs, person), waitFor(ofAll, business))
      const paid = waitMs === 0 ? 1 : 0
      keep(people, personId, { ...theirs, left: theirs.left - paid, told: theirs.told || waitMs > 0 })
      keep(businesses, businessId, { ...ofAll, left: ofAll.left - paid })
      return { waitMs, tell: waitMs > 0 && !theirs.told }
    },
  }
}

/** The one who was quiet longest is forgotten first. */
function keep(purses: Map<string, Purse>, id: string, purse: Purse): void {
  purses.delete(id)
  purses.set(id, purse)
  const [oldest] = purses.keys()
  if (purses.size > MOST_REMEMBERED && oldest !== undefined) purses.delete(oldest)
}
