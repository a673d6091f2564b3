import { GLUED_UNITS } from './glued-units.ts'
import { NUMBER_WORDS } from './number-words.ts'
import { fold, westernDigits } from './normalise.ts'
import { scriptOf } from './script.ts'
import type { Span } from './normalise.ts'
import type { Script } from './script.ts'

export type TokenKind = 'word' | 'number' | 'unit' | 'punctuation' | 'emoji'

/** A piece of a message. `unit`: letters glued to digits that measure them (`kg` of `3kg`, `x` of `x3`). */
export interface Token {
  readonly kind: TokenKind
  readonly raw: string
  /** As `fold` gives it; of a number the western digits with their separators as written. */
  readonly folded: string
  readonly script: Script | null
  readonly span: Span
}

const PIECE =
  /\p{Extended_Pictographic}(?:\u200d|\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\p{Extended_Pictographic})*|[\p{L}\p{M}\u0640\p{Nd}](?:[\p{L}\p{M}\u0640\p{Nd}²]|['’‘ʼ`´](?=[\p{L}\p{Nd}])|[.,٫٬](?=\p{Nd})(?<=\p{Nd}.))*|\S/gu
const ELISION = /^(?:[ldjcnmts]|qu|jusqu|lorsqu|puisqu|quelqu)['’‘ʼ`´](?=\p{L}{2})/iu
/** `jai`, `cest`, `jachete`: phones leave the apostrophe out. */
const BARE_ELISION =
  /^(?:j(?=ai$|en$|y$|avais$|aurai$|etais$|ach[eè]t|encaiss|enl[eè]v|aim|envo|ajout|utilis|oubli|en\p{L}{4})|qu(?=ils?$|on$|un$)|c(?=est$|etait$|etaient$)|n(?=ai$|avons$|est$)|d(?=hier$|aujourd))/iu
const NUMBER = /^\p{Nd}+(?:[.,٫٬'’]\p{Nd}+)*$/u
const LEADING_NUMBER = /^(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)(\P{Nd}.*)$/u
const PREFIXED_NUMBER =
  /^(و?ب\u0640*|و?ل\u0640*|و\u0640*|x|b|bi|a|à|f|n|da)[.']?(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)(\p{L}*)$/iu

/** Cuts a message into tokens, in order, without overlaps; spaces belong to none. */
export function tokenise(message: string): Token[] {
  const tokens: Token[] = []
  for (const match of message.matchAll(PIECE)) cutPiece(match[0], match.index, tokens)
  return tokens
}

function cutPiece(piece: string, at: number, tokens: Token[]): void {
  if (!/^[\p{L}\p{M}\u0640\p{Nd}]/u.test(piece)) {
    const emoji = /\p{Extended_Pictographic}/u.test(piece)
    tokens.push(token(emoji ? 'emoji' : 'punctuation', piece, at))
    return
  }
  if (NUMBER.test(piece)) {
    tokens.push(token('number', piece, at))
    return
  }
  const elided = ELISION.exec(piece)?.[0]
  if (elided) {
    tokens.push(token('word', elided, at))
    cutPiece(piece.slice(elided.length), at + elided.length, tokens)
    return
  }
  const bare = BARE_ELISION.exec(fold(piece))?.[0]
  if (bare && piece.slice(0, bare.length).toLowerCase() === bare) {
    tokens.push(
      token('word', piece.slice(0, bare.length), at),
      token('word', piece.slice(bare.length), at + bare.length),
    )
    return
  }
  const priced = isStuckPrice(piece)
  if (priced > 0) {
    tokens.push(token('word', piece.slice(0, priced), at), token('word', piece.slice(priced), at + priced))
    return
  }
  cutGlued(piece, at, tokens)
}

/** `بألف`, `وبخمسين`, `bmitin`: for so much; how many letters of it are stuck before the number. */
function isStuckPrice(piece: string): number {
  const stuck = /^و?ب(?=\p{L}{3})/u.exec(piece)?.[0] ?? /^b(?=[a-z\d]{4})/i.exec(piece)?.[0]
  if (!stuck || NUMBER_WORDS.has(fold(piece))) return 0
  const part = NUMBER_WORDS.get(fold(piece.slice(stuck.length)))
  return part && part.part !== 'fraction' && part.part !== 'dozen' ? stuck.length : 0
}

function cutGlued(piece: string, at: number, tokens: Token[]): void {
  const leading = LEADING_NUMBER.exec(piece)
  const [digits, rest] = [leading?.[1] ?? '', leading?.[2] ?? '']
  if (leading && digitsStandAlone(westernDigits(digits), rest)) {
    tokens.push(token('number', digits, at))
    cutTail(rest, at + digits.length, tokens)
    return
  }
  const prefixed = PREFIXED_NUMBER.exec(piece)
  const [prefix, number, tail] = [prefixed?.[1] ?? '', prefixed?.[2] ?? '', prefixed?.[3] ?? '']
  if (prefixed && (tail === '' || digitsStandAlone(westernDigits(number), tail))) {
    const numberAt = at + piece.indexOf(number)
    tokens.push(token(prefix.toLowerCase() === 'x' ? 'unit' : 'word', piece.slice(0, numberAt - at), at))
    tokens.push(token('number', number, numberAt))
    if (tail !== '') cutTail(tail, numberAt + number.length, tokens)
    return
  }
  tokens.push(token('word', piece, at))
}

/** What follows the digits of `8h30`, `3kg`, `10chemises`. */
function cutTail(rest: string, at: number, tokens: Token[]): void {
  const hour = /^(h)(\p{Nd}{1,2})$/iu.exec(rest)
  if (hour) {
    tokens.push(token('unit', rest.slice(0, 1), at), token('number', rest.slice(1), at + 1))
    return
  }
  if (GLUED_UNITS.has(fold(rest))) tokens.push(token('unit', rest, at))
  else cutPiece(rest, at, tokens)
}

/** Digits before letters are a number unless they may be arabizi letters: 2, 3, 5, 6, 7, 8, 9, one or two of them. */
function digitsStandAlone(digits: string, rest: string): boolean {
  if (scriptOf(rest) === 'arabic') return true
  const unit = fold(rest)
  // 3am is the year of Darija (عام) more often than three in the morning, and 3nd is عند.
  if (digits === '3' && (unit === 'am' || unit === 'nd')) return false
  if (GLUED_UNITS.has(unit) || /^h\d{1,2}$/.test(unit)) return true
  return digits.length >= 3 || /[014]/.test(digits)
}

function token(kind: TokenKind, raw: string, at: number): Token {
  const folded = kind === 'number' ? westernDigits(raw) : fold(raw).replace(/'$/, '')
  return { kind, raw, folded, script: scriptOf(raw), span: [at, at + raw.length] }
}
