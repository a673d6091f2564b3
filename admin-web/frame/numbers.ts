import type { WebLanguage } from './language.ts'

const NARROW = '\u202f'
const NO_BREAK = '\u00a0'
/** Keeps a sign before its number where the line runs from right to left. */
const LEFT_TO_RIGHT = '\u200e'
const dinar: Record<WebLanguage, string> = { fr: 'DA', ar: 'دج', en: 'DA' }
const locales: Record<WebLanguage, string> = { fr: 'fr-FR', ar: 'ar-DZ-u-nu-latn', en: 'en-GB' }
const decimalComma: Record<WebLanguage, string> = { fr: ',', ar: ',', en: '.' }

/** `12 500` with thin spaces; at most `decimals` places, and only those that are needed. */
export function numberIn(language: WebLanguage, value: number, decimals = 3): string {
  const [whole = '0', fraction = ''] = String(Number(Math.abs(value).toFixed(decimals))).split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, NARROW)
  const sign = value < 0 ? `${LEFT_TO_RIGHT}−` : ''
  return `${sign}${groups}${fraction && decimalComma[language] + fraction}`
}

/** `12 500 DA`, with centimes only where there are some. */
export function moneyIn(language: WebLanguage, centimes: number): string {
  const whole = centimes % 100 === 0
  const dinars = Math.abs(centimes) / 100
  const [units = '0', hundredths = '00'] = dinars.toFixed(2).split('.')
  const amount = numberIn(language, Number(units)) + (whole ? '' : decimalComma[language] + hundredths)
  return `${centimes < 0 ? `${LEFT_TO_RIGHT}−` : ''}${amount}${NO_BREAK}${dinar[language]}`
}

/** `12,5 k`, `12,5 ألف`: only for the axis of a chart. */
export function shortMoneyIn(language: WebLanguage, centimes: number): string {
  const dinars = centimes / 100
  const [million, thousand] = language === 'ar' ? ['مليون', 'ألف'] : ['M', 'k']
  if (Math.abs(dinars) >= 1e6) return `${numberIn(language, dinars / 1e6, 1)}${NO_BREAK}${million}`
  if (Math.abs(dinars) >= 1e3) return `${numberIn(language, dinars / 1e3, 1)}${NO_BREAK}${thousand}`
  return numberIn(language, dinars, 0)
}

/** What went up says so: a minus is said already. */
export function signed(value: number, said: string): string {
  return value > 0 ? `${LEFT_TO_RIGHT}+${said}` : said
}

/** `+8 %`; null where there is nothing to compare with. */
export function changeIn(language: WebLanguage, now: number, before: number): string | null {
  if (before <= 0) return null
  const percent = Math.round(((now - before) / before) * 100)
  const space = language === 'en' ? '' : NO_BREAK
  return `${signed(percent, numberIn(language, percent))}${space}%`
}

/** `mar. 17 nov.`, with the year where it is not this one. */
export function dayIn(language: WebLanguage, day: string, thisYear = new Date().getFullYear()): string {
  const year = Number(day.slice(0, 4)) === thisYear ? undefined : 'numeric'
  const month = language === 'ar' ? 'long' : 'short'
  return new Intl.DateTimeFormat(locales[language], {
    weekday: language === 'ar' ? 'long' : 'short',
    day: 'numeric',
    month,
    year,
    timeZone: 'UTC',
  })
    .format(new Date(`${day}T00:00:00Z`))
    .replace(/[,،]/g, '')
}

/** `mar. 17 nov. 14:05`, in the time of the device where no other is named. */
export function momentIn(language: WebLanguage, instant: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: language === 'ar' ? 'long' : 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
    .format(new Date(instant))
    .replace(/[,،]/g, '')
}

/** `17 nov.` */
export function shortDayIn(language: WebLanguage, day: string): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/**
 * Centimes from what was typed in dinars: `1 250`, `1250,50`, `1.250,50`, `١٢٥٠`. Null where it is no amount.
 */
export function centimesTyped(text: string): number | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f]|DA|دج/gi, '')
    .replaceAll('٫', ',')
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!match) return null
  return Number(match[1]?.replace(/[.,]/g, '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** A quantity as typed: `1,5`, `2`, `٣`. Null where it is none. */
export function quantityTyped(text: string): number | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[,٫]/, '.')
  return /^\d+(\.\d{1,6})?$/.test(plain) ? Number(plain) : null
}

/** What stands in a field before it is changed: `1250,5` without groups. */
export function dinarsToType(centimes: number): string {
  const whole = centimes % 100 === 0
  return whole ? String(centimes / 100) : (centimes / 100).toFixed(2).replace('.', ',')
}

/** Arabic-Indic digits and their comma, for whoever chose them: `١٢٬٥٠٠` is read as `12 500` is. */
export function arabicDigits(text: string): string {
  return text
    .replace(/(\d),(?=\d)/g, '$1٫')
    .replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))
}

/** Latin names in an Arabic sentence stand apart, so that the numbers around them keep their places. */
export function keptInOrder(text: string): string {
  if (!/\p{Script=Arabic}/u.test(text)) return text
  return text.replace(/\p{Script=Latin}+(?:[ .,'’&/_-]{1,2}[\p{Script=Latin}\d]+)*/gu, '\u2068$&\u2069')
}
