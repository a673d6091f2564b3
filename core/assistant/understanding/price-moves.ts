import type { SaidNumber } from '../hearing/hear.ts'
import { has, type Clause } from './clauses.ts'
import type { Money } from './drafts.ts'

const list = (words: string) => new Set(words.split(' '))
const MORE = list(
  'augmente augmenter hausse monte ajoute rajoute zid zidha nzid nzidou نزيد نزيدو زيد زيدها ارفع raise increase add',
)
const LESS = list(
  'baisse baisser reduis reduire diminue na9es na9as n9es nqes نقص نقصها خفض lower cut reduce drop',
)

/** `nzid f casque 200`: on top of what it costs, which is far more. */
function isOnTop({ heard: { tokens } }: Clause, value: number, known: number | undefined): boolean {
  const verb = tokens.findIndex(({ folded }) => /^(?:n?zid|nzidou|زيد|نزيد|نزيدو)$/.test(folded))
  const linked = /^(?:f|fel|fi|في|ف)$/.test(tokens[verb + 1]?.folded ?? '')
  return verb >= 0 && linked && known !== undefined && value * 200 <= known
}

/** `augmente le prix de 10 da`, `zid 200 f souma`: so much more or less than it is now; null where a new price is said. */
export function byHowMuch(
  said: Clause,
  { from, value, reading }: SaidNumber,
  known: number | undefined,
): Money | null {
  const folded = (at: number) => said.heard.tokens[at]?.folded ?? ''
  const says = (words: ReadonlySet<string>) => said.heard.tokens.some(({ folded: word }) => words.has(word))
  const [more, less] = [says(MORE), says(LESS)]
  const before = folded(from - 1)
  const by =
    before === 'de' ||
    before === 'by' ||
    isOnTop(said, value, known) ||
    (has(said, 'price') && (MORE.has(before) || LESS.has(before)))
  if (more === less || !by || known === undefined || !reading || reading.scale !== 'none') return null
  const next = known + Math.round(value * 100) * (more ? 1 : -1)
  return next > 0 ? { readings: [next], certain: true } : null
}
