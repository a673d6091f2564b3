import express, { type RequestHandler } from 'express'
import { SanadError } from '#core/errors.ts'

/** Longest JSON body: a message of 100 000 characters in three-byte letters, with room to spare. */
const LONGEST = '1mb'
/** Nothing that is asked of us lies deeper; a hundred thousand brackets would end whatever walks through them. */
const DEEPEST = 32

export const jsonBody: RequestHandler = express.json({
  limit: LONGEST,
  strict: true,
  verify(_request, _response, bytes, encoding) {
    // JSON is UTF-8; in another encoding a letter's half could pass for a quote, and hide brackets behind it.
    if (encoding !== 'utf-8') throw new SanadError('body_malformed', { wanted: 'JSON, UTF-8' })
    if (isDeeper(bytes, DEEPEST)) throw new SanadError('body_malformed', { wanted: 'JSON { … }' })
  },
})

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** Counts brackets outside of texts, before anything is made of them. */
export function isDeeper(json: Uint8Array, most: number): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0
    if (inText && byte === BACKSLASH) at++
    else if (byte === QUOTE) inText = !inText
    else if (inText) continue
    else if (OPENING.has(byte) && ++depth > most) return true
    else if (CLOSING.has(byte)) depth--
  }
  return false
}
