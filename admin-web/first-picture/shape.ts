import type { QueryKey } from '@tanstack/react-query'
import type { DigitStyle } from '../frame/digits.ts'
import type { WebLanguage } from '../early/spoken.ts'

/** What the server lays beside the picture: how it was drawn, and the answers that it was drawn from. */
export type Beside = {
  language: WebLanguage
  digits: DigitStyle
  answers: { key: QueryKey; address: string; body: unknown }[]
}

/** The id of the element that holds it. */
export const BESIDE = 'beside'

/** As the answer stands among the queries: a list that grows by pages begins with its first. */
export function kept(key: QueryKey, body: unknown): unknown {
  return growsByPages(key) ? { pages: [body], pageParams: [1] } : body
}

export function growsByPages(key: QueryKey): boolean {
  return key[2] === 'pages'
}
