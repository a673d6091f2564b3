import { useCallback } from 'react'
import type { WebLanguage } from './language.ts'
import { useLanguage } from './speech.ts'

/** Units as shops keep them: one and many, in each language; `also` are other ways to write the same. */
const units: readonly (Record<WebLanguage, string> & { also?: string })[] = [
  {
    fr: 'pièce/pièces',
    ar: 'قطعة/قطع',
    en: 'piece/pieces',
    also: 'piece/unité/unite/unités/pcs/pc/حبة/وحدة',
  },
  { fr: 'kg', ar: 'كغ', en: 'kg', also: 'kilo/kilos/kilogramme/كيلو' },
  { fr: 'g', ar: 'غ', en: 'g', also: 'gr/gramme/grammes/غرام' },
  { fr: 'L', ar: 'ل', en: 'L', also: 'litre/litres/لتر' },
  { fr: 'cl', ar: 'سل', en: 'cl' },
  { fr: 'ml', ar: 'مل', en: 'ml' },
  { fr: 'm', ar: 'م', en: 'm', also: 'mètre/mètres/metre/متر' },
  { fr: 'carton/cartons', ar: 'كرتونة/كراتين', en: 'carton/cartons', also: 'كرتون' },
  { fr: 'fardeau/fardeaux', ar: 'رزمة/رزم', en: 'pack/packs', also: 'fardo/فاردو' },
  { fr: 'sac/sacs', ar: 'كيس/أكياس', en: 'sack/sacks', also: 'شكارة' },
  { fr: 'sachet/sachets', ar: 'كيس صغير/أكياس صغيرة', en: 'bag/bags', also: 'ساشي' },
  { fr: 'paquet/paquets', ar: 'حزمة/حزم', en: 'packet/packets', also: 'باكي' },
  { fr: 'boîte/boîtes', ar: 'علبة/علب', en: 'box/boxes', also: 'boite' },
  { fr: 'bouteille/bouteilles', ar: 'قارورة/قارورات', en: 'bottle/bottles', also: 'قرعة' },
  { fr: 'bidon/bidons', ar: 'بيدون/بيدونات', en: 'jug/jugs' },
  { fr: 'brique/briques', ar: 'علبة كرتون/علب كرتون', en: 'brick/bricks' },
  { fr: 'pot/pots', ar: 'برطمان/برطمانات', en: 'jar/jars', also: 'bocal' },
  { fr: 'barre/barres', ar: 'لوح/ألواح', en: 'bar/bars', also: 'tablette' },
  { fr: 'plaquette/plaquettes', ar: 'قالب/قوالب', en: 'block/blocks' },
  { fr: 'plateau/plateaux', ar: 'طبق/أطباق', en: 'tray/trays' },
  { fr: 'cageot/cageots', ar: 'صندوق/صناديق', en: 'crate/crates', also: 'caisse' },
  { fr: 'botte/bottes', ar: 'ربطة/ربطات', en: 'bunch/bunches' },
  { fr: 'rouleau/rouleaux', ar: 'لفة/لفات', en: 'roll/rolls' },
  { fr: 'canette/canettes', ar: 'علبة معدنية/علب معدنية', en: 'can/cans' },
  { fr: 'flacon/flacons', ar: 'قنينة/قنينات', en: 'flask/flasks' },
  { fr: 'tube/tubes', ar: 'أنبوب/أنابيب', en: 'tube/tubes' },
  { fr: 'paire/paires', ar: 'زوج/أزواج', en: 'pair/pairs' },
]

const byName = new Map(
  units.flatMap((unit) =>
    [unit.fr, unit.ar, unit.en, unit.also ?? '']
      .flatMap((names) => names.split('/'))
      .filter(Boolean)
      .map((name) => [name.toLowerCase(), unit] as const),
  ),
)

/** A unit in a language, counted where a number stands before it; a shop's own word stays as it is. */
export function unitIn(language: WebLanguage, unit: string, count = 1): string {
  const known = byName.get(unit.trim().toLowerCase())
  if (!known) return unit
  const [one = unit, many = one] = known[language].split('/')
  return isSingular[language](Math.abs(count)) ? one : many
}

const isSingular: Record<WebLanguage, (count: number) => boolean> = {
  fr: (count) => count < 2,
  en: (count) => count === 1,
  // Three to ten take the plural; the singular is back from eleven on.
  ar: (count) => !Number.isInteger(count) || count % 100 < 3 || count % 100 > 10,
}

export function useUnit(): (unit: string, count?: number) => string {
  const language = useLanguage()
  return useCallback((unit, count) => unitIn(language, unit, count), [language])
}
