// Makes weights.json from fonts that npm ships: node core/expenses/receipts/letters/eastern-digits/train.ts
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'
import type { Gray } from '../../paper/gray.ts'
import { CLASSES } from './classes.ts'
import { FEATURES, featuresOf, glyphsOf } from './glyphs.ts'

const HIDDEN = 36
const WORDS = [
  'شكرا',
  'مبلغ',
  'فرعي',
  'تخفيض',
  'صندوق',
  'جمع',
  'سعر',
  'كمية',
  'صنف',
  'حليب',
  'زيت',
  'قهوة',
  'خبز',
  'سميد',
  'دج',
  'كغ',
  'رقم',
  'وصل',
  'شارع',
  'مطعم',
  'مشوي',
  'بيتزا',
  'تونة',
  'لوبيا',
  'عجائن',
  'طماطم',
  'بطيخ',
  'ضريبة',
  'نقد',
  'متجر',
]
const packages = (name: string) =>
  fileURLToPath(new URL(`../../../../../node_modules/${name}`, import.meta.url))
const dejavu = (name: string) => ({
  family: `DejaVu ${name.replace(/-.*/, '').replace('Sans', 'Sans ').replace('Mono', 'Mono').trim()}`,
  file: packages(`dejavu-fonts-ttf/ttf/DejaVu${name}.ttf`),
  weight: name.includes('Bold') ? 700 : 400,
})
const FONTS = [
  dejavu('Sans'),
  dejavu('Sans-Bold'),
  dejavu('SansMono'),
  dejavu('SansMono-Bold'),
  dejavu('SansCondensed'),
  dejavu('SansCondensed-Bold'),
]
const PLEX = [300, 400, 500, 700].map((weight) =>
  packages(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff`),
)

let seed = 7
function random(): number {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296
  return seed / 4_294_967_296
}

type Example = { features: Float32Array; is: number }

const examples: Example[] = []
for (let round = 0; round < 60; round++) {
  for (let font = 0; font < FONTS.length + PLEX.length; font++) {
    const digits = shuffled(['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩', ',', '/', '-', '١'])
    const shown = digits.map((digit) =>
      digit === ',' ? ["'", '٬', ',', '٫', '‘', '،', '،'][Math.floor(random() * 7)]! : digit,
    )
    addDigits(vary(await draw(font, shown.join('\u2002'))), digits)
    addNone(
      vary(
        await draw(
          font,
          `${WORDS[Math.floor(random() * WORDS.length)]} ${WORDS[Math.floor(random() * WORDS.length)]}`,
        ),
      ),
    )
  }
}
const [training, held] = [examples.filter((_, i) => i % 10 !== 0), examples.filter((_, i) => i % 10 === 0)]
const weights = train(training)
const right = held.filter(({ features, is }) => best(forward(weights, features).out) === is).length
process.stdout.write(
  `${examples.length} examples, ${((100 * right) / held.length).toFixed(1)} % right on those held back\n`,
)
const packed = { hidden: HIDDEN, into: pack(weights.into), out: pack(weights.out) }
await writeFile(new URL('./weights.json', import.meta.url), `${JSON.stringify(packed)}\n`)

function shuffled<T>(values: T[]): T[] {
  return values
    .map((value) => ({ value, by: random() }))
    .sort((a, b) => a.by - b.by)
    .map(({ value }) => value)
}

/** Left to right whatever the letters: the digits of a number stand so. */
async function draw(font: number, text: string): Promise<Gray> {
  const plain = `\u202d${text}\u202c`
  const one = FONTS[font]
  const picture = one
    ? sharp(
        new Resvg(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1500" height="110"><rect width="1500" height="110" fill="#fff"/><text x="20" y="72" font-size="56" font-weight="${one.weight}" font-family="${one.family}" style="direction:ltr;unicode-bidi:bidi-override">\u202d${text.split('').map(resized).join('')}</text></svg>`,
          { font: { loadSystemFonts: false, fontFiles: [one.file], defaultFontFamily: one.family } },
        )
          .render()
          .asPng(),
      )
    : sharp({
        text: {
          text: plain,
          font: 'IBM Plex Sans Arabic 40',
          fontfile: PLEX[font - FONTS.length]!,
          dpi: 100,
          rgba: true,
        },
      })
        .flatten({ background: '#fff' })
        .extend({ top: 20, bottom: 20, left: 20, right: 20, background: '#fff' })
  const { data, info } = await picture
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const gray = new Uint8Array(info.width * info.height)
  for (let i = 0; i < gray.length; i++) gray[i] = data[i * info.channels]!
  return { width: info.width, height: info.height, data: gray }
}

/** In many hands the five is small and a comma stands higher than in these fonts. */
function resized(sign: string): string {
  if (sign === '٥') {
    const size = 26 + random() * 30
    return `<tspan font-size="${size}" dy="${-(56 - size) * 0.5 * random()}">٥</tspan><tspan dy="0">\u200b</tspan>`
  }
  if ("'٬,٫‘،".includes(sign)) {
    const up = random() * 26
    return `<tspan dy="${-up}">${sign}</tspan><tspan dy="${up}">\u200b</tspan>`
  }
  return sign
}

/** Smaller, slanted, stretched, thinner or thicker, as photos have it. */
function vary(drawn: Gray): Gray {
  const scale = 0.3 + random() * 0.6
  const stretch = 0.8 + random() * 0.4
  const slant = (random() - 0.5) * 0.35
  const width = Math.round(drawn.width * scale * stretch)
  const height = Math.round(drawn.height * scale)
  const weight = (random() - 0.5) * 110
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const sx = x / (scale * stretch) + slant * (y / scale - drawn.height / 2)
      let sum = 0
      for (let i = 0; i < 9; i++) {
        const px = Math.round(sx + ((i % 3) - 1) * (0.7 / scale))
        const py = Math.round(y / scale + (Math.floor(i / 3) - 1) * (0.7 / scale))
        sum +=
          px < 0 || py < 0 || px >= drawn.width || py >= drawn.height
            ? 255
            : drawn.data[py * drawn.width + px]!
      }
      data[y * width + x] = Math.max(0, Math.min(255, sum / 9 + weight + (random() - 0.5) * 50))
    }
  }
  return { width, height, data }
}

function addDigits(drawn: Gray, digits: string[]): void {
  const glyphs = glyphsOf(drawn)
  if (glyphs.length !== digits.length) return
  const tall = Math.max(...glyphs.map((glyph) => glyph.h)) * (0.85 + random() * 0.3)
  const top = Math.min(...glyphs.map((glyph) => glyph.y)) + (random() - 0.5) * 0.15 * tall
  glyphs.forEach((glyph, i) => {
    const is = CLASSES.findIndex((name) => name === digits[i])
    if (is >= 0) examples.push({ features: featuresOf(glyph, top, tall), is })
  })
}

function addNone(drawn: Gray): void {
  const glyphs = glyphsOf(drawn)
  const tall = Math.max(...glyphs.map((glyph) => glyph.h)) * (0.7 + random() * 0.4)
  const top = Math.min(...glyphs.map((glyph) => glyph.y))
  for (const glyph of glyphs) {
    // A lone alif is the digit one.
    if (glyph.h > 2.6 * glyph.w) continue
    examples.push({ features: featuresOf(glyph, top, tall), is: CLASSES.length - 1 })
  }
}

type Weights = { into: Float32Array; out: Float32Array }

function forward(
  { into, out }: Weights,
  features: Float32Array,
): { hidden: Float32Array; out: Float32Array } {
  const hidden = new Float32Array(HIDDEN + 1)
  for (let h = 0; h < HIDDEN; h++) {
    let sum = 0
    for (let i = 0; i < FEATURES; i++) sum += into[h * FEATURES + i]! * features[i]!
    hidden[h] = Math.max(0, sum)
  }
  hidden[HIDDEN] = 1
  const scores = new Float32Array(CLASSES.length)
  for (let c = 0; c < CLASSES.length; c++) {
    for (let h = 0; h <= HIDDEN; h++) scores[c]! += out[c * (HIDDEN + 1) + h]! * hidden[h]!
  }
  const most = Math.max(...scores)
  let all = 0
  for (let c = 0; c < scores.length; c++) all += scores[c] = Math.exp(scores[c]! - most)
  return { hidden, out: scores.map((score) => score / all) }
}

function best(values: Float32Array): number {
  return values.indexOf(Math.max(...values))
}

function train(data: Example[]): Weights {
  const weights: Weights = {
    into: Float32Array.from({ length: HIDDEN * FEATURES }, () => (random() - 0.5) * 0.2),
    out: Float32Array.from({ length: CLASSES.length * (HIDDEN + 1) }, () => (random() - 0.5) * 0.2),
  }
  for (let round = 0; round < 14; round++) {
    const step = 0.03 * 0.8 ** round
    for (const { features, is } of shuffled(data)) {
      const { hidden, out } = forward(weights, features)
      const back = new Float32Array(HIDDEN)
      for (let c = 0; c < CLASSES.length; c++) {
        const error = out[c]! - (c === is ? 1 : 0)
        for (let h = 0; h <= HIDDEN; h++) {
          const at = c * (HIDDEN + 1) + h
          if (h < HIDDEN) back[h]! += error * weights.out[at]!
          weights.out[at]! -= step * error * hidden[h]!
        }
      }
      for (let h = 0; h < HIDDEN; h++) {
        if (hidden[h]! <= 0) continue
        for (let i = 0; i < FEATURES; i++) weights.into[h * FEATURES + i]! -= step * back[h]! * features[i]!
      }
    }
  }
  return weights
}

function pack(values: Float32Array): { scale: number; bytes: string } {
  const scale = Math.max(...values.map(Math.abs)) / 127
  return {
    scale,
    bytes: Buffer.from(Int8Array.from(values, (value) => Math.round(value / scale)).buffer).toString(
      'base64',
    ),
  }
}
