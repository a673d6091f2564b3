import { randomBytes } from 'node:crypto'
import { ZipFile } from 'yazl'
import type { HostileFile } from './pictures.ts'

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

/** Files that say they are lists of goods or sales, and would blow up, run or poison. */
export async function hostileTables(): Promise<HostileFile[]> {
  return [...texts(), ...(await workbooks())]
}

function texts(): HostileFile[] {
  const kinds: Record<string, Buffer | string> = {
    'random bytes': randomBytes(50_000),
    zeros: Buffer.alloc(100_000),
    HTML: '<html><table><tr><td>nom</td></tr></table></html>',
    JSON: '{"name":"Lait","price":140}',
    'a title that nobody knows': 'foo;bar\n1;2',
    'titles alone': 'nom;prix\n',
    'a quote that never ends': 'nom;prix\n"Lait;140\nPain;20',
    'ten thousand columns': `${Array.from({ length: 10_000 }, (_, n) => `c${n}`).join(';')}\n1`,
    'a hundred thousand and one rows': `nom;prix\n${'Lait;140\n'.repeat(100_001)}`,
    'a program': Buffer.concat([Buffer.from('MZ'), randomBytes(3_000)]),
    'an old Office file': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(3_000)]),
    'a ZIP cut off': Buffer.concat([Buffer.from('504b0304', 'hex'), randomBytes(400)]),
    'a ZIP’s end alone': Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    'a ZIP that says four billion files': Buffer.from('504b050600000000ffffffffffffffffffffffff0000', 'hex'),
  }
  return Object.entries(kinds).map(([what, bytes]) => ({
    what,
    name: 'liste.csv',
    bytes: Buffer.from(bytes),
  }))
}

async function workbooks(): Promise<HostileFile[]> {
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><worksheet><sheetData><row><c><v>&c;</v></c></row></sheetData></worksheet>`
  const outside =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row></sheetData></worksheet>'
  const kinds: Record<string, Record<string, Buffer | string>> = {
    'a workbook that grows to 300 MB': { 'xl/worksheets/sheet1.xml': Buffer.alloc(300 << 20, ' ') },
    'a workbook of many parts that grow': Object.fromEntries(
      Array.from({ length: 12 }, (_, n) => [`xl/worksheets/sheet${n}.xml`, Buffer.alloc(20 << 20, ' ')]),
    ),
    'a workbook without sheets': {},
    'a workbook of a billion laughs': { 'xl/worksheets/sheet1.xml': laughs },
    'a workbook that reads a file': { 'xl/worksheets/sheet1.xml': outside },
    'a sheet that is no XML': { 'xl/worksheets/sheet1.xml': 'ceci n’est pas du XML' },
    'a sheet of random bytes': { 'xl/worksheets/sheet1.xml': randomBytes(10_000) },
  }
  return Promise.all(
    Object.entries(kinds).map(async ([what, parts]) => ({
      what,
      name: 'liste.xlsx',
      bytes: await zipped({ '[Content_Types].xml': TYPES, ...parts }),
    })),
  )
}

async function zipped(parts: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, bytes] of Object.entries(parts)) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
