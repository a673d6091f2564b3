import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import type { Gray } from '../../../paper/gray.ts'
import type { Chance } from './chance.ts'
import { sfntOf } from './sfnt.ts'

/** A font that draws Arabic-Indic digits: its family and the file of one weight. */
export type Font = { family: string; file: string; points: number }

const FAMILIES = {
  amiri: 'Amiri',
  'noto-naskh-arabic': 'Noto Naskh Arabic',
  'noto-kufi-arabic': 'Noto Kufi Arabic',
  'noto-sans-arabic': 'Noto Sans Arabic',
  'scheherazade-new': 'Scheherazade New',
  lateef: 'Lateef',
  cairo: 'Cairo',
  tajawal: 'Tajawal',
  almarai: 'Almarai',
  vazirmatn: 'Vazirmatn',
  changa: 'Changa',
  'el-messiri': 'El Messiri',
  mada: 'Mada',
  'markazi-text': 'Markazi Text',
  'readex-pro': 'Readex Pro',
  harmattan: 'Harmattan',
  mirza: 'Mirza',
  'baloo-bhaijaan-2': 'Baloo Bhaijaan 2',
  kufam: 'Kufam',
  'reem-kufi': 'Reem Kufi',
  rubik: 'Rubik',
  'ibm-plex-sans-arabic': 'IBM Plex Sans Arabic',
  'aref-ruqaa': 'Aref Ruqaa',
}

/** The regular and bold weights of each family under `node_modules`, and DejaVu's. */
export function fontsIn(modules: string): Font[] {
  const unpacked = mkdtempSync(join(tmpdir(), 'sanad-fonts-'))
  const webfonts = Object.entries(FAMILIES).flatMap(([name, family]) => {
    const folder = join(modules, '@fontsource', name, 'files')
    return readdirSync(folder)
      .filter((file) => /-arabic-(?:400|500|700)-normal\.woff$/.test(file))
      .map((name) => {
        const file = join(unpacked, name.replace(/woff$/, 'ttf'))
        writeFileSync(file, sfntOf(readFileSync(join(folder, name))))
        return { family, file, points: 40 }
      })
  })
  const dejavu = ['Sans', 'Sans-Bold', 'SansMono', 'SansMono-Bold', 'SansCondensed', 'SansCondensed-Bold']
  return [
    ...webfonts,
    ...dejavu.map((name) => ({
      family: `DejaVu ${name.replace(/-.*/, '').replace('Sans', 'Sans ').replace('Mono', 'Mono').trim()}`,
      file: join(modules, `dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`),
      points: 40,
    })),
  ]
}

/** A line of writing, left to right whatever its letters: the digits of a number stand so. */
export async function drawn(font: Font, text: string): Promise<Gray> {
  const weight = /-(\d{3})-normal/.exec(font.file)?.[1] ?? (font.file.includes('Bold') ? '700' : '400')
  const { data, info } = await sharp({
    text: {
      text: `<span font_weight="${weight}">\u202d${text}\u202c</span>`,
      font: `${font.family} ${font.points}`,
      fontfile: font.file,
      dpi: 100,
      rgba: true,
    },
  })
    .flatten({ background: '#fff' })
    .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const gray = new Uint8Array(info.width * info.height)
  for (let i = 0; i < gray.length; i++) gray[i] = data[i * info.channels]!
  return { width: info.width, height: info.height, data: gray }
}

/** In many hands the five is a small ring, and a comma is large or stands high. */
export function resized(sign: string, chance: Chance): string {
  const often = chance.number() < 0.6
  const share = chance.number()
  const rise = Math.round(chance.number() * 16)
  if (sign === '٥' && often)
    return `<span size="${Math.round(55 + share * 40)}%" rise="${rise >> 1}pt">٥</span>`
  if ("'٬,٫‘،".includes(sign) && often)
    return `<span size="${Math.round(80 + share * 120)}%" rise="${rise}pt">${sign}</span>`
  return sign
}

/** Smaller, slanted, stretched, blurred, thinner or thicker, as photos have it. */
export function asPhotographed(line: Gray, chance: Chance): Gray {
  const scale = 0.25 + chance.number() * 0.55
  const stretch = 0.8 + chance.number() * 0.4
  const slant = (chance.number() - 0.5) * 0.35
  const width = Math.round(line.width * scale * stretch)
  const height = Math.round(line.height * scale)
  const weight = (chance.number() - 0.5) * 110
  const blur = 0.4 + chance.number() * 1.1
  const noise = chance.number() * 60
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = x / (scale * stretch) + slant * (y / scale - line.height / 2)
      let sum = 0
      for (let i = 0; i < 9; i++) {
        const px = Math.round(sx + ((i % 3) - 1) * (blur / scale))
        const py = Math.round(y / scale + (Math.floor(i / 3) - 1) * (blur / scale))
        const outside = px < 0 || py < 0 || px >= line.width || py >= line.height
        sum += outside ? 255 : line.data[py * line.width + px]!
      }
      data[y * width + x] = Math.max(0, Math.min(255, sum / 9 + weight + (chance.number() - 0.5) * noise))
    }
  }
  return { width, height, data }
}
