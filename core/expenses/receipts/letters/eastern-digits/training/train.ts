// Makes weights.json from fonts that npm ships, which the program itself does not need: dejavu-fonts-ttf and the
// packages of @fontsource that drawn-lines.ts names, laid into a folder by `npm install --prefix FOLDER`.
//   node core/expenses/receipts/letters/eastern-digits/training/train.ts FOLDER/node_modules [--folds]
// With --folds it writes nothing and tells how well each family is read by a network that never saw it.
import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { CLASSES } from '../classes.ts'
import { featuresOf, glyphsOf, holeIn, lineOf, type Line } from '../glyphs.ts'
import { chanceFrom } from './chance.ts'
import { asPhotographed, drawn, fontsIn, resized, type Font } from './drawn-lines.ts'
import { packed, shareRight, trained, type Example } from './two-layers.ts'

const HIDDEN = 96
const ROUNDS = 60
const DIGITS = ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩', ',', '/', '-', '١', '٠', ',']
const COMMAS = ["'", '٬', ',', '٫', '‘', '،', '،', '‘']
const WORDS = (
  'شكرا مبلغ فرعي تخفيض صندوق جمع سعر كمية صنف حليب زيت قهوة خبز سميد دج كغ رقم وصل شارع مطعم ' +
  'مشوي بيتزا تونة لوبيا عجائن طماطم بطيخ ضريبة نقد متجر'
).split(' ')

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'boolean', default: false } },
})
const [modules] = positionals
if (modules === undefined) throw new Error('which node_modules holds the fonts?')

const chance = chanceFrom(7)
const fonts = fontsIn(modules)
const examples: Example[] = []
for (let round = 0; round < ROUNDS; round++) {
  for (const font of fonts) {
    await addDigits(font)
    await addWords(font)
  }
}
print(`${examples.length} examples of ${fonts.length} fonts`)
if (options.folds) tellFolds()
else {
  const weights = trained(
    examples.filter((_, i) => i % 10 !== 0),
    HIDDEN,
    chance,
  )
  const held = examples.filter((_, i) => i % 10 === 0)
  print(`${percent(shareRight(weights, held))} right on the tenth held back`)
  await writeFile(new URL('../weights.json', import.meta.url), `${JSON.stringify(packed(weights))}\n`)
}

function tellFolds(): void {
  for (const family of new Set(fonts.map((font) => font.family))) {
    const weights = trained(
      examples.filter((one) => one.family !== family),
      HIDDEN,
      chanceFrom(7),
    )
    const unseen = examples.filter((one) => one.family === family)
    print(`${family.padEnd(22)} ${percent(shareRight(weights, unseen))} unseen (n ${unseen.length})`)
  }
}

async function addDigits(font: Font): Promise<void> {
  const digits = chance.shuffled(DIGITS)
  const shown = digits.map((digit) => (digit === ',' ? (chance.shuffled(COMMAS)[0] ?? ',') : digit))
  const written = await drawn(font, shown.map((sign) => resized(sign, chance)).join('\u2002'))
  const glyphs = glyphsOf(asPhotographed(written, chance))
  if (glyphs.length !== digits.length) return
  const line = nearly(lineOf(glyphs))
  glyphs.forEach((glyph, i) => {
    const is = CLASSES.findIndex((name) => name === digits[i])
    // A five whose ring has run full is a blot: it would teach that a comma is one.
    const blot = digits[i] === '٥' && holeIn(glyph) === 0
    if (is >= 0 && !blot) examples.push({ features: featuresOf(glyph, line), is, family: font.family })
  })
}

async function addWords(font: Font): Promise<void> {
  const [first = '', second = ''] = chance.shuffled(WORDS)
  const glyphs = glyphsOf(asPhotographed(await drawn(font, `${first} ${second}`), chance))
  const line = nearly(lineOf(glyphs))
  for (const glyph of glyphs) {
    // A lone alif is the digit one.
    if (glyph.h > 2.6 * glyph.w) continue
    examples.push({ features: featuresOf(glyph, line), is: CLASSES.length - 1, family: font.family })
  }
}

/** The line as it is measured where other glyphs stand in it. */
function nearly({ top, height }: Line): Line {
  return {
    top: top + (chance.number() - 0.5) * 0.15 * height,
    height: height * (0.88 + chance.number() * 0.24),
  }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
