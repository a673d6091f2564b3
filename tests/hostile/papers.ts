import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { HostileFile } from './pictures.ts'

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const PAGE = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R >>'

/** PDFs without a page that can be read, or whose reading would never end. */
export function papers(): HostileFile[] {
  const kinds: Record<string, Buffer> = {
    'a PDF whose pages lead back to themselves': pdf([CATALOG, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    'a PDF whose two branches hold each other': pdf([
      CATALOG,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>',
    ]),
    'a PDF that counts a billion pages and has none': pdf([
      CATALOG,
      '<< /Type /Pages /Kids [] /Count 999999999 >>',
    ]),
    'a PDF that counts fewer than no pages': pdf([CATALOG, '<< /Type /Pages /Kids [] /Count -5 >>']),
    'a PDF whose page is not there': pdf([CATALOG, '<< /Type /Pages /Kids [9 0 R] /Count 1 >>']),
    'a PDF whose pages are a number': pdf([CATALOG, '42']),
    'a PDF whose root is itself': pdf(['1 0 R']),
    'a PDF without a root': Buffer.from('%PDF-1.4\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF'),
    'a PDF whose table of places leads nowhere': Buffer.from(
      '%PDF-1.4\nxref\n0 99999999\nstartxref\n999999999\n%%EOF',
    ),
    'a PDF whose table of places leads to itself': Buffer.from('%PDF-1.4\nstartxref\n9\n%%EOF'),
    'a PDF whose older versions lead in a ring': Buffer.from(
      '%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF',
    ),
    'a PDF of random bytes': Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(50_000)]),
    'a PDF of a version that is none': Buffer.from('%PDF-99.99\n%%EOF'),
    'a PDF that is a form to send away': pdf([
      '<< /Type /Catalog /AcroForm << /XFA (<xdp/>) >> /OpenAction << /S /SubmitForm /F (http://127.0.0.1/) >> >>',
    ]),
    'a PDF that carries a program': pdf([
      '<< /Type /Catalog /Names << /EmbeddedFiles << /Names [(x.exe) 2 0 R] >> >> >>',
      '<< /Type /Filespec >>',
    ]),
    'a PDF whose drawing grows a thousandfold twice': pdf([
      CATALOG,
      '<< /Type /Pages /Kids [9 0 R] /Count 1 >>',
      PAGE,
      stream(deflateSync(deflateSync(Buffer.alloc(30 << 20))), '/Filter [/FlateDecode /FlateDecode]'),
    ]),
  }
  return Object.entries(kinds).map(([what, bytes]) => ({ what, name: 'facture.pdf', bytes }))
}

function pdf(objects: readonly string[]): Buffer {
  const body = objects.map((object, n) => `${n + 1} 0 obj ${object} endobj`).join('\n')
  return Buffer.from(
    `%PDF-1.4\n${body}\ntrailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF`,
    'latin1',
  )
}

function stream(bytes: Buffer, filter = ''): string {
  return `<< /Length ${bytes.length} ${filter} >> stream\n${bytes.toString('latin1')}\nendstream`
}
