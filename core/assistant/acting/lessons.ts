import { updateItem } from '../../inventory/capabilities.ts'
import { conceptsOf, isPlainWord } from '../hearing/lexicon.ts'
import { fold } from '../../language/normalise.ts'
import type { UnitCode } from '../../language/unit-words.ts'
import type { NamedThing } from '../store.ts'
import type { Draft, Line } from '../understanding/drafts.ts'
import { call, type Call } from './calls.ts'

/** What an answer of the owner's taught: another name of an item, and how many are in its packs. */
export function lessonsOf(
  drafts: readonly Draft[],
  things: readonly NamedThing[],
): { calls: Call[]; learnt: { said: string; name: string }[] } {
  const learnt: { said: string; name: string }[] = []
  const calls = drafts.flatMap((draft) =>
    linesOf(draft).flatMap(({ item, packs }) => {
      const thing = item.is === 'known' ? things.find(({ id }) => id === item.id) : undefined
      if (!thing) return []
      const alias = item.is === 'known' && item.learnt ? nameIn(item.learnt, thing) : null
      const pack = packs && !hasPack(thing, packs.unit) ? packs : null
      if (alias) learnt.push({ said: alias, name: thing.name })
      if (!alias && !pack) return []
      return [
        call(updateItem, {
          id: thing.id,
          ...(alias ? { aliases: [...thing.aliases, alias] } : {}),
          ...(pack
            ? {
                packs: [
                  ...(thing.packs ?? []),
                  { name: PACK_NAMES[pack.unit] ?? pack.unit, holds: pack.holds },
                ],
              }
            : {}),
        }),
      ]
    }),
  )
  return { calls, learnt }
}

function linesOf(draft: Draft): Pick<Line, 'item' | 'packs'>[] {
  if ('lines' in draft) return draft.lines
  return draft.do === 'price' || draft.do === 'cost' || draft.do === 'threshold' ? [{ item: draft.item }] : []
}

const MOST_NAMES = 20
const LONGEST_NAME = 60

/** A small word, or one that orders or asks, would be heard as goods ever after. */
function nameIn(said: string, { aliases }: NamedThing): string | null {
  const name = said.trim()
  const folded = fold(name)
  const means = !/\s/.test(folded) && (isPlainWord(folded) || conceptsOf(folded).length > 0)
  const isName = folded.length >= 3 && name.length <= LONGEST_NAME && /\p{L}{2}/u.test(folded)
  return means || !isName || aliases.length >= MOST_NAMES ? null : name
}

/** How a pack is called in the catalogue, where the owner can change it. */
const PACK_NAMES: Partial<Record<UnitCode, string>> = { carton: 'carton', pack: 'fardeau', crate: 'caisse' }

function hasPack({ packs }: NamedThing, unit: UnitCode): boolean {
  return packs?.some(({ name }) => name === PACK_NAMES[unit]) ?? false
}
