import { readDates } from '../../language/dates.ts'
import { paymentMethods } from '../../shapes.ts'
import type { Case } from '../acting/course.ts'
import { mentionOf, says, type Heard } from '../hearing/hear.ts'
import { isPlain } from '../hearing/lexicon.ts'
import { clause } from '../understanding/clauses.ts'
import { money } from '../understanding/lines.ts'
import { newNameIn } from '../understanding/new-names.ts'
import { phoneIn } from '../understanding/phone.ts'
import type { Named } from '../understanding/questions.ts'
import type { NamedKind } from '../store.ts'
import { businessFieldsIn } from './business-fields.ts'
import type { ErrandName, Given } from './errand.ts'
import { emailIn, urlIn, wilayaIn } from './written.ts'

/** Errands whose time lies ahead: a bare weekday is the next one. */
const AHEAD = new Set<ErrandName>(['extend_deadline', 'send_campaign', 'change_campaign'])

/** All that a message gives an errand to be done with; what of it counts, the errand knows. */
export function givenOf(matter: Pick<Case, 'heard' | 'now' | 'caller' | 'bench'>, name: ErrandName): Given {
  const { heard, now, caller, bench } = matter
  const zone = caller.business.timeZone
  const purpose = AHEAD.has(name) ? 'future' : 'past'
  // `Mawlid` is a feast, and the name of a campaign.
  const when = readDates(heard.tokens, { now, zone, purpose }).findLast(
    ({ tokens: [from, to] }) =>
      !heard.mentions.some((each) => each.fits.campaign && each.from <= from && to <= each.to),
  )
  const [number] = heard.numbers.filter((each) => each.money !== null || each.value >= 100)
  const given: Given = {
    ...phoneIn(heard.text),
    ...present('email', emailIn(heard.text)),
    ...present('url', urlIn(heard.text)),
    ...present('name', newName(heard, name)),
    ...present('wilaya', wilayaIn(heard)),
    ...present('day', when?.to),
    ...present('at', when?.at ?? undefined),
    ...present('category', mentionOf(heard, 'category')?.things[0]?.id),
    ...present('customer', onlyOf(heard, 'customer')),
    ...present('supplier', onlyOf(heard, 'supplier')),
    ...present('competitor', onlyOf(heard, 'competitor')),
    ...present('item', onlyOf(heard, 'item')),
    ...present(
      'payment',
      paymentMethods.find((method) =>
        says(heard, method === 'credit' ? 'onCredit' : method === 'cod' ? 'later' : method),
      ),
    ),
    ...present('status', when && says(heard, 'over', 'until') ? undefined : statusIn(heard)),
    ...present('fields', businessFieldsIn(heard) ?? undefined),
    said: heard.text.trim().slice(0, 200),
    saidAt: now.toISOString(),
    today: bench.today,
    words: tellingWords(heard),
    all: says(heard, 'total'),
    agreed: says(heard, 'agrees') && !says(heard, 'no'),
  }
  return number
    ? {
        ...given,
        centimes:
          money(clause(heard, 0, heard.tokens.length), number, bench.purse, undefined).readings[0] ?? 0,
      }
    : given
}

function present<Key extends keyof Given>(
  key: Key,
  value: Given[Key] | undefined,
): Pick<Given, Key> | object {
  return value === undefined || value === '' ? {} : { [key]: value }
}

function onlyOf(heard: Heard, kind: NamedKind): Named | undefined {
  const thing = mentionOf(heard, kind)?.things[0]
  return thing && { id: thing.id, name: thing.name }
}

function statusIn(heard: Heard): Given['status'] {
  if (says(heard, 'approve')) return 'approved'
  if (says(heard, 'published')) return 'published'
  return says(heard, 'over') ? 'finished' : undefined
}

/** The words that carry something: by them one of several things is told from the others. */
function tellingWords(heard: Heard): string[] {
  return heard.tokens.flatMap((token) => (token.kind === 'word' && !isPlain(token) ? [token.folded] : []))
}

const BEFORE_NAME = new Set(
  'en a au par pour to as l la le b be est is devient maintenant desormais now ل لـ الي إلى الى ب بـ هو هي : « " “'.split(
    ' ',
  ),
)

/** `renomme Karim en Karim Benali`, `ajoute la catégorie Publicité`: what stands after the one that gets it. */
function newName(heard: Heard, name: ErrandName): string | undefined {
  if (name === 'add_category')
    return newNameIn(clause(heard, 0, heard.tokens.length), 'category').name || undefined
  if (!says(heard, 'rename')) return undefined
  const first = heard.mentions
    .filter(({ fits }) => fits.customer ?? fits.supplier ?? fits.competitor)
    .toSorted((a, b) => a.from - b.from)[0]
  let at = first?.to ?? 0
  while (at < heard.tokens.length && BEFORE_NAME.has(heard.tokens[at]?.folded ?? '')) at += 1
  const start = heard.tokens[at]?.span[0]
  if (!first || start === undefined) return undefined
  return heard.text
    .slice(start)
    .replace(/^["«“'\s]+|["»”'.!?؟\s]+$/gu, '')
    .slice(0, 120)
}
