import { centimes } from '../../money.ts'
import type { WaitingReceipt } from '../conversation/state.ts'
import { mentionOf, says, type Heard, type SaidNumber } from '../hearing/hear.ts'
import { clause, isFree, written } from '../understanding/clauses.ts'
import { numbersOf } from '../understanding/corrections.ts'
import { money } from '../understanding/lines.ts'
import type { Case } from './course.ts'

type Corrections = WaitingReceipt['corrections']

/** "le total c'est 1500", "catégorie transport", "c'était hier", "fournisseur : Cevital", and several at once. */
export function correctionsIn({ heard, bench }: Case): Corrections {
  const number = sumMeant(heard)
  const merchant = merchantSaid(heard)
  // A name can hold the words of a day or of a category: `chez Station El Amel`.
  const ofTheName = (from: number, to: number) => merchant?.includes(written(heard, from, to)) === true
  const fit = mentionOf(heard, 'category')
  const category = fit && !ofTheName(fit.from, fit.to) ? fit.things[0] : undefined
  const day = heard.dates.find(({ kind, tokens }) => kind === 'day' && !ofTheName(...tokens))
  const said = clause(heard, 0, heard.tokens.length)
  const purse = { ...bench.purse, setting: 'dinars' as const }
  return {
    ...(number ? { amount: centimes(money(said, number, purse, undefined).readings[0] ?? 0) } : {}),
    ...(category ? { category: category.id } : {}),
    ...(day ? { date: day.from } : {}),
    ...(merchant ? { merchant } : {}),
  }
}

const DENIED = /(?:(?<!\p{L})(?:pas|machi|mashi|mouch|not)|ماشي|موش|ليس)\s+(?:les?\s|de\s)?[\d٠-٩]/iu

/** "c'est pas 5400", and not what it is. */
export function deniesSum({ numbers, text }: Heard): boolean {
  return numbers.length === 1 && DENIED.test(text)
}

/** What it came to: of two sums the one that is not denied (`c'est pas 5400, c'est 4500`). */
function sumMeant(heard: Heard): SaidNumber | undefined {
  const { numbers } = heard
  if (deniesSum(heard)) return undefined
  if (says(heard, 'no', 'notThat', 'mistake')) return numbersOf(heard).now ?? undefined
  return numbers.find((each) => each.money !== null) ?? numbers.at(0)
}

const STARTS = String.raw`(?:^|[,،;.]\s*|\s(?:et|w|and|و)\s?|\s(?=chez|من عند|عند|3(?:a|e)?nd))(?:(?:non|la|لا)[،,\s]+)?`
const SELLER_WORDS = String.raw`nom|name|commer[cç]ant|vendeur|magasin|boutique|l?fournisseur|supplier|seller|shop|store|merchant|l?7anout|التاجر|المورد|المم?ون|المحل|الحانوت|الفورنيسور|الاسم|اسمه`
const IS = String.raw`(?:\s(?:est|is|هو|howa|houwa|ismou|smou)|\s?c['’\s]est|\ss['’]appelle)?`
const BOUGHT = String.raw`(?:c['’](?:est|était)\s|it was\s|blasa\s|(?:ch|sh)rit\p{L}*\s|شريت\p{L}*\s|(?:je l['’]ai\s)?achetée?\s|كانت?\s)?`
const AT = String.raw`(?:chez|at|from|من عند|عند|(?:men )?3(?:a|e)?nd)`
const SELLER = new RegExp(
  `${STARTS}(?:(?:l[ea]\\s|the\\s|its\\s|اسم\\s)?(?:${SELLER_WORDS})${IS}|${BOUGHT}${AT})\\s*[:=]?\\s+(?:c['’]est\\s|هو\\s)?(\\S.{1,80})$`,
  'iu',
)

/** The seller that is named, without a day or a sum that the message goes on with. */
function merchantSaid({ text }: Heard): string | undefined {
  const name = SELLER.exec(text.trim())?.[1]
    ?.replace(/\s*[,،;]\s.*$|\s(?:et|w|and)\s(?=.*\d).*$|\sc['’]est.*$/iu, '')
    .replace(/\s(?:hier|aujourd['’]hui|l?bare7|l?barah|lyoum|yesterday|today|البارح|أمس|اليوم)[\s.!]*$/iu, '')
    .replace(/[\s.!؟?«»"]+$/u, '')
  return name !== undefined && /\p{L}{2}/u.test(name) ? name : undefined
}

const THROWN_AWAY =
  /^(?:non[,\s]+|la[,\s]+|لا[،,\s]+)?(?:jette[sz]?|poubelle|laisse tomber|oublie|ermi\p{L}*|ارمي\p{L}*|خليه|throw it away|discard|forget it)(?:[\s-]*(?:le|la|ça|it|هو))?[\s.!]*$/iu

/** "annule", "supprime", "jette": said under a receipt it is of this receipt, and of nothing booked before it. */
export function isThrownAway(heard: Heard): boolean {
  if (THROWN_AWAY.test(heard.text.trim())) return true
  const words = heard.tokens.filter(({ kind }) => kind !== 'punctuation').length
  return says(heard, 'undo', 'remove') && words <= 3 && heard.numbers.length === 0 && !namesMore(heard)
}

/** Whether words stand in it that mean nothing by themselves: a name, most likely. */
export function namesMore(heard: Heard): boolean {
  return heard.mentions.length > 0 || heard.tokens.some((_, at) => isFree(heard, at))
}
