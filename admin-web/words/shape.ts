type PluralEnding = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type Counted<Key> = Key extends `${infer Base}_other` ? Base : never
type CountedForms<Words> = `${Counted<keyof Words>}_${PluralEnding}`

/**
 * The same words in another language: a missing or an unknown key does not compile. `Plurals` are the forms
 * in which that language counts; Arabic has six. Where French has words of its own for nought, so have the others.
 */
export type SameWords<Words, Plurals extends PluralEnding> = {
  [Key in Exclude<keyof Words, CountedForms<Words>>]: Words[Key] extends string
    ? string
    : SameWords<Words[Key], Plurals>
} & { [Key in `${Counted<keyof Words>}_${Plurals}`]: string } & {
  [Key in Extract<keyof Words, `${string}_zero`>]: string
}

export type InArabic<Words> = SameWords<Words, PluralEnding>
export type InEnglish<Words> = SameWords<Words, 'one' | 'other'>
