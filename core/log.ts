/** Where the house says what it does; pino is one. Facts first, then a sentence. Never a token, a code or a message's text. */
export type Log = {
  info(facts: object, sentence: string): void
  warn(facts: object, sentence: string): void
  error(facts: object, sentence: string): void
}

export const silentLog: Log = { info() {}, warn() {}, error() {} }
