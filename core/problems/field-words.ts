import type { z } from 'zod'
import type { Language } from '../shapes.ts'
import { sentence, type Sentence } from './sentence.ts'

/** The rules of our own that a shape may hold, by the name it gives in `params: { rule }`. */
export const ownRules = {
  day: sentence(
    'Écrivez une vraie date, comme 2026-11-18.',
    'اكتب تاريخا صحيحا، مثل 2026-11-18.',
    'Write a real date, like 2026-11-18.',
    'اكتب تاريخ صحيح، كيما 2026-11-18.',
    'Ktob une date s7i7a, kima 2026-11-18.',
  ),
  six_places: sentence(
    'Six chiffres après la virgule au plus.',
    'ستة أرقام بعد الفاصلة على الأكثر.',
    'Six decimals at most.',
    'ستة أرقام من بعد الفاصلة على الأكثر.',
    'Sta chiffres men ba3d la virgule au max.',
  ),
  not_zero: sentence(
    'Mettez un nombre autre que zéro.',
    'ضع عددا غير الصفر.',
    'Give a number other than zero.',
    'دير رقم ماشي صفر.',
    'Dir ra9m machi zéro.',
  ),
  above_zero: sentence(
    'Mettez un montant au-dessus de zéro.',
    'ضع مبلغا أكبر من الصفر.',
    'Give an amount above zero.',
    'دير مبلغ كثر من صفر.',
    'Dir montant kther men zéro.',
  ),
  item_or_name: sentence(
    'Dites quel article : itemId, ou name.',
    'حدّد المنتج: itemId أو name.',
    'Say which item: itemId, or name.',
    'قول واش من سلعة: itemId ولا name.',
    'Goul wach men sel3a: itemId wela name.',
  ),
  commerce_register: sentence(
    'Écrivez le numéro de registre comme sur l’extrait : 16/00-1234567 B 25.',
    'اكتب رقم السجل التجاري كما في المستخرج: 16/00-1234567 B 25.',
    'Write the register number as on the extract: 16/00-1234567 B 25.',
    'اكتب رقم السجل كيما في الإكسترا: 16/00-1234567 B 25.',
    'Ktob numéro ta3 registre kima f l’extrait: 16/00-1234567 B 25.',
  ),
  rib: sentence(
    'Un RIB a 20 chiffres, et sa clé ne correspond pas ici : recopiez-le du chèque.',
    'الـRIB فيه 20 رقما ومفتاحه هنا لا يطابق: انقله من الصك.',
    'A RIB has 20 digits, and its key does not fit here: copy it from a cheque.',
    'الريب فيه 20 رقم والمفتاح ماشي صحيح: انقلو من الشيك.',
    'RIB fih 20 chiffres w la clé machi s7i7a: n9ellou men le chèque.',
  ),
} satisfies Record<string, Sentence>

/** Says what is wrong with one field and what to put there instead. */
export function sayFieldFault(language: Language): z.core.$ZodErrorMap {
  return (issue) => faultOf(issue)[language]
}

function faultOf(issue: z.core.$ZodRawIssue): Sentence {
  const absent = issue.input === undefined
  if (absent && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return missing
  switch (issue.code) {
    case 'invalid_type':
      return wanted[issue.expected] ?? notAccepted
    case 'too_small':
      return bound(issue.origin, issue.minimum, { least: true, included: issue.inclusive !== false })
    case 'too_big':
      return bound(issue.origin, issue.maximum, { least: false, included: issue.inclusive !== false })
    case 'invalid_format':
      return formats[issue.format] ?? notAccepted
    case 'invalid_value':
      return oneOf(issue.values.map(String))
    case 'unrecognized_keys':
      return unknownField(issue.keys.join(', '))
    case 'custom':
      return ownRules[issue.params?.rule as keyof typeof ownRules] ?? notAccepted
    default:
      return notAccepted
  }
}

const missing = sentence(
  'Il manque cette valeur.',
  'هذه القيمة ناقصة.',
  'This value is missing.',
  'هاد القيمة ناقصة.',
  'Had la valeur na9sa.',
)
const notAccepted = sentence(
  'Cette valeur ne convient pas.',
  'هذه القيمة غير مقبولة.',
  'This value does not fit.',
  'هاد القيمة ما تمشيش.',
  'Had la valeur ma temchich.',
)
const number = sentence('Mettez un nombre.', 'ضع عددا.', 'Give a number.', 'دير رقم.', 'Dir ra9m.')
const wanted: Record<string, Sentence> = {
  number,
  int: sentence(
    'Mettez un nombre entier (les montants sont en centimes).',
    'ضع عددا صحيحا (المبالغ بالسنتيم).',
    'Give a whole number (amounts are in centimes).',
    'دير رقم كامل (المبالغ بالسنتيم).',
    'Dir ra9m kamel (les montants b santim).',
  ),
  nan: number,
  string: sentence('Mettez du texte.', 'ضع نصا.', 'Give a text.', 'دير كتيبة.', 'Dir ktiba.'),
  boolean: sentence(
    'Mettez true ou false.',
    'ضع true أو false.',
    'Give true or false.',
    'دير true ولا false.',
    'Dir true wela false.',
  ),
  array: sentence('Mettez une liste.', 'ضع قائمة.', 'Give a list.', 'دير قائمة.', 'Dir lista.'),
  object: sentence(
    'Mettez un objet { … }.',
    'ضع كائنا { … }.',
    'Give an object { … }.',
    'دير objet { … }.',
    'Dir objet { … }.',
  ),
}
const formats: Record<string, Sentence> = {
  email: sentence(
    'Écrivez une adresse comme nom@exemple.dz.',
    'اكتب بريدا مثل nom@exemple.dz.',
    'Write an address like name@example.dz.',
    'اكتب إيميل كيما nom@exemple.dz.',
    'Ktob email kima nom@exemple.dz.',
  ),
  url: sentence(
    'Écrivez une adresse qui commence par https://.',
    'اكتب عنوانا يبدأ بـ https://.',
    'Write an address that starts with https://.',
    'اكتب عنوان يبدا بـ https://.',
    'Ktob adresse tebda b https://.',
  ),
  datetime: sentence(
    'Écrivez un instant comme 2026-11-18T10:00:00Z.',
    'اكتب وقتا مثل 2026-11-18T10:00:00Z.',
    'Write an instant like 2026-11-18T10:00:00Z.',
    'اكتب وقت كيما 2026-11-18T10:00:00Z.',
    'Ktob wa9t kima 2026-11-18T10:00:00Z.',
  ),
}

/** The least or the most that a number, a text or a list may be. */
function bound(
  origin: string,
  limit: number | bigint,
  { least, included }: { least: boolean; included: boolean },
): Sentence {
  const one = Number(limit) === 1
  if (origin === 'string') {
    if (least && one) return emptyText
    return least ? longer(limit) : shorter(limit)
  }
  if (origin === 'array' || origin === 'set') return least ? moreRows(limit, one) : fewerRows(limit)
  if (!included) return least ? above(limit) : below(limit)
  return least ? atLeast(limit) : atMost(limit)
}

const emptyText = sentence(
  'Ne laissez pas ce champ vide.',
  'لا تترك هذا الحقل فارغا.',
  'Do not leave this empty.',
  'ما تخليش هادي فارغة.',
  'Ma tkhellich hadi fargha.',
)
const longer = (n: number | bigint) =>
  sentence(
    `Au moins ${n} caractères.`,
    `${n} حروف على الأقل.`,
    `At least ${n} characters.`,
    `${n} حروف على الأقل.`,
    `${n} 7rouf au moins.`,
  )
const shorter = (n: number | bigint) =>
  sentence(
    `${n} caractères au plus.`,
    `${n} حرفا على الأكثر.`,
    `${n} characters at most.`,
    `${n} حرف على الأكثر.`,
    `${n} 7arf au max.`,
  )
const moreRows = (n: number | bigint, one: boolean) =>
  sentence(
    one ? 'Mettez au moins une ligne.' : `Mettez au moins ${n} lignes.`,
    one ? 'ضع سطرا واحدا على الأقل.' : `ضع ${n} أسطر على الأقل.`,
    one ? 'Give at least one line.' : `Give at least ${n} lines.`,
    one ? 'دير سطر واحد على الأقل.' : `دير ${n} سطور على الأقل.`,
    one ? 'Dir au moins ligne wa7da.' : `Dir au moins ${n} lignes.`,
  )
const fewerRows = (n: number | bigint) =>
  sentence(
    `${n} lignes au plus.`,
    `${n} سطرا على الأكثر.`,
    `${n} lines at most.`,
    `${n} سطر على الأكثر.`,
    `${n} lignes au max.`,
  )
const above = (n: number | bigint) =>
  sentence(
    `Mettez plus de ${n}.`,
    `ضع أكثر من ${n}.`,
    `Give more than ${n}.`,
    `دير كثر من ${n}.`,
    `Dir kther men ${n}.`,
  )
const below = (n: number | bigint) =>
  sentence(
    `Mettez moins de ${n}.`,
    `ضع أقل من ${n}.`,
    `Give less than ${n}.`,
    `دير أقل من ${n}.`,
    `Dir 9el men ${n}.`,
  )
const atLeast = (n: number | bigint) =>
  sentence(`Au moins ${n}.`, `${n} على الأقل.`, `At least ${n}.`, `${n} على الأقل.`, `Au moins ${n}.`)
const atMost = (n: number | bigint) =>
  sentence(`${n} au plus.`, `${n} على الأكثر.`, `${n} at most.`, `${n} على الأكثر.`, `${n} au max.`)

function oneOf(values: string[]): Sentence {
  const list = values.join(', ')
  return sentence(
    `Choisissez parmi : ${list}.`,
    `اختر من: ${list}.`,
    `Choose one of: ${list}.`,
    `خير من: ${list}.`,
    `Khayer men: ${list}.`,
  )
}

function unknownField(keys: string): Sentence {
  return sentence(
    `Champ inconnu : ${keys}.`,
    `حقل غير معروف: ${keys}.`,
    `Unknown field: ${keys}.`,
    `حقل ماشي معروف: ${keys}.`,
    `Champ machi ma3rouf: ${keys}.`,
  )
}
