import type { Language } from '../../shapes.ts'
import { arabic } from './arabic-words.ts'
import type { WarningCode } from './contract.ts'
import { darijaArabic } from './darija-arabic-words.ts'
import { darijaLatin } from './darija-latin-words.ts'
import { english } from './english-words.ts'
import { french } from './french-words.ts'
import type { Phrases } from './phrases.ts'

export const grammars: Record<Language, Phrases> = {
  fr: french,
  ar: arabic,
  en: english,
  'dz-Arab': darijaArabic,
  'dz-Latn': darijaLatin,
}

type WarningFacts = { name: string; said: string; books: string }
type Sentence = (facts: WarningFacts) => string

/** What the owner is told beside a text, never what a customer reads. */
export const warningWords: Record<WarningCode, Record<Language, Sentence>> = {
  sold_out: {
    fr: ({ name }) => `${name} est en rupture de stock : le texte le dit et ne le promeut pas.`,
    ar: ({ name }) => `${name} نفد من المخزون: النص يقول ذلك ولا يروّج له.`,
    en: ({ name }) => `${name} is sold out: the text says so and does not promote it.`,
    'dz-Arab': ({ name }) => `${name} خلاص من الستوك: النص يقولها وما يروجش ليه.`,
    'dz-Latn': ({ name }) => `${name} khlas mel stock: le texte ygoulha w ma yrawwejch lih.`,
  },
  price_differs: {
    fr: ({ name, said, books }) =>
      `Vous avez dit ${said} pour ${name}, mais vos livres disent ${books} : c’est ce prix qui est écrit. Changez d’abord le prix de l’article.`,
    ar: ({ name, said, books }) =>
      `ذكرت ${said} لـ${name} لكن دفاترك تقول ${books}: هذا هو السعر المكتوب. غيّر سعر المنتج أولا.`,
    en: ({ name, said, books }) =>
      `You said ${said} for ${name}, but your books say ${books}: that is what is written. Change the item’s price first.`,
    'dz-Arab': ({ name, said, books }) =>
      `قلت ${said} لـ ${name} بصح فالدفتر ${books}: كتبنا هادي. بدل السومة تاع السلعة اللولة.`,
    'dz-Latn': ({ name, said, books }) =>
      `Golt ${said} l ${name} bessa7 fel carnet ${books} : ktebna hadi. Beddel souma ta3 l’article lewla.`,
  },
  date_passed: {
    fr: ({ said }) => `La date du ${said} est passée : elle n’est pas écrite.`,
    ar: ({ said }) => `تاريخ ${said} فات: لم يُكتب.`,
    en: ({ said }) => `The date ${said} is over: it is left out.`,
    'dz-Arab': ({ said }) => `التاريخ ${said} فات: ما كتبناهش.`,
    'dz-Latn': ({ said }) => `La date ${said} fatet : ma ktebnahach.`,
  },
  below_cost: {
    fr: ({ name, said, books }) => `À ${said}, ${name} se vend sous son prix d’achat (${books}).`,
    ar: ({ name, said, books }) => `بسعر ${said} تبيع ${name} بأقل من سعر شرائه (${books}).`,
    en: ({ name, said, books }) => `At ${said}, ${name} sells below its cost (${books}).`,
    'dz-Arab': ({ name, said, books }) => `بـ ${said} راك تبيع ${name} تحت راس المال (${books}).`,
    'dz-Latn': ({ name, said, books }) => `B ${said} rak tbi3 ${name} ta7t ras lmal (${books}).`,
  },
  sms_parts: {
    fr: ({ said }) => `Ce SMS compte pour ${said} messages.`,
    ar: ({ said }) => `هذه الرسالة تُحسب ${said} رسائل.`,
    en: ({ said }) => `This SMS counts as ${said} messages.`,
    'dz-Arab': ({ said }) => `هاد المساج يتحسب ${said}.`,
    'dz-Latn': ({ said }) => `Had SMS yet7seb ${said} messages.`,
  },
}
