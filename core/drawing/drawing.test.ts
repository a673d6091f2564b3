import { expect, test } from 'vitest'
import { drawChart, drawRanking } from './charts.ts'
import { drawingFonts } from './fonts.ts'
import { toPng } from './picture.ts'

const say = (value: number) => `${value} دج`

test('the shipped fonts unpack to TrueType with glyphs and Arabic shaping', () => {
  for (const font of drawingFonts()) {
    const tags = Array.from({ length: font.readUInt16BE(4) }, (_, at) =>
      font.toString('latin1', 12 + at * 16, 16 + at * 16),
    )
    expect(tags).toEqual(expect.arrayContaining(['cmap', 'glyf', 'GSUB']))
  }
})

test('a chart holds every name, and its picture is not blank', () => {
  const svg = drawChart({
    labels: ['جانفي', 'فيفري'],
    series: [
      { name: 'المداخيل', values: [100, 300], shape: 'bar' },
      { name: 'المصاريف', values: [80, null], shape: 'line' },
    ],
    say,
    rightToLeft: true,
    width: 400,
    height: 200,
  })
  for (const text of ['جانفي', 'المداخيل', '300 دج']) expect(svg).toContain(text)
  const png = toPng(svg, 400)
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG')
  expect(png.length).toBeGreaterThan(3_000)
})

test('a ranking escapes what people name their items', () => {
  const svg = drawRanking({
    labels: ['<script>'],
    values: [3],
    say: String,
    rightToLeft: false,
    width: 300,
    height: 60,
  })
  expect(svg).not.toContain('<script>')
})
