/** How a word takes part in a number. */
export type NumberPart =
  | { readonly part: 'units' | 'teens' | 'tens' | 'hundreds'; readonly value: number }
  | { readonly part: 'hundred' }
  | { readonly part: 'scale'; readonly value: number; readonly times: number }
  | { readonly part: 'dozen'; readonly value: number; readonly rough: boolean }
  | { readonly part: 'fraction'; readonly value: number }

/** Words by value, folded, separated by spaces: French, English, Darija in Latin letters, Arabic of both kinds. */
const UNITS: readonly (readonly [number, string])[] = [
  [0, 'zero sifr صفر زيرو'],
  [1, 'un une one wa7ed wahed wahad wa7ad wahda wa7da we7da واحد واحده وحده وحد'],
  [2, 'deux two zoudj zouj zoj zodj zoug joudj jouj juj زوج جوج اثنان اثنين اتنين ثنين تنين اثنتين اثنتان'],
  [3, 'trois three tlata tleta tlatha thlata tlet telt tlt ثلاثه تلاته ثلاث تلات تلت'],
  [4, 'quatre four reb3a rab3a arb3a arba3a rba3a rob3a rb3a اربعه ربعه اربع'],
  [5, 'cinq five khamsa khemsa khmsa 5amsa 5emsa 5msa khams khems خمسه خمس'],
  [6, 'six setta seta sitta ستا سته ست'],
  [7, 'sept seven seb3a sab3a sbe3a sb3a seb3 sab3 سبعه سبع'],
  [8, 'huit eight tmenya tmania tmanya tmenia temnya thmanya تمنيه تمانيه ثمانيه ثماني تمن ثمان'],
  [9, 'neuf nine tes3a tas3a tes3oud tas3oud ts3a تسعه تسع تسعود'],
  [10, 'dix ten 3achra 3echra 3chra 3acher 3achr achra عشره عشر'],
]

const TEENS: readonly (readonly [number, string])[] = [
  [11, 'onze eleven 7dach hdach 7daech احداش حداش حدعش'],
  [12, 'douze twelve tnach tnaach ethnach طناش اطناش تناش اثناعشر'],
  [13, 'treize thirteen tlettach tletach tlatach تلطاش ثلطاش تلتاش'],
  [14, 'quatorze fourteen rba3tach rbaatach arba3tach ربعطاش اربعطاش'],
  [15, 'quinze fifteen khmestach khamstach 5mestach khmstach خمسطاش خمستاش'],
  [16, 'seize sixteen settach stach setach سطاش ستاش'],
  [17, 'seventeen sba3tach sbaatach sb3tach سبعطاش'],
  [18, 'eighteen tmentach tmantach tmenttach تمنطاش ثمنطاش'],
  [19, 'nineteen tsa3tach ts3tach tsaatach تسعطاش'],
]

const TENS: readonly (readonly [number, string])[] = [
  [20, 'vingt vingts twenty 3achrin 3echrin 3ochrin 3chrin 3ichrin achrin عشرين عشرون'],
  [30, 'trente thirty tlatin tletin tlathin ثلاثين تلاتين ثلاثون'],
  [40, 'quarante forty fourty reb3in rab3in arb3in arba3in rb3in ربعين اربعين اربعون'],
  [50, 'cinquante fifty khamsin khemsin khmsin 5amsin 5emsin خمسين خمسون'],
  [60, 'soixante sixty settin setin sittin ستين ستون'],
  [70, 'septante seventy seb3in sab3in sb3in سبعين سبعون'],
  [80, 'huitante eighty tmanin tmenin thmanin ثمانين تمانين ثمانون'],
  [90, 'nonante ninety tes3in tas3in ts3in تسعين تسعون'],
]

const HUNDREDS: readonly (readonly [number, string])[] = [
  [200, 'mitin mitine miyatin mitayn ميتين مئتين مئتان مايتين مءتين ماءتين مءتي ماءتي ميتي مايتي'],
  [300, 'teltmya teltmia telt3mya tlatmya tletmya تلتميه ثلاثمءه تلثميه ثلاثميه ثلثميه ثلاثماءه ثلاثمايه'],
  [400, 'reb3mya reb3mia rab3mya rba3mya arb3mya ربعميه اربعمءه اربعميه اربعماءه اربعمايه'],
  [500, 'khamsmya khemsmya khmesmya khamsmia 5amsmya 5msmya khmsmya خمسميه خمسمءه خمسماءه خمسمايه'],
  [600, 'settmya setmya stmya settmia ستميه ستمءه ستماءه ستمايه'],
  [700, 'seb3mya sab3mya sbe3mya seb3mia سبعميه سبعمءه سبعماءه سبعمايه'],
  [800, 'tmenmya tmanmya temnmya tmenmia تمنميه ثمانمءه ثمنميه ثمانميه ثمانماءه ثمانمايه'],
  [900, 'tes3mya tas3mya ts3mya tes3mia تسعميه تسعمءه تسعماءه تسعمايه'],
]

const HUNDRED = 'cent cents hundred hundreds mya miya mia miyat miat meya ميه مءه مايه ماءه ميات ميه'

/** Value of the scale, how many of it the word itself says (`alfin` is two), the words. */
const SCALES: readonly (readonly [number, number, string])[] = [
  [1_000, 1, 'mille milles thousand thousands alf alef elf alaf alef alaaf k الف الاف الوف تالاف'],
  [1_000, 2, 'alfin alfine elfin الفين الفان الفي'],
  [
    1_000_000,
    1,
    'million millions melyoun melyon mlyoun mlayen mlayin mlaien milyoun milyon melioun مليون ملاين ملايين',
  ],
  [1_000_000, 2, 'melyounin melyountin مليونين مليونان'],
  [
    1_000_000_000,
    1,
    'milliard milliards billion billions milyar melyar mlayer milyarat مليار ملاير مليارات ملايير',
  ],
  [1_000_000_000, 2, 'milyarin مليارين'],
]

const DOZENS: readonly (readonly [number, boolean, string])[] = [
  [12, false, 'douzaine douzaines dozen dozens tezzina tzina tezina tozina دزينه تزينه درزن طزينه'],
  [10, true, 'dizaine dizaines'],
  [15, true, 'quinzaine'],
  [20, true, 'vingtaine'],
  [30, true, 'trentaine'],
  [50, true, 'cinquantaine'],
  [100, true, 'centaine centaines'],
]

const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.5, 'demi demie demis half nos nouss noss nss نص نصف نوص'],
  [0.25, 'quart quarts quarter quarters rob3 roub3 rbo3 ربع روبع'],
]

/** Said between the parts of one number. */
export const AND: ReadonlySet<string> = new Set(['w', 'wa', 'ou', 'o', 'u', 'et', 'and', 'و'])

/** `ghir rob3`, `moins le quart`, `إلا ربع`: taken off. */
export const LESS: ReadonlySet<string> = new Set([
  'ghir',
  '8ir',
  'moins',
  'less',
  'minus',
  'ila',
  'illa',
  'غير',
  'الا',
  'ناقص',
])

/** Said before a number that is only about right. */
export const ABOUT: ReadonlySet<string> = new Set(
  'chi environ presque about around roughly approximately 7wali hawali hwali qrib ~ شي حوالي تقريبا قرابه قريب'.split(
    ' ',
  ),
)

/** Words of one language only, where a habit of that language decides (`deux mille cinq` is 2 005 or 2 500). */
export const FRENCH_THOUSAND: ReadonlySet<string> = new Set(['mille', 'milles'])

export const NUMBER_WORDS: ReadonlyMap<string, NumberPart> = lexicon()

function lexicon(): Map<string, NumberPart> {
  const words = new Map<string, NumberPart>()
  const add = (spellings: string, part: NumberPart) => {
    for (const word of spellings.split(' ')) words.set(word, part)
  }
  for (const [value, spellings] of UNITS) add(spellings, { part: 'units', value })
  for (const [value, spellings] of TEENS) add(spellings, { part: 'teens', value })
  for (const [value, spellings] of TENS) add(spellings, { part: 'tens', value })
  for (const [value, spellings] of HUNDREDS) add(spellings, { part: 'hundreds', value })
  add(HUNDRED, { part: 'hundred' })
  for (const [value, times, spellings] of SCALES) add(spellings, { part: 'scale', value, times })
  for (const [value, rough, spellings] of DOZENS) add(spellings, { part: 'dozen', value, rough })
  for (const [value, spellings] of FRACTIONS) add(spellings, { part: 'fraction', value })
  return words
}
