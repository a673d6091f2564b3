import { deflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../tests/house.ts'
import { centimes } from '../money.ts'
import { readTable } from './read-table.ts'
import { writeTable } from './write-table.ts'
import { unpacksWithin } from './zip-size.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const written = (format: 'csv' | 'xlsx', names: string[]) =>
  writeTable('names', format, [{ title: 'name', value: (name: string) => name }], names)
const readBack = async (file: Uint8Array) =>
  (await readTable(file)).rows.map(({ cells }) => cells.get('name'))

describe('what was written is read back', () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'aéسدج=+-@\'",;\n\t 01|<&>'.split('')), minLength: 1, maxLength: 12 })
    .map((each) => each.trim())
    .filter((each) => each !== '' && !/^'[=+\-@＝＋－＠\t\r\n]/.test(each))

  test.each(['csv', 'xlsx'] as const)(
    'from %s, whatever letters, marks and lines it holds',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (names) => {
          const read = await readBack((await written(format, names)).bytes)
          expect(read).toEqual(names)
        }),
        { numRuns: 40 },
      )
    },
  )

  test('amounts are dinars with two decimals', async () => {
    const columns = [{ title: 'priceDinars', value: (price: number) => ({ centimes: centimes(price) }) }]
    const csv = await writeTable('prices', 'csv', columns, [125_050, 5])
    expect(Buffer.from(csv.bytes).toString()).toBe('\uFEFFpriceDinars\r\n1250.50\r\n0.05\r\n')
    const xlsx = await readTable((await writeTable('prices', 'xlsx', columns, [125_050])).bytes)
    expect(xlsx.rows[0]?.cells.get('priceDinars')).toBe(1250.5)
  })
})

test('no text of a CSV begins as a formula does', async () => {
  const names = ['=1+1', '+213550', '-5', '@SUM(A1)', '\tx', '＝1+1', 'plain', '=cmd|"/c calc"!A1']
  const { bytes } = await written('csv', names)
  const cells: string[][] = parse(Buffer.from(bytes), { bom: true, from: 2 })
  expect(cells.flat().filter((cell) => /^[=+\-@＝\t\r]/.test(cell))).toEqual([])
})

describe('a file from elsewhere', () => {
  test('may part its columns by comma, semicolon or tab, in the letters of UTF-8, UTF-16 or a French Excel', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('name\tprix\nحليب\t140', 'utf16le')])
    const latin = Buffer.from('name;prix\ncaf\xe9;140', 'latin1')
    expect(await readBack(bytes('name,prix\r\nلبن,140'))).toEqual(['لبن'])
    expect(await readBack(bytes('\uFEFFname;prix\n"a;b";140'))).toEqual(['a;b'])
    expect(await readBack(utf16)).toEqual(['حليب'])
    expect(await readBack(latin)).toEqual(['café'])
  })

  test('keeps the numbers that a spreadsheet shows beside its rows', async () => {
    const { rows } = await readTable(bytes('name\n\nLait\n\n"a\nb"\nPain'))
    expect(rows.map(({ row }) => row)).toEqual([3, 5, 6])
  })

  test('is refused in words when it is empty, no table, too long or cut off', async () => {
    const refused = async (file: Uint8Array) => (await refusalOf(readTable(file))).code
    const xlsx = (await written('xlsx', ['Lait'])).bytes
    expect(await refused(new Uint8Array())).toBe('file_empty')
    expect(await refused(bytes('\n\n'))).toBe('file_empty')
    expect(await refused(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBe('file_type')
    expect(await refused(bytes('%PDF-1.4'))).toBe('file_type')
    expect(await refused(bytes(`name\n${'x\n'.repeat(20_001)}`))).toBe('too_many_rows')
    expect(await refused(bytes('\n'.repeat(200_000)))).toBe('too_many_rows')
    expect(await refused(xlsx.slice(0, xlsx.length - 60))).toBe('file_unreadable')
    expect(await refused(new Uint8Array(11 * 1024 * 1024).fill(65))).toBe('file_too_large')
  })

  test('that unpacks into far more than it says is refused before it is opened', async () => {
    const bomb = zipOf(Buffer.alloc(80 * 1024 * 1024), 100)
    expect(bomb.length).toBeLessThan(200_000)
    expect(await unpacksWithin(bomb, 64 * 1024 * 1024)).toBe(false)
    expect(await unpacksWithin(zipOf(Buffer.alloc(1000), 1000), 1000)).toBe(true)
    expect((await refusalOf(readTable(bomb))).code).toBe('file_too_large')
  })
})

/** A zip of one part, that declares a size of its own choosing. */
function zipOf(content: Buffer, declared: number): Buffer {
  const packed = deflateRawSync(content)
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const sizes = (head: Buffer, at: number) => {
    head.writeUInt32LE(packed.length, at)
    head.writeUInt32LE(declared, at + 4)
    head.writeUInt16LE(name.length, at + 8)
    return head
  }
  const local = sizes(Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, ...Array<number>(20).fill(0)]), 18)
  const entry = sizes(
    Buffer.from([0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0, 0, 8, 0, ...Array<number>(34).fill(0)]),
    20,
  )
  const end = Buffer.from([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, ...Array<number>(10).fill(0)])
  const body = Buffer.concat([local, name, packed])
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(body.length, 16)
  return Buffer.concat([body, entry, name, end])
}
