/** What the reading does beyond finding and reading. Each can be left out, to measure what it brings. */
export const STEPS = [
  'flattening',
  'closer-look',
  'turning',
  'joining',
  'large-print',
  'arabic',
  'second-look',
  'second-opinion',
  'repair',
] as const
export type Step = (typeof STEPS)[number]
export type Steps = ReadonlySet<Step>

export const EVERY_STEP: Steps = new Set(STEPS)

/** Every step but these. */
export function stepsWithout(...left: readonly Step[]): Steps {
  return new Set(STEPS.filter((step) => !left.includes(step)))
}
