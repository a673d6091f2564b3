import { fold } from '../../language/normalise.ts'
import type { Token } from '../../language/tokens.ts'
import type { Concept } from '../hearing/concepts.ts'
import { spellingsOf } from '../hearing/lexicon/conjugation.ts'
import { has, tagOf, type Clause } from './clauses.ts'
import type { Reading } from './reading.ts'
import { sale } from './selling.ts'
import { taken } from './taken.ts'
import { isOnlyWork } from './work.ts'

/** Verbs of whoever does the work, of all trades. */
const DONE = new Set(
  `fait, faits, faite, faites, réalisé, effectué, terminé, servi, assuré, coupé, coiffé, rasé, épilé, massé, maquillé, réparé, changé, remplacé, débloqué, flashé, formaté,
  lavé, repassé, nettoyé, cousu, cousue, cousus, recousu, retouché, raccourci, monté, installé, posé, imprimé, plastifié, relié, scanné, soudé, peint, peinte, gonflé, vidangé, équilibré,
  soigné, traité, loué, livré, tressé, teint, lissé, accordé, tondu, tondus, toiletté, vacciné, tracté, débouché, raccordé,
  done, did, made, finished, completed, cut, shaved, waxed, repaired, fixed, replaced, changed, unlocked, washed, ironed, cleaned, sewed, sewn, hemmed, altered, fitted, installed,
  printed, scanned, laminated, bound, welded, painted, serviced, treated, rented, groomed, braided, styled, dyed, trimmed,
  der~1, dir~1, dr~1, 3mel~1, 3mal~1, khdem~1, khedm~1, 7ssen~1, 7assen~1, hassen~1, hessen~1, bedd~1, beddel~1, baddel~1, badel~1, bedel~1, saweb~1, sawb~1, salla7~1, sella7~1, sla7~1, sallah~1, slah~1,
  ghsel~1, ghassel~1, 8sel~1, khayyet~1, khayet~1, kheyet~1, khiyet~1, fessel~1, fassel~1, 7edded~1, 7added~1, hadded~1, rekkeb~1, rakkeb~1, rakeb~1, rekeb~1, tba3~1, tabe3~1, debloki~1, deblok~1, flachi~1, formati~1,
  kopi~1, kassi~1, gassi~1, 9assi~1, 9ass~1, nakki~1, na99i~1, nqi~1, moda~1, reglé~1, montit, montina, pozit, pozina, lavit, rasit, épilit, coupit, imprimit, scannit, skanit, changit, reparit, instalit, gonflit,
  در~1, عمل~1, خدم~1, حسن~1, بدل~1, صوب~1, صلح~1, غسل~1, خيط~1, فصل~1, حدد~1, ركب~1, طبع~1, ديبلوكي~1, فلاشي~1, قص~1, قصي~1, نقي~1, داوي~1, كشف~1, سودي~1, مونتي~1, بوزي~1, انجز~1, اصلح~1, استبدل~1, قمت, ركبنا`
    .split(',')
    .flatMap((phrase) => spellingsOf(phrase.trim()))
    .map(fold),
)

export function tellsOfWork({ folded }: Token): boolean {
  return DONE.has(folded)
}

function isDone({ heard, from, to }: Clause): boolean {
  return heard.tokens.slice(from, to).some(tellsOfWork)
}

/** `dirt 5 coupes`, `vidange 3000`: work that was done, counted or priced was sold to whoever it was done for. */
export const worked: Reading = ({ said, bench, numbers, customer }) => {
  if (!(numbers || isDone(said)) || said.heard.asks || !isOnlyWork(said) || has(said, ...OF_OTHER))
    return null
  const changed = tagOf(said, 'set', 'add')
  if (changed && !said.heard.tokens.slice(changed.from, changed.to).some(tellsOfWork)) return null
  return customer ? taken(said, customer, bench) : sale(said, null, bench)
}
const OF_OTHER: readonly Concept[] = ['pay', 'payMe', 'paidMaybe', 'spend', 'expense', 'buy', 'receive', 'lose', 'takeOff', 'gift', 'remove', 'price', 'cost', 'create', 'new', 'stock', 'left', 'threshold', 'count', 'competitor', 'supplier', 'write', 'post', 'ad', 'onCredit', 'debt'] // prettier-ignore
