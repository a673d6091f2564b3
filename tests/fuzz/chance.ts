/** Chance that can be played again: a failure names its seed (mulberry32). */
export type Chance = {
  below(limit: number): number
  oneOf<Value>(values: readonly Value[]): Value
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    oneOf(values) {
      const value = values[below(values.length)]
      if (value === undefined && values.length === 0) throw new Error('nothing to choose from')
      return value as (typeof values)[number]
    },
  }
}

/** What programs that read JSON stumble over. */
const nasty: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  -0,
  1e308,
  -1e308,
  2 ** 53,
  2 ** 63,
  0.1,
  1e-9,
  true,
  [],
  {},
  [[]],
  [null],
  { length: -1 },
  { __proto__: { role: 'owner' } },
  JSON.parse('{"__proto__":{"role":"owner"},"constructor":{"prototype":{}}}'),
  { $gt: '' },
  'NaN',
  'Infinity',
  '1e999',
  '٣٫٥',
  '2026-02-30',
  '9999-12-31',
  '0000-00-00',
  '-000001-01-01T00:00:00Z',
  '2026-11-18T25:61:61Z',
  "' OR 1=1 --",
  '"; drop table Sale; --',
  '%00',
  '%',
  '_',
  '\u0000',
  '\uD800',
  '\u202E\u200B\uFEFF',
  '👩‍👩‍👧‍👦'.repeat(50),
  'ڨ'.repeat(3_000),
  'x'.repeat(100_000),
  '../../../etc/passwd',
  'file:///etc/passwd',
  'http://169.254.169.254/latest/meta-data',
  'javascript:alert(1)',
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '=cmd|"/c calc"!A0',
  '(a+)+$',
]

/** A value like the given one, with something in it that nobody expects. */
export function spoiled(chance: Chance, value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 4 || chance.below(5) === 0)
    return chance.oneOf(nasty)
  if (Array.isArray(value)) {
    if (chance.below(4) === 0) return Array.from({ length: 1 + chance.below(300) }, () => value[0])
    return value.map((each: unknown, n) => (n === 0 ? spoiled(chance, each, depth + 1) : each))
  }
  const names = Object.keys(value)
  const entries = Object.entries(value)
  switch (chance.below(4)) {
    case 0:
      return Object.fromEntries(
        entries.filter(([name]) => name !== chance.oneOf(names.length ? names : [''])),
      )
    case 1:
      return { ...value, [String(chance.oneOf(nasty)).slice(0, 50)]: chance.oneOf(nasty) }
    default: {
      const chosen = names.length ? chance.oneOf(names) : 'x'
      return Object.fromEntries([
        ...entries.filter(([name]) => name !== chosen),
        [chosen, spoiled(chance, Object.getOwnPropertyDescriptor(value, chosen)?.value, depth + 1)],
      ])
    }
  }
}

export function nastyText(chance: Chance): string {
  return String(chance.oneOf(nasty))
}
