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
    'UTF-16 without a letter': Buffer.from('\uFEFF', 'utf16le'),
    'half a UTF-16 letter': Buffer.from('fffe41', 'hex'),
    'one cell of five megabytes': `nom;prix\n${'L'.repeat(5 << 20)};140`,
    'a million quotes': `nom;prix\n${'"'.repeat(1_000_000)}`,
    'prices that are programs': "nom;prix\nLait;=cmd|'/c calc'!A1",
    'prices that are no numbers': 'nom;prix\nLait;NaN\nPain;Infinity\nHuile;1e400',
    'prices beyond counting': `nom;prix\nLait;${'9'.repeat(400)}`,
    'a photo': Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    'a PDF': '%PDF-1.4\n%%EOF',
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
    'a workbook of paths that climb': { 'U0/U0/U0/U0/tmp/climbed': 'x', 'xl/U0/U0/U0/x': 'y' },
    'a sheet of cells beyond the last column': {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="99999999"><c r="ZZZZZZ99999999"><v>1</v></c></row></sheetData></worksheet>',
    },
    'a sheet of a hundred thousand nested parts': {
      'xl/worksheets/sheet1.xml': `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`,
    },
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
  // The writer refuses such names; a reader may meet them.
  return Buffer.from(Buffer.concat(chunks).toString('latin1').replaceAll('U0/', '../'), 'latin1')
}
