/** By capability, how it is asked for: in French, Arabic, English, and Darija in Latin and in Arabic letters. */
export type Phrases = Readonly<Record<string, readonly [string, string, string, string, string]>>
