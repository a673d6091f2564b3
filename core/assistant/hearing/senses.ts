import { isEverydayWord } from '../../language/dictionary.ts'
import { unitOf } from '../../language/quantities.ts'
import type { Token } from '../../language/tokens.ts'
import type { Concept } from './concepts.ts'
import type { SaidNumber } from './hear.ts'
import type { Tag } from './lexicon.ts'
import type { Mention } from './names.ts'

type Said = {
  tokens: readonly Token[]
  tags: readonly Tag[]
  mentions: readonly Mention[]
  numbers: readonly SaidNumber[]
}

/** What words mean beside their neighbours: many are a verb here and a noun there, or of money here and of goods there. */
export function inContext(said: Said): { tags: Tag[]; numbers: SaidNumber[] } {
  const somebody = said.tags.flatMap(({ from, concepts }) => {
    if (!concepts.some((concept) => concept === 'take' || concept === 'buy')) return []
    // `وحدة جات دات`: she came first.
    const at = CAME.has(said.tokens[from - 1]?.folded ?? '') ? from - 2 : from - 1
    return isSomebody(said.tokens[at]) ? [{ from: at, to: at + 1 }] : []
  })
  const tables = tablesOf(said)
  const strangers = [...guestsOf(said), ...takersOf(said), ...tables]
  const terms = termsOf(said)
  const tags = said.tags
    .filter((tag) => !namesWater(said, tag) && !isInName(said, tag))
    .map((tag) => ({ ...tag, concepts: meant(said, tag) }))
    .filter((tag) => tag.concepts.length > 0 || !isArticle(said.tokens[tag.from]))
  return {
    tags: [
      ...tags.filter(
        (tag) => ![...terms, ...strangers].some((term) => term.from <= tag.from && tag.to <= term.to),
      ),
      ...[...somebody, ...strangers].map(({ from, to }) => personAt(from, to)),
      ...tables.map((table): Tag => ({ ...table, concepts: ['take'], exact: true })),
      ...terms.map((term): Tag => ({ ...term, concepts: ['later'], exact: true })),
    ].sort((a, b) => a.from - b.from),
    numbers: said.numbers.filter(
      ({ from, to }) =>
        !somebody.some((one) => one.from === from && one.to === to) &&
        !strangers.some((one) => one.from <= from && to <= one.to) &&
        !terms.some((one) => one.from <= from && to <= one.to) &&
        !TABLE.has(said.tokens[from - 1]?.folded ?? ''),
    ),
  }
}

function meant(said: Said, tag: Tag): readonly Concept[] {
  const is = (concept: Concept) => tag.concepts.includes(concept)
  // `how much does rice cost us`: what it is bought for, and no spending of a time.
  if (
    is('spend') &&
    COST_US.test(said.tokens[tag.from]?.folded ?? '') &&
    says(said, 'howMuch') &&
    isOfGoods(said)
  )
    return ['cost']
  if (is('goOut') && !is('spend') && isOfMoney(said)) return ['spend']
  // `ça caille`: written without its cedilla it is the takings only where a noun can stand.
  if (
    is('revenue') &&
    said.tokens[tag.from]?.folded === 'ca' &&
    tag.to === tag.from + 1 &&
    !isTakings(said, tag)
  )
    return []
  // `la recette du couscous royal`: how it is cooked, and no takings.
  if (is('revenue') && isOfCooking(said, tag)) return []
  // `طاحت سومتها`: a price fell, no goods did.
  if (is('lose') && says(said, 'price') && is('set')) return tag.concepts.filter((each) => each !== 'lose')
  // `donné 5000 au livreur`: with an amount right after it nothing is asked for.
  if (is('show') && said.tokens[tag.from]?.folded === 'donne' && tag.to === tag.from + 1)
    return said.numbers.some(({ from }) => from === tag.to) ? ['pay'] : tag.concepts
  // Fella is somebody, and no `fel la`.
  if (
    is('no') &&
    said.mentions.some(({ from, to, fits }) => from === tag.from && to === tag.to && fits.customer?.exact)
  )
    return tag.concepts.filter((each) => each !== 'no')
  // `payé la facture`: an article of French; `la, machi hak` denies.
  if (is('no') && tag.to === tag.from + 1 && isArticle(said.tokens[tag.from]))
    return isEverydayWord(said.tokens[tag.to]?.folded ?? '') ? [] : tag.concepts
  // `je dois remplir`, `dois-je commander`: what has to be done, and no money.
  // `qui doit nettoyer la rue`: so does whoever has to.
  if ((is('iOwe') || is('debt')) && isInfinitive(said.tokens[tag.to]))
    return tag.concepts.filter((each) => each !== 'iOwe' && each !== 'debt')
  // `lala, redha 400`: made another figure, and nothing was paid back.
  if (is('payMe') && isMadeAnew(said, tag)) return ['mistake']
  // `3tani 4 fardo yaourt`: goods that are counted came in, and no money did.
  if (is('payMe') && broughtGoods(said, tag)) return ['receive']
  // `2 presse w zid 3 crêpes`: more of what is told, and nothing that came in.
  if (is('add') && !is('set') && goesOn(said, tag)) return tag.concepts.filter((each) => each !== 'add')
  // `camion hat 10 chkara farina`: put down by whoever delivers.
  if (is('set') && PUT_DOWN.test(said.tokens[tag.from]?.folded ?? '') && deliversAt(said, tag))
    return ['receive']
  // `20 boita masque`: what they are counted in, and no price of each.
  if (is('each') && countsInIt(said, tag)) return []
  // `dkhel 20 boita mn 3and …`: from whoever delivers come goods, and no takings.
  if (
    is('revenue') &&
    /^(?:d[ae]?kh[ae]?l|دخل|دخلت|دخلنا)/u.test(said.tokens[tag.from]?.folded ?? '') &&
    isFromSomebody(said)
  )
    return ['receive']
  // `شكون ما خلصنيش`: who is asked for owes.
  // `wach houma li ma khalsounich`: so is who is asked for with what, where no goods are.
  const asked = says(said, 'who') || (says(said, 'what') && !said.mentions.some(({ fits }) => fits.item))
  if (is('denied') && is('later') && asked) return ['debt']
  // `qui n'a pas encore réglé`: so is who has not paid.
  if (is('pay') && says(said, 'who') && isDeniedHere(said, tag)) return ['debt']
  // `soldes : jean à 3000`: marked down, and no balance.
  if (is('debt') && SALES.has(said.tokens[tag.from]?.folded ?? '') && isPricing(said)) return ['set', 'price']
  return tag.concepts
}

function countsInIt({ tokens, numbers }: Said, { from, to }: Tag): boolean {
  const token = tokens[from]
  const bare =
    to === from + 1 && token !== undefined && unitOf(token) !== null && !/^(?:l|ال)/u.test(token.folded)
  return (
    bare &&
    numbers.some(
      (number) => number.value < 100 && (number.to === from || (number.from < from && from < number.to)),
    )
  )
}

function isFromSomebody({ tokens, mentions, numbers }: Said): boolean {
  const from = tokens.some(
    ({ folded }, at) =>
      /^(?:mn|men|min|من|de|from)$/.test(folded) &&
      /^(?:3and|3end|3nd|عند|chez)$/.test(tokens[at + 1]?.folded ?? ''),
  )
  const counted = numbers.some(({ money, value, unit }) => money === null && (value < 100 || unit !== null))
  return (
    counted && mentions.some(({ fits }) => fits.item) && (from || mentions.some(({ fits }) => fits.supplier))
  )
}

/** Goods that were counted stand before it, and a count after it. */
function goesOn({ tokens, mentions, numbers }: Said, { from, to }: Tag): boolean {
  const linked = /^(?:w|و|et|and|aussi)$/.test(tokens[from - 1]?.folded ?? '')
  const before =
    mentions.some((mention) => mention.fits.item && mention.to <= from) &&
    numbers.some((number) => number.to <= from)
  return (
    linked &&
    before &&
    numbers.some((number) => number.from === to && number.money === null && number.value < 50)
  )
}

const PUT_DOWN = /^(?:[7h]at+|[7h]at+ou|[7h]at+et|حط|حطو|حطت)$/
function deliversAt({ tokens, numbers, mentions }: Said, { from, to }: Tag): boolean {
  const count = numbers.find((number) => number.from >= to && number.from - to <= 1 && number.money === null)
  const counted =
    count &&
    mentions.some((mention) => mention.fits.item && mention.from >= count.to && mention.from - count.to <= 2)
  return counted === true && tokens.slice(0, from).some(({ folded }) => DELIVERER.test(folded))
}
const DELIVERER =
  /^(?:l?camion(?:nette)?|kamyou?n?|l?livreur|l?fournisseur|grossiste|l?distributeur|minoterie|laiterie|usine|depot|chauffeur|truck|van|supplier|الكاميو|كاميو|كاميون|الكاميون|الليفرور|الفورنيسور|المورد|الموزع|الشاحنة|شاحنه)$/

/** What was given to us is counted right after the verb, and whoever delivers is named. */
function broughtGoods({ tokens, tags, mentions, numbers }: Said, { from, to }: Tag): boolean {
  const gave =
    /^(?:3at?t?ani|3tani|3tana|3tat?na|3tawni|jabli|jabelna|عطاني|عطانا|اعطاني|جابلي|جابلنا|donne|livre|gave|brought)/u
  if (!tokens.slice(from, to).some(({ folded }) => gave.test(folded))) return false
  const count = numbers.find((number) => number.from >= to && number.from - to <= 1 && number.money === null)
  const counted =
    count && mentions.some(({ from: at, fits }) => fits.item && at >= count.to && at - count.to <= 2)
  return (
    counted === true &&
    tags.some(({ concepts }) => concepts.includes('supplier') || concepts.includes('receive'))
  )
}

function isOfCooking({ tokens, tags }: Said, { to }: Tag): boolean {
  if (!/^(?:recette|recettes|recipe)$/.test(tokens[to - 1]?.folded ?? '')) return false
  const of = /^(?:de|du|d|des|of)$/.test(tokens[to]?.folded ?? '')
  const next = tokens[to + 1]
  return (
    of &&
    next?.kind === 'word' &&
    !TAKEN_IN.test(next.folded) &&
    !tags.some((tag) => tag.from <= to + 1 && to + 1 < tag.to)
  )
}
const TAKEN_IN =
  /^(?:la|le|l|ce|cette|mon|ma|jour|mois|semaine|matin|soir|annee|hier|week|weekend|caisse|magasin|boutique|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd.*|octobre|novembre|lyoum|lbareh|\d.*)$/

const COST_US = /^costs?$/
function isOfGoods({ tokens, mentions }: Said): boolean {
  return (
    mentions.some(({ fits }) => fits.item) ||
    tokens.some(({ folded }) => folded === 'does' || folded === 'do')
  )
}

function isDeniedHere({ tags }: Said, { from }: Tag): boolean {
  const denial = tags.findLast(({ to }) => to <= from && to >= from - 2)
  const before = tags.findLast(({ to }) => denial !== undefined && to <= denial.from && to >= from - 2)
  return [denial, before].some((tag) => tag?.concepts.includes('notThat') === true)
}

const SALES = new Set(['solde', 'soldes'])
function isPricing({ tags, mentions }: Said): boolean {
  return mentions.some(({ fits }) => fits.item) && tags.some(({ concepts }) => concepts.includes('at'))
}

/** `pour un patient`, `l wahed l client`: for somebody, whatever they are called; and nothing that is counted. */
function guestsOf({ tokens, tags, mentions }: Said): { from: number; to: number }[] {
  return tokens.flatMap(({ folded }, at) => {
    const next = tokens[at + 2]
    const isGuest =
      /^(?:pour|for|chez)$/.test(folded) &&
      /^(?:un|une|a|an)$/.test(tokens[at + 1]?.folded ?? '') &&
      next?.kind === 'word' &&
      unitOf(next) === null &&
      !tags.some(({ from, to, exact }) => exact && from <= at + 2 && at + 2 < to) &&
      !mentions.some(({ from, to }) => from <= at + 2 && at + 2 < to)
    return isGuest ? [{ from: at, to: at + 3 }] : []
  })
}

/** `badelt ecran l wa7ed 4000`: to somebody; where a sum stands before it, it is the price of each. */
function takersOf({ tokens, tags, numbers }: Said): { from: number; to: number }[] {
  return tags.flatMap(({ from, to, concepts }) => {
    const written = tokens.slice(from, to).map(({ folded }) => folded)
    const isOne = concepts.includes('each') && /^l ?w[ae]?[7h]?[ae]?[7h]ed$/.test(written.join(' '))
    const priced = numbers.some(
      (number) => number.to === from && (number.value >= 50 || number.money !== null),
    )
    return isOne && !priced ? [{ from, to }] : []
  })
}

/** `facture à 30 jours`, `lba9i f 2 mois`: until when it may be paid, and no price. */
function termsOf({ tokens, numbers }: Said): { from: number; to: number }[] {
  return numbers.flatMap(({ from, to, unit }) =>
    unit === null &&
    /^(?:a|sous|net|f|fi|fel|within|in|في|ف|علي|خلال)$/.test(tokens[from - 1]?.folded ?? '') &&
    SPAN.test(tokens[to]?.folded ?? '')
      ? [{ from: from - 1, to: to + 1 }]
      : [],
  )
}
const SPAN =
  /^(?:jours?|days?|semaines?|weeks?|mois|months?|يوم|ايام|سمانات|اسابيع|شهر|شهور|اشهر|nhar|youm|ayam|simanat|chhar|chhour|chhor)$/

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

function isTakings({ tokens }: Said, { from, to }: Tag): boolean {
  const [token, before, next] = [tokens[from], tokens[from - 1], tokens[to]]
  return (
    token?.raw === 'CA' ||
    /^(?:le|mon|ton|son|du|notre|votre|quel|de|combien)$/.test(before?.folded ?? '') ||
    next?.kind !== 'word' ||
    tokens.some(({ raw }) => raw === '?') ||
    /^(?:d|de|du|ta3|hier|aujourd|aujourdhui|ce|cette|mois|semaine|octobre|novembre|lyoum)$/.test(next.folded)
  )
}

function isArticle(token: Token | undefined): boolean {
  return token?.folded === 'la'
}

function isInfinitive(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[a-z]{3,}(?:er|ir|oir|re)$/.test(token.folded)
}

function isMadeAnew({ tokens, tags, numbers, mentions }: Said, tag: Tag): boolean {
  if (mentions.some(({ fits }) => fits.customer)) return false
  const next = /^(?:b|l|ب|ل)$/.test(tokens[tag.to]?.folded ?? '') ? tag.to + 1 : tag.to
  return (
    /^(?:رد|ردها|ردو|ردهم|red|redd|redha|radha|redou|redo|rod|rodha)$/.test(tokens[tag.from]?.folded ?? '') &&
    numbers.some(({ from }) => from === next) &&
    tags.some(
      ({ to, concepts }) => to <= tag.from && (concepts.includes('no') || concepts.includes('mistake')),
    )
  )
}

/** Money or a purpose is named, and no goods are. */
function isOfMoney({ tokens, mentions, tags }: Said): boolean {
  if (mentions.some(({ fits }) => fits.item && !fits.category)) return false
  return (
    mentions.some(({ fits }) => fits.category) ||
    tags.some(({ concepts }) => concepts.includes('till')) ||
    tokens.some(({ folded }) => MONEY.has(folded.replace(/^(?:ال|l'?)(?=.{3})/u, '')))
  )
}
const MONEY = new Set(
  'argent sous fric money cash drahem draham swared sward flous دراهم فلوس سوارد اموال مال نقود'.split(' '),
)

/** `w7ed dda 2 chocolat`: one before a verb of taking is somebody. */
function isSomebody(token: Token | undefined): boolean {
  return SOMEBODY.has(token?.folded ?? '')
}
/** `table 4`: whoever sits there takes it. */
function tablesOf({ tokens }: Said): { from: number; to: number }[] {
  return tokens.flatMap(({ folded }, at) =>
    TABLE.has(folded) && tokens[at + 1]?.kind === 'number' ? [{ from: at, to: at + 2 }] : [],
  )
}

/** Where it is served. */
const TABLE = new Set('table tabla طابله الطابله طاوله'.split(' '))
const CAME = new Set('ja jat dja djat جا جات vient viens came'.split(' '))
const SOMEBODY = new Set(
  'w7ed wa7ed wahed w7da wa7da wahda wehda waheda we7da واحد واحده وحده one un une'.split(' '),
)

function personAt(from: number, to: number): Tag {
  return { from, to, concepts: ['somebody'], exact: true }
}

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

function says({ tags }: Said, concept: Concept): boolean {
  return tags.some(({ concepts }) => concepts.includes(concept))
}
