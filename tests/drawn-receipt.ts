import { createRequire } from 'node:module'
import { Resvg } from '@resvg/resvg-js'

const fonts = createRequire(import.meta.url)
const mono = fonts.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf')

/** A paper with these lines on it, as PNG: for layouts that no photo of the corpus has. */
export function drawnReceipt(...lines: string[]): Uint8Array {
  const height = 140 + lines.length * 52
  const longest = Math.max(...lines.map((line) => line.length))
  const width = 160 + longest * 20
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
  const text = escaped.map(
    (line, n) => `<text x="80" y="${110 + n * 52}" xml:space="preserve">${line}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="DejaVu Sans Mono" font-size="33"><rect width="100%" height="100%" fill="#f4f3ee"/>${text.join('')}</svg>`
  const drawn = new Resvg(svg, { font: { fontFiles: [mono], loadSystemFonts: false } })
  return drawn.render().asPng()
}

/** The smallest PDF that holds a page of lines. */
export function pdfOf(lines: string[], locked = false): Uint8Array {
  const text = lines.map((line, i) => `BT /F1 22 Tf 40 ${760 - i * 40} Td (${line}) Tj ET`).join('\n')
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Filter /Standard /V 1 /R 2 /P -64 /O <${'28bf4e5e4e758a41'.repeat(4)}> /U <${'00'.repeat(32)}> >>`,
  ]
  let body = '%PDF-1.4\n'
  const places = parts.map((part, i) => {
    const place = body.length
    body += `${i + 1} 0 obj\n${part}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 7\n0000000000 65535 f \n${places.join('')}`
  const end = `trailer\n<< /Size 7 /Root 1 0 R ${locked ? '/Encrypt 6 0 R /ID [<aabb><aabb>] ' : ''}>>\nstartxref\n${body.length}\n%%EOF\n`
  return new TextEncoder().encode(body + table + end)
}
