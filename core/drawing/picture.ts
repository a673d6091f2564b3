import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { drawingFonts, FONT_FAMILIES } from './fonts.ts'

/** Resvg takes fonts as files only; written once for each process. */
let fontFiles: string[] | undefined

/** A drawing as PNG, `width` pixels wide, for channels that show no SVG. */
export function toPng(svg: string, width: number): Uint8Array {
  fontFiles ??= writeFonts()
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: '#ffffff',
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: FONT_FAMILIES[0] },
  })
  return picture.render().asPng()
}

function writeFonts(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-fonts-'))
  return drawingFonts().map((font, at) => {
    const file = join(folder, `${at}.ttf`)
    writeFileSync(file, font)
    return file
  })
}
