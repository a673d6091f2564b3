import { wilayaCode } from '../../business/wilayas.ts'
import { westernDigits } from '../../language/normalise.ts'
import { says, type Heard } from '../hearing/hear.ts'
import { phoneIn } from '../understanding/phone.ts'

const SHOP =
  /commerce|magasin|boutique|entreprise|\bshop\b|\bstore\b|business|7anout|hanout|حانوت|المحل|محلي|متجر|التجارة/iu
const LINK = "(?:\\s*(?:est|is|:|=|هو|هي|howa|hiya|rah|c[’']est|en|à|to|إلى|ل|l|b)\\s*)*"
const NUMBERS = {
  nif: new RegExp(`\\bNIF\\b${LINK}((?:\\d[\\s.-]?){15,20})`, 'i'),
  nis: new RegExp(`\\bNIS\\b${LINK}((?:\\d[\\s.-]?){15,18})`, 'i'),
  ai: new RegExp(`(?:\\bA\\.?I\\b|article d['’]imposition|رقم المادة)${LINK}((?:\\d[\\s.-]?){5,20})`, 'i'),
  rc: new RegExp(
    `(?:\\bRC\\b|registre (?:de|du) commerce|السجل التجاري)${LINK}([\\dA-Z][\\w/ -]{4,30}\\d)`,
    'i',
  ),
} as const

/** What a message changes of the business itself: its numbers, regime, name, address, and how its old money is read. */
export function businessFieldsIn(heard: Heard): Readonly<Record<string, string>> | null {
  if (says(heard, 'howMuch', 'what', 'which', 'when', 'whether') || /[?؟]/.test(heard.text)) return null
  const fields = { ...numbersIn(heard.text), ...regimeIn(heard), ...coinsIn(heard), ...ofShop(heard) }
  return Object.keys(fields).length > 0 ? fields : null
}

function numbersIn(text: string): Record<string, string> {
  const digits = westernDigits(text)
  return Object.fromEntries(
    Object.entries(NUMBERS).flatMap(([field, pattern]) => {
      const found = pattern.exec(digits)?.[1]
      return found ? [[field, found.trim()]] : []
    }),
  )
}

function regimeIn(heard: Heard): Record<string, string> {
  if (!says(heard, 'regime')) return {}
  const { text } = heard
  if (/auto[\s-]?entrepreneu|self[\s-]?employed|مقاول/iu.test(text)) return { taxRegime: 'ae' }
  if (/\bifu\b|forfait|جزافي/iu.test(text)) return { taxRegime: 'ifu' }
  return /r[ée]el\b|\breal\b|حقيقي/iu.test(text) ? { taxRegime: 'reel' } : {}
}

function coinsIn(heard: Heard): Record<string, string> {
  if (!says(heard, 'oldCoins') || !says(heard, 'iSpeak')) return {}
  return { oldMoney: /dinar|دينار|دنانير/iu.test(heard.text) ? 'dinars' : 'centimes' }
}

/** `renomme le magasin en Chez Ali`, `le téléphone du magasin est 0555…`, `le magasin est à Oran`. */
function ofShop(heard: Heard): Record<string, string> {
  const shop = SHOP.exec(heard.text)
  if (!shop) return {}
  const { text } = heard
  if (says(heard, 'phone')) {
    const { phone } = phoneIn(text)
    return phone ? { phone } : {}
  }
  const after = text.slice(shop.index + shop[0].length)
  const said =
    /(?:\s+(?:s['’]appelle(?: maintenant| désormais)?|is (?:now )?called|اسمه|اسمو|سميتو|smiytou|smitou|en|à|to|est|is|:|إلى|ل|l|b|هو|هي)\s+|\s*:\s*)(\S.{1,100})$/iu
      .exec(after)?.[1]
      ?.replace(/[.!»"”\s]+$/u, '')
      .replace(/^[«"“\s]+/u, '')
  if (!said) return {}
  if (says(heard, 'rename')) return { name: said }
  if (/adresse|address|عنوان|3onwan/iu.test(text)) return { address: said }
  const code = wilayaCode(said)
  return says(heard, 'home') && code ? { wilaya: code } : {}
}
