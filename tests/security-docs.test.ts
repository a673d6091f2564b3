import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verdict } from '../setup/audit.mjs'

// What docs/security says is met is shown by a test that is there, or is a rule of the house that is written down.

const ROOT = join(import.meta.dirname, '..')
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const tables = ['1-5', '6-10', '11-17'].map((chapters) => `docs/security/asvs-${chapters}.md`)
const ROW = /^\| (\d+)\.(\d+\.\d+) \| (.*?) \| (.*?) \| (.*) \|$/gm
const rows = tables.flatMap((file) =>
  [...read(file).matchAll(ROW)].map(([, chapter = '', rest, , state = '', where = '']) => ({
    id: `${chapter}.${rest}`,
    chapter,
    state,
    where,
  })),
)
const rules = [...read('docs/security/house-rules.md').matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
)

type Claim = { file: string; title: string | null }

/** The files that a cell names, each test with the titles that are quoted after it. */
function claims(where: string): Claim[] {
  let file = ''
  return [
    ...where.matchAll(
      /`([\w][\w./-]*\.(?:ts|tsx|mjs|md|sh|service|yaml|dockerignore|json)|[\w/.-]*Caddyfile[\w.]*)`|“([^”]+)”/g,
    ),
  ].map(([, path, title]) => {
    if (path) file = path
    return { file, title: title ?? null }
  })
}

/** As it stands in the source, whatever the quotes; a title may be cut with an ellipsis. */
function holds(file: string, title: string): boolean {
  const plain = (text: string) => text.replaceAll(/\\(['"`])/g, '$1')
  const wanted = title.replace(/…$/, '')
  return plain(read(file)).includes(wanted)
}

test('each of the 253 requirements of levels 1 and 2 has one row, and the sums are right', () => {
  expect(rows).toHaveLength(253)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(253)
  const summary = read('docs/security.md')
  const line = (of: typeof rows, name: RegExp) => {
    const count = (state: string) => of.filter((row) => row.state === state).length
    const found = summary.split('\n').find((each) => name.test(each)) ?? ''
    const said = found
      .split('|')
      .slice(2, 5)
      .map((cell) => Number(cell.replaceAll('*', '')))
    expect(said, found).toEqual([count('met'), count('n/a'), count('**open**')])
  }
  for (const chapter of new Set(rows.map((row) => row.chapter)))
    line(
      rows.filter((row) => row.chapter === chapter),
      new RegExp(`^\\| \\[V${chapter}\\]`),
    )
  line(rows, /^\| \*\*all\*\*/)
})

describe('what is said to be met', () => {
  test.each(rows.filter(({ state }) => state === 'met').map((row) => [row.id, row.where] as const))(
    '%s names a test or a rule that is there',
    (_id, where) => {
      const named = claims(where)
      for (const { file, title } of named) {
        expect(existsSync(join(ROOT, file)), file).toBe(true)
        if (title && file.includes('.test.')) expect(holds(file, title), `${file} “${title}”`).toBe(true)
      }
      const anchors = [...where.matchAll(/house-rules\.md#([\w-]+)/g)].map(([, anchor]) => anchor)
      for (const anchor of anchors) expect(rules).toContain(anchor)
      const shown = named.some(({ file }) => file.includes('.test.'))
      expect(shown || anchors.length > 0, where).toBe(true)
    },
  )
})

test('each package that package.json names has its reason, and no reason is left of one that is gone', () => {
  const wanted = JSON.parse(read('package.json')) as Record<string, object>
  const packages = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((kind) =>
    Object.keys(wanted[kind] ?? {}).map(
      (name) => `${name}${kind === 'devDependencies' ? ' (development)' : ''}`,
    ),
  )
  const rows = [
    ...read('docs/decisions/dependencies.md').matchAll(/^\| ([^|-][^|]*) \| ([^|]*\w[^|]*) \|$/gm),
  ]
  const named = rows.flatMap(([, cell = '']) => cell.split(', ')).filter((name) => name !== 'package')
  const speaksOf = (name: string, each: string) => {
    const [before = '', after] = name.split(/[*…]/)
    return after === undefined ? each === name : each.startsWith(before) && each.endsWith(after)
  }
  expect(packages.filter((each) => !named.some((name) => speaksOf(name, each)))).toEqual([])
  expect(named.filter((name) => !packages.some((each) => speaksOf(name, each)))).toEqual([])
})

test('a registry that does not answer is said so and is no failure, an advisory is one', () => {
  const found = { total: 1, high: 1 }
  const vulnerabilities = { sharp: { severity: 'high', range: '<0.30.5' } }
  const answers = {
    refused: 'npm warn audit 405\n{ "message": "405 Method Not Allowed" }\nnpm error a log',
    away: 'npm error getaddrinfo ENOTFOUND',
    well: JSON.stringify({ metadata: { vulnerabilities: { total: 0 } }, vulnerabilities: {} }),
    ill: JSON.stringify({ metadata: { vulnerabilities: found }, vulnerabilities }),
  }
  const [refused, away, well, ill] = Object.values(answers).map(verdict)
  expect(refused).toMatchObject({ code: 0, text: expect.stringContaining('405') })
  expect(away).toMatchObject({ code: 0, text: expect.stringContaining('ENOTFOUND') })
  expect(well).toMatchObject({ code: 0, text: expect.not.stringContaining('registr') })
  expect(ill).toMatchObject({ code: 1, text: expect.stringContaining('sharp <0.30.5') })
})

test('every test that the page on attacks names is there', () => {
  const page = read('docs/security.md')
  for (const line of page.split('\n').filter((each) => each.startsWith('|')))
    for (const { file, title } of claims(line))
      if (file.includes('.test.') && title) expect(holds(file, title), `${file} “${title}”`).toBe(true)
})
