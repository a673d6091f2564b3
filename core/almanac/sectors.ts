import { foldName } from '../language/fold-name.ts'

export const sectors = [
  'grocery',
  'greengrocer',
  'butcher',
  'bakery',
  'clothing',
  'hardware',
  'phones',
  'garage',
  'restaurant',
  'hairdresser',
  'pharmacy',
  'online',
  'building',
  'other',
] as const
export type Sector = (typeof sectors)[number]

// Roots, as owners name their trade in either script; the first that fits wins.
const roots: readonly (readonly [Sector, RegExp])[] = [
  ['online', /online|ligne|e-?com|facebook|instagram|اونلاين|الكتروني/],
  ['greengrocer', /fruit|legum|primeur|produce|khod|خضر|فواكه/],
  ['butcher', /bouch|viande|volaille|butch|jezzar|djezzar|جزار|لحوم|دواجن/],
  ['bakery', /boulang|patiss|gateau|baker|khobz|مخبز|خباز|حلويات|مرطبات/],
  ['clothing', /vetement|habillement|chauss|mode\b|textile|cloth|fashion|ملابس|احذيه|اقمشه/],
  ['building', /batiment|travaux|plomb|macon|electricien|artisan|craft|building|بناء|مقاول/],
  ['hardware', /quincaill|materiau|drogue|hardware|خردوات|عقاقير|مواد البناء/],
  ['phones', /telephon|mobile|phone|informat|flexy|هاتف|هواتف|اعلام الي/],
  ['garage', /garage|mecan|piece.*auto|pneu|vidange|auto\b|ميكانيك|قطع الغيار|سيارات/],
  ['restaurant', /resto|restau|cafe|pizz|fast|snack|traiteur|مطعم|مقهي|بيتزا/],
  ['hairdresser', /coiff|barb|beaute|esthet|salon|hair|حلاق|تجميل/],
  ['pharmacy', /pharma|cosmet|para|parfum|صيدلي|تجميليه|عطور/],
  ['grocery', /super|epicer|aliment|grocer|hanout|market|shop|بقال|مواد غذائيه|سوبيرات|محل/],
]

/** The trade that a shop's own words mean, for what the seasons do to it. */
export function sectorOf(said: string): Sector {
  const folded = foldName(said)
  return roots.find(([, root]) => root.test(folded))?.[0] ?? 'other'
}
