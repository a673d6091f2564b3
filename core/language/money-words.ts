/** The unit that was said with an amount. `douro`: five centimes, still counted in the west. */
export type MoneyUnit = 'dinar' | 'centime' | 'douro'

const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = {
  dinar:
    'da dzd dz dinar dinars dinard dinare dinarat dnanir dinart دج ددج دينار دنانير دينارا دينارات دينر دنار د.ج',
  centime:
    'centime centimes ctm cts santim santime santimat santim frank franc francs سنتيم سنتيمات صنتيم فرنك فرانك',
  douro: 'douro douros dourou douroo دورو',
}

export const MONEY_UNITS: ReadonlyMap<string, MoneyUnit> = new Map(
  (['dinar', 'centime', 'douro'] as const).flatMap((unit) =>
    UNIT_WORDS[unit].split(' ').map((word) => [word, unit] as const),
  ),
)

/** Words of size that only Darija uses: who says them counts in centimes, whatever the rest of the message is. */
export const DARIJA_SIZES: ReadonlySet<string> = new Set(
  'melyoun melyon mlyoun mlayen mlayin mlaien milyoun milyon melioun melyounin milyar melyar mlayer milyarat ملاين ملاير ملايير'.split(
    ' ',
  ),
)

/** `thousand` is English, and English speakers of Algeria count in dinars. */
export const DINAR_SIZES: ReadonlySet<string> = new Set(['thousand', 'thousands'])
