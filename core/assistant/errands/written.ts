import { wilayaCode } from '../../business/wilayas.ts'
import { phoneIn } from '../understanding/phone.ts'
import type { Heard } from '../hearing/hear.ts'
import { businessFieldsIn } from './business-fields.ts'

/** What a frame of an errand may need besides concepts and names: it stands in the text as it was written. */
export type Written = 'url' | 'handle' | 'businessFields' | 'phone' | 'email' | 'wilaya' | 'shortly'

const SHORT = 5

export function isWritten(heard: Heard, what: Written): boolean {
  switch (what) {
    case 'url':
      return urlIn(heard.text) !== undefined
    case 'handle':
      return telegramChannelIn(heard.text) !== undefined || templateIn(heard.text) !== undefined
    case 'businessFields':
      return businessFieldsIn(heard) !== null
    case 'phone':
      return phoneIn(heard.text).phone !== undefined
    case 'email':
      return emailIn(heard.text) !== undefined
    case 'wilaya':
      return wilayaIn(heard) !== undefined
    case 'shortly':
      return heard.tokens.filter(({ kind }) => kind === 'word').length <= SHORT && heard.numbers.length === 0
  }
}

export function urlIn(text: string): string | undefined {
  const found = /https?:\/\/\S+|(?<![@\w])(?:www\.)[\w-]+(?:\.[\w-]+)+\S*/i
    .exec(text)?.[0]
    .replace(/[.,;!?؟»"')]+$/u, '')
  return found && (/^https?:/i.test(found) ? found : `https://${found}`)
}

/** A channel as Telegram names it; an e-mail address is none. */
export function telegramChannelIn(text: string): string | undefined {
  return /(?<![\w.])@[A-Za-z]\w{3,31}\b/.exec(text)?.[0]
}

/** Meta names templates in small letters with `_` between words. */
export function templateIn(text: string): string | undefined {
  return /\b[a-z0-9]+(?:_[a-z0-9]+)+\b/.exec(text)?.[0]
}

export function emailIn(text: string): string | undefined {
  return /[\w.+-]+@[\w-]+\.[\w.]*\w/.exec(text)?.[0]
}

const LONGEST_WILAYA = 3

/** A wilaya by its name, in either script: a bare number is none here. */
export function wilayaIn(heard: Heard): string | undefined {
  const { tokens } = heard
  for (let length = LONGEST_WILAYA; length >= 1; length -= 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + length)
      if (run.some(({ kind }) => kind !== 'word')) continue
      const name = run.map(({ raw }) => raw).join(' ')
      const code = wilayaCode(name) ?? wilayaCode(name.replace(/^(?:ب|في|ف)/u, ''))
      if (code) return code
    }
  }
  return undefined
}
