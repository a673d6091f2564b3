import { unitOf } from '../../language/quantities.ts'
import type { Token } from '../../language/tokens.ts'
import type { Concept } from './concepts.ts'
import type { SaidNumber } from './hear.ts'
import type { Tag } from './lexicon.ts'
import { deliveriesOf, sensesOfGoods } from './senses/goods.ts'
import { sensesOfMoney } from './senses/money.ts'
import { isArticle, sensesOfDenial } from './senses/denial.ts'
import type { Said, Span } from './senses/sense.ts'
import { somebodyIn, strangersOf, tablesOf, TABLE } from './senses/strangers.ts'

/** What words mean beside their neighbours: many are a verb here and a noun there, or of money here and of goods there. */
export function inContext(said: Said): { tags: Tag[]; numbers: SaidNumber[] } {
  const somebody = somebodyIn(said)
  const strangers = strangersOf(said)
  const terms = termsOf(said)
  const within = (spans: readonly Span[], { from, to }: Span) =>
    spans.some((span) => span.from <= from && to <= span.to)
  const tags = said.tags
    .filter((tag) => !namesWater(said, tag) && !isInName(said, tag))
    .map((tag) => ({ ...tag, concepts: meant(said, tag) }))
    .filter((tag) => tag.concepts.length > 0 || !isArticle(said.tokens[tag.from]))
  return {
    tags: [
      ...tags.filter((tag) => !within([...terms, ...strangers], tag)),
      ...[...somebody, ...strangers].map((span) => tagOf(span, 'somebody')),
      ...tablesOf(said).map((span) => tagOf(span, 'take')),
      ...deliveriesOf(said).map((span) => tagOf(span, 'receive')),
      ...terms.map((span) => tagOf(span, 'later')),
    ].sort((a, b) => a.from - b.from),
    numbers: said.numbers.filter(
      (number) =>
        !somebody.some(({ from, to }) => from === number.from && to === number.to) &&
        !within([...strangers, ...terms], number) &&
        !TABLE.has(said.tokens[number.from - 1]?.folded ?? ''),
    ),
  }
}

/** The first sense that holds stands; a word that none speaks of means what it always means. */
function meant(said: Said, tag: Tag): readonly Concept[] {
  const sense = SENSES.find(
    ({ of, here }) => of.some((concept) => tag.concepts.includes(concept)) && here(said, tag),
  )
  if (!sense) return tag.concepts
  return sense.instead ?? tag.concepts.filter((concept) => !sense.of.includes(concept))
}

const SENSES = [...sensesOfMoney, ...sensesOfDenial, ...sensesOfGoods]

function tagOf({ from, to }: Span, concept: Concept): Tag {
  return { from, to, concepts: [concept], exact: true }
}

/** `facture à 30 jours`, `lba9i f 2 mois`: until when it may be paid, and no price. */
function termsOf({ tokens, numbers }: Said): Span[] {
  return numbers.flatMap(({ from, to, unit }) =>
    unit === null &&
    /^(?:a|sous|net|f|fi|fel|within|in|في|ف|علي|خلال)$/.test(tokens[from - 1]?.folded ?? '') &&
    SPAN_OF_TIME.test(tokens[to]?.folded ?? '')
      ? [{ from: from - 1, to: to + 1 }]
      : [],
  )
}
const SPAN_OF_TIME =
  /^(?:jours?|days?|semaines?|weeks?|mois|months?|يوم|ايام|سمانات|اسابيع|شهر|شهور|اشهر|nhar|youm|ayam|simanat|chhar|chhour|chhor)$/

/** `20 قرعة ما`: after what it is filled in, `ما` asks nothing. */
function namesWater({ tokens, mentions }: Said, { from, to }: Tag): boolean {
  // With its article it is nothing else: `فاتورة الما`.
  if (to === from + 1 && tokens[from]?.folded === 'الما') return true
  return (
    to === from + 1 &&
    (unitOf(tokens[from - 1]) !== null || tokens[from - 1]?.kind === 'number') &&
    mentions.some((mention) => mention.from === from && mention.to === to && mention.fits.item)
  )
}

/** The card of `carte visite` pays nothing: a word within a name that was said whole is of the name. */
function isInName({ tokens, mentions }: Said, tag: Tag): boolean {
  return mentions.some(
    ({ from, to, fits }) =>
      from <= tag.from &&
      tag.to <= to &&
      to - from > tag.to - tag.from &&
      (isGlued(tokens, tag) ||
        [fits.item, fits.customer].some((fit) => fit !== undefined && fit.exact && fit.coverage >= 0.9)),
  )
}

/** The `a` of `A15`. */
function isGlued(tokens: readonly Token[], { from, to }: Tag): boolean {
  const [letter, number] = [tokens[from], tokens[to]]
  return to === from + 1 && letter?.folded.length === 1 && number?.span[0] === letter.span[1]
}
