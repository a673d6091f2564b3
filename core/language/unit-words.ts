/** Units of the shop, as they are kept: measures first, then what is counted. */
export type UnitCode =
  | 'kg' | 'g' | 'l' | 'cl' | 'ml' | 'm' | 'cm' | 'm2' | 'hour'
  | 'piece' | 'carton' | 'pack' | 'sack' | 'packet' | 'box' | 'jug' | 'bottle' | 'tray' | 'crate' | 'bunch'
  | 'bag' | 'roll' | 'bar' | 'pair' | 'can' | 'jar' // prettier-ignore

/** Folded spellings by unit, in every language and script; duals and plurals are written out. */
const SPELLINGS: Readonly<Record<UnitCode, string>> = {
  kg: 'kg kgs kilo kilos klo kilogramme kilogrammes kilogram kilograms kylo كغ كلغ كيلو كيلوغرام كيلوغرامات كيلوات كيلوا كلو',
  g: 'g gr grs gramme grammes gram grams غ غرام غرامات قرام جرام',
  l: 'l ل lt litre litres liter liters litra itra yitra لتر لترات ليتر ليترات ليطر لطر ايترا ليترو ليطرو litro',
  cl: 'cl centilitre centilitres سنتيلتر سل',
  ml: 'ml millilitre millilitres مل ملل ميليلتر',
  m: 'm م metre metres meter meters mitra metro mitro mtar متر امتار ميترا ميتر',
  cm: 'cm centimetre centimetres سم سنتيمتر',
  m2: 'm2 م2',
  hour: 'h heure heures hour hours hr hrs سا',
  piece:
    'piece pieces pce pces pcs pc unite unites u unit units each 7abba habba 7aba 7abbat 7abat habat hebba 7ebba 7abbet wa7da قطعه قطع حبه حبات حبا وحده وحدات',
  carton:
    'carton cartons ct ctn kartoun kartona kartouna cartoun cartouna kratin kraten kartounat كرتون كرتونه كراتين كارطون كرطونه كرطون كراطن كراطين كرتونات',
  pack: 'fardeau fardeaux fardo fardou fardaw frado farda fardowat fardouwat pack packs shrink فاردو فردو فاردوات رزمه رزم باك',
  sack: 'sac sacs chkara chkarat chkayer chkair sack sacks شكاره شكاير شكارات شكاءر كيس اكياس',
  packet: 'paquet paquets packet packets paki pakia bakia pakiyat baki باكي باكيه باكيات حزم باكيت حزمه',
  box: 'boite boites bte btes box boxes bwata bwat bwatat kouti kwata 3olba 3lba 3ulba علبه علب بواطه بواط بواطات كوطي بوطه',
  jug: 'bucket buckets seau seaux satla stal stol سطل سطوله bidon bidons bido bidou bidonat bidwat jug jugs jerrican بيدو بيدون بيدونات بيدوات دلو',
  bottle:
    'bouteille bouteilles btl bottle bottles 9ar3a 9ar3at qar3a qar3at gar3at gar3a 9ra3i qra3i 9aroura bouteya قارورة قاروره قارورات قوارير قرعه قرعات قراعي زجاجه زجاجات',
  tray: 'plateau plateaux plaque plaques tray trays blato plato plata بلاطو بلاطوات طبق اطباق صينيه',
  crate: 'cageot cageots caisse caisses crate crates kajo kajou senduk sendou9 صندوق صناديق كاجو كاسه',
  bunch: 'botte bottes bunch bunches rabta rbati rabtat 7ezma ربطه ربطات',
  bag: 'sachet sachets bag bags sacha sachi sachiyat ساشي ساشيات',
  roll: 'rouleau rouleaux roll rolls roulo رولو لفه لفات',
  bar: 'barre barres bar bars tablette tablettes بار طابليت لوح الواح',
  pair: 'paire paires pair pairs ازواج',
  can: 'canette canettes can cans kanet canet كانيت كانات',
  jar: 'pot pots bocal bocaux jar jars tube tubes برطمان برطمانات بوكال',
}

export const UNIT_WORDS: ReadonlyMap<string, UnitCode> = lexicon()

function isUnitCode(code: string): code is UnitCode {
  return code in SPELLINGS
}

function lexicon(): Map<string, UnitCode> {
  const words = new Map<string, UnitCode>()
  for (const code of Object.keys(SPELLINGS).filter(isUnitCode)) {
    for (const word of SPELLINGS[code].split(' ')) if (!words.has(word)) words.set(word, code)
  }
  return words
}

/** Two of them in one word: `كيلوين`, `علبتين`, `kartountin`. */
export const DUAL_UNITS: ReadonlyMap<string, UnitCode> = new Map([
  ['كيلوين', 'kg'],
  ['كيلوغرامين', 'kg'],
  ['كرطونتين', 'carton'],
  ['كارطونتين', 'carton'],
  ['بيدونين', 'jug'],
  ['بلاطوين', 'tray'],
  ['فاردوين', 'pack'],
  ['كيلوجرامين', 'kg'],
  ['غرامين', 'g'],
  ['لترين', 'l'],
  ['ليترين', 'l'],
  ['مترين', 'm'],
  ['كيسين', 'sack'],
  ['علبتين', 'box'],
  ['حبتين', 'piece'],
  ['قطعتين', 'piece'],
  ['كرتونتين', 'carton'],
  ['شكارتين', 'sack'],
  ['قارورتين', 'bottle'],
  ['زجاجتين', 'bottle'],
  ['قنينتين', 'bottle'],
  ['بواطتين', 'box'],
  ['باكيتين', 'packet'],
  ['رزمتين', 'pack'],
  ['ساشيتين', 'bag'],
  ['ربطتين', 'bunch'],
  ['صندوقين', 'crate'],
  ['طبقين', 'tray'],
  ['bwatin', 'box'],
  ['baketin', 'packet'],
  ['fardowin', 'pack'],
  ['قرعتين', 'bottle'],
  ['7abtin', 'piece'],
  ['7abbtin', 'piece'],
  ['kartountin', 'carton'],
  ['chkartin', 'sack'],
  ['9ar3tin', 'bottle'],
])
