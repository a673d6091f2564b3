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
