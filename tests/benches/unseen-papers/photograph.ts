import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Paper } from './paper.ts'

export const LIGHTS = ['clean', 'mild', 'hard'] as const
export type Light = (typeof LIGHTS)[number]

const PRINT: Record<Paper['print'], string> = {
  thermal: '16px "Noto Sans Mono", "DejaVu Sans Mono", monospace',
  condensed: '17px "DejaVu Sans Condensed", "DejaVu Sans", sans-serif',
  office: '15px "Nimbus Sans", "IBM Plex Sans", sans-serif',
  serif: '16px "Nimbus Roman", "DejaVu Serif", serif',
  arabic: '16px "IBM Plex Sans Arabic", "DejaVu Sans", sans-serif',
  naskh: '19px Amiri, "DejaVu Sans", serif',
  dots: '21px VT323, "Noto Sans Mono", monospace',
  typed: '15px "Courier Prime", "Nimbus Mono PS", monospace',
  narrow: '16px "Roboto Condensed", "Nimbus Sans Narrow", sans-serif',
  cairo: '15px Cairo, "DejaVu Sans", sans-serif',
  book: '18px "Noto Naskh Arabic", "DejaVu Sans", serif',
  tajawal: '17px Tajawal, "DejaVu Sans", sans-serif',
  kufi: '15px "Noto Kufi Arabic", "DejaVu Sans", sans-serif',
  markazi: '21px "Markazi Text", "DejaVu Sans", serif',
  mirza: '23px Mirza, "DejaVu Sans", serif',
  lateef: '25px Lateef, "DejaVu Sans", serif',
  changa: '16px Changa, "DejaVu Sans", sans-serif',
  sharp: '16px "Share Tech Mono", "Noto Sans Mono", monospace',
  space: '15px "Space Mono", "Noto Sans Mono", monospace',
  barlow: '18px "Barlow Condensed", "Nimbus Sans Narrow", sans-serif',
  archivo: '16px "Archivo Narrow", "Nimbus Sans", sans-serif',
  almarai: '16px Almarai, "DejaVu Sans", sans-serif',
  reem: '18px "Reem Kufi", "DejaVu Sans", sans-serif',
  ruqaa: '24px "Aref Ruqaa", "DejaVu Sans", serif',
  messiri: '17px "El Messiri", "DejaVu Sans", sans-serif',
  scheherazade: '20px "Scheherazade New", "DejaVu Sans", serif',
  noto: '16px "Noto Sans Arabic", "DejaVu Sans", sans-serif',
  inconsolata: '16px Inconsolata, "Noto Sans Mono", monospace',
  cousine: '15px Cousine, "Noto Sans Mono", monospace',
  ubuntu: '17px "Ubuntu Mono", "Noto Sans Mono", monospace',
  anonymous: '15px "Anonymous Pro", "Noto Sans Mono", monospace',
  lato: '16px Lato, "Nimbus Sans", sans-serif',
  open: '15px "Open Sans", "Nimbus Sans", sans-serif',
  indie: '22px "Indie Flower", "Comic Neue", cursive',
  shadows: '24px "Shadows Into Light", "Comic Neue", cursive',
  hand: '23px "Patrick Hand", "Comic Neue", cursive',
  kalam: '22px Kalam, "Comic Neue", cursive',
  pen: '27px Caveat, "Comic Neue", cursive',
}
const FONTS: [family: string, path: string][] = [
  [
    'IBM Plex Sans Arabic',
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  ],
  ['Amiri', '@fontsource/amiri/files/amiri-arabic-400-normal.woff2'],
  ['Caveat', '@fontsource/caveat/files/caveat-latin-500-normal.woff2'],
  ['VT323', '@fontsource/vt323/files/vt323-latin-400-normal.woff2'],
  ['Courier Prime', '@fontsource/courier-prime/files/courier-prime-latin-400-normal.woff2'],
  ['Roboto Condensed', '@fontsource/roboto-condensed/files/roboto-condensed-latin-400-normal.woff2'],
  ['Cairo', '@fontsource/cairo/files/cairo-arabic-500-normal.woff2'],
  ['Noto Naskh Arabic', '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2'],
  ['Noto Kufi Arabic', '@fontsource/noto-kufi-arabic/files/noto-kufi-arabic-arabic-400-normal.woff2'],
  ['Markazi Text', '@fontsource/markazi-text/files/markazi-text-arabic-400-normal.woff2'],
  ['Mirza', '@fontsource/mirza/files/mirza-arabic-400-normal.woff2'],
  ['Lateef', '@fontsource/lateef/files/lateef-arabic-400-normal.woff2'],
  ['Changa', '@fontsource/changa/files/changa-arabic-400-normal.woff2'],
  ['Tajawal', '@fontsource/tajawal/files/tajawal-arabic-400-normal.woff2'],
  ['Share Tech Mono', '@fontsource/share-tech-mono/files/share-tech-mono-latin-400-normal.woff2'],
  ['Space Mono', '@fontsource/space-mono/files/space-mono-latin-400-normal.woff2'],
  ['Barlow Condensed', '@fontsource/barlow-condensed/files/barlow-condensed-latin-400-normal.woff2'],
  ['Archivo Narrow', '@fontsource/archivo-narrow/files/archivo-narrow-latin-400-normal.woff2'],
  ['Almarai', '@fontsource/almarai/files/almarai-arabic-400-normal.woff2'],
  ['Reem Kufi', '@fontsource/reem-kufi/files/reem-kufi-arabic-400-normal.woff2'],
  ['Aref Ruqaa', '@fontsource/aref-ruqaa/files/aref-ruqaa-arabic-400-normal.woff2'],
  ['El Messiri', '@fontsource/el-messiri/files/el-messiri-arabic-400-normal.woff2'],
  ['Scheherazade New', '@fontsource/scheherazade-new/files/scheherazade-new-arabic-400-normal.woff2'],
  ['Noto Sans Arabic', '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2'],
  ['Patrick Hand', '@fontsource/patrick-hand/files/patrick-hand-latin-400-normal.woff2'],
  ['Kalam', '@fontsource/kalam/files/kalam-latin-400-normal.woff2'],
  ['Inconsolata', '@fontsource/inconsolata/files/inconsolata-latin-400-normal.woff2'],
  ['Cousine', '@fontsource/cousine/files/cousine-latin-400-normal.woff2'],
  ['Ubuntu Mono', '@fontsource/ubuntu-mono/files/ubuntu-mono-latin-400-normal.woff2'],
  ['Anonymous Pro', '@fontsource/anonymous-pro/files/anonymous-pro-latin-400-normal.woff2'],
  ['Lato', '@fontsource/lato/files/lato-latin-400-normal.woff2'],
  ['Open Sans', '@fontsource/open-sans/files/open-sans-latin-400-normal.woff2'],
  ['Indie Flower', '@fontsource/indie-flower/files/indie-flower-latin-400-normal.woff2'],
  ['Shadows Into Light', '@fontsource/shadows-into-light/files/shadows-into-light-latin-400-normal.woff2'],
  ['Oswald', '@fontsource/oswald/files/oswald-latin-400-normal.woff2'],
  ['Bebas Neue', '@fontsource/bebas-neue/files/bebas-neue-latin-400-normal.woff2'],
  ['Pacifico', '@fontsource/pacifico/files/pacifico-latin-400-normal.woff2'],
  ['Playfair Display', '@fontsource/playfair-display/files/playfair-display-latin-400-normal.woff2'],
  ['Lalezar', '@fontsource/lalezar/files/lalezar-arabic-400-normal.woff2'],
]

/** A photo of the paper on a table: the worse the light, the more it is tilted, shadowed, blurred and squeezed. */
export async function photograph(
  page: Page,
  paper: Paper,
  light: Light,
  fontFolders: string[],
): Promise<Buffer> {
  const chance = chanceOf(`${paper.id} ${light}`)
  const worse = LIGHTS.indexOf(light)
  if (paper.taken === 'screen' && light !== 'hard') return screenshot(page, paper, worse, fontFolders)
  const around = (paper.taken === 'from-afar' ? 420 : 60) + Math.round(chance() * 60)
  const wide = paper.beside === undefined ? paper.width : 2 * paper.width + 40
  await page.setViewportSize({ width: wide + 2 * around + 60, height: 700 })
  await page.setContent(sceneOf(paper, worse, around, chance, fontFolders))
  await page.evaluate(() => document.fonts.ready.then(() => true))
  const shot = await page.screenshot({ fullPage: true, type: 'png' })
  const size = await sharp(shot).metadata()
  const longest = Math.max(size.width, size.height)
  const wanted = [1900, 1600, 1300][worse] ?? 1600
  const noise = await sharp({
    create: {
      width: size.width,
      height: size.height,
      channels: 3,
      background: 'black',
      noise: { type: 'gaussian', mean: 128, sigma: 4 + 7 * worse },
    },
  })
    .png()
    .toBuffer()
  const grained = await sharp(shot)
    .composite([{ input: noise, blend: 'soft-light' }])
    .png()
    .toBuffer()
  return sharp(grained)
    .resize({ width: Math.round(size.width * Math.min(1, wanted / longest)) })
    .blur(0.4 + worse * (0.6 + 0.5 * chance()))
    .modulate({ brightness: 1 - worse * (0.1 + 0.1 * chance()) })
    .rotate(paper.taken === 'sideways' || paper.taken === 'from-afar' ? 90 + 180 * (worse % 2) : 0)
    .jpeg({ quality: 88 - worse * 22 })
    .toBuffer()
}

/** What a telephone shows, kept by itself; sent on by a messenger it is smaller and squeezed. */
async function screenshot(page: Page, paper: Paper, worse: number, fontFolders: string[]): Promise<Buffer> {
  await page.setViewportSize({ width: paper.width, height: 760 })
  await page.setContent(
    `<style>${fontFaces(fontFolders)} body { margin: 0; background: #fff; font: ${PRINT[paper.print]}; line-height: 1.35 }
    .ends { display: flex; justify-content: space-between; gap: 14px; }</style>${unbroken(paper.html)}`,
  )
  await page.evaluate(() => document.fonts.ready.then(() => true))
  const shot = await page.screenshot({ type: 'png' })
  if (worse === 0) return sharp(shot).jpeg({ quality: 92 }).toBuffer()
  return sharp(shot)
    .resize({ width: Math.round(paper.width * 1.6) })
    .jpeg({ quality: 55 })
    .toBuffer()
}

/** Two folds across the paper, each a dark line with light beside it. */
const FOLDS = [34, 67]
  .map(
    (at) =>
      `linear-gradient(178deg, transparent ${at - 2}%, #fff8 ${at - 0.7}%, #0006 ${at}%, transparent ${at + 3}%)`,
  )
  .join(', ')

/** Creases in all directions, each light on one side and dark on the other. */
const CREASES = [12, 57, 103, 148, 171]
  .map(
    (degrees, i) =>
      `linear-gradient(${degrees}deg, transparent ${18 + 13 * i}%, #fff6 ${20 + 13 * i}%, #0004 ${20.6 + 13 * i}%, transparent ${24 + 13 * i}%)`,
  )
  .join(', ')

/** Where the head of a thermal printer is dirty no ink comes, from the top of the paper to its end. */
const STREAKS =
  'repeating-linear-gradient(90deg, transparent 0 61px, #f7f5efd0 62px 64px, transparent 65px 97px, #f7f5ef90 98px 103px, transparent 104px 140px)'

/** The hand that holds the telephone stands before the lamp. */
const HAND = 'radial-gradient(ellipse at 20% 75%, #000a 0 30%, #0006 34%, transparent 40%)'

const OVER: Partial<Record<NonNullable<Paper['taken']>, string>> = {
  folded: FOLDS,
  crumpled: CREASES,
  streaked: STREAKS,
  'under-a-hand': HAND,
}

function sceneOf(
  paper: Paper,
  worse: number,
  around: number,
  chance: () => number,
  fontFolders: string[],
): string {
  const swing = (most: number) => ((chance() * 2 - 1) * most * worse) / 2
  const turn = `perspective(1600px) rotateX(${swing(14)}deg) rotateY(${swing(14)}deg) rotateZ(${swing(7)}deg)`
  const shade = 0.12 + worse * 0.17
  const from = Math.round(chance() * 360)
  const ink = (paper.taken === 'faded' ? ['#777', '#8a8a8a', '#999'] : ['#111', '#222', '#555'])[worse]
  const over = paper.taken === undefined ? undefined : OVER[paper.taken]
  const folds = over === undefined ? '' : `<div class="folds"></div>`
  const other = paper.beside ?? paper.below
  const second = other === undefined ? '' : `<div class="paper">${unbroken(other)}</div>`
  return `<style>${fontFaces(fontFolders)}
    body { margin: 0; background: ${['#8a6b4a', '#444b55', '#b9aa93'][Math.floor(chance() * 3)]}; }
    .scene { padding: ${around}px ${around + 30}px; position: relative; }
    .paper { width: ${paper.width - 40}px; padding: 22px 20px 34px; background: #f7f5ef; color: ${ink}; font: ${PRINT[paper.print]}; line-height: 1.32; transform: ${turn}; box-shadow: 0 3px 14px #0008; }
    .shade { position: absolute; inset: 0; background: linear-gradient(${from}deg, rgba(0,0,0,${shade}) 0%, rgba(0,0,0,0) ${45 + Math.round(chance() * 30)}%); }
    .ends { display: flex; justify-content: space-between; gap: 14px; } hr { border: 0; border-top: 1px dashed #444; }
    table { width: 100%; border-collapse: collapse; margin: 8px 0; } th { text-align: start; } td, th { padding: 2px 6px; vertical-align: top; }
    table.border td, table.border th { border: 1px solid #555; } .figure { text-align: end; white-space: nowrap; }
    .carbon { color: #34478c; text-shadow: 0.7px 0.6px 1px #34478c99; background: #fbf3d9; }
    .folds { position: absolute; inset: 0; background: ${over ?? 'none'}; } .scene > .both { display: flex; gap: 40px; align-items: start; flex-direction: ${paper.below === undefined ? 'row' : 'column'}; }
    .printed { font: ${PRINT.office}; } small { font-size: 0.8em; }
  </style><div class="scene"><div class="both"><div class="paper ${paper.carbon ? 'carbon' : ''}">${unbroken(paper.html)}${folds}</div>${second}</div><div class="shade"></div></div>`
}

/** Thousands that neither wrap nor, among Arabic letters, change places: `1 215` would stand as `215 1`. */
function unbroken(html: string): string {
  return html.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '&nbsp;')
}

/** The fonts of the packages that are there; the others fall back on what the machine has. */
function fontFaces(folders: string[]): string {
  return FONTS.flatMap(([family, path]) => {
    const file = folders.map((folder) => `${folder}/${path}`).find((one) => existsSync(one))
    return file
      ? [
          `@font-face { font-family: '${family}'; src: url(data:font/woff2;base64,${readFileSync(file, 'base64')}) }`,
        ]
      : []
  }).join('\n')
}

/** The same numbers from the same words, 0 to 1. */
function chanceOf(words: string): () => number {
  let state = Buffer.from(words).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7)
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function packageFolder(): string {
  const font = createRequire(import.meta.url).resolve('@fontsource/ibm-plex-sans-arabic/package.json')
  return font.slice(0, font.indexOf('/@fontsource/'))
}
