import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { drawChart, drawRanking } from '../../drawing/charts.ts'
import { drawingFonts } from '../../drawing/fonts.ts'
import { sayNumber } from '../../language/money.ts'
import type { Report, ReportChart, Unit } from './contract.ts'
import { sayFullDay } from './saying.ts'
import { titles } from './words.ts'

const template = readFileSync(join(import.meta.dirname, 'report.typ'), 'utf8')
let compiler: NodeCompiler | undefined

/**
 * The report as a PDF that one would hand to a bank. Everything that people wrote goes in as data, so that nothing
 * in it is read as markup. Letters are shipped, and no file of the machine is opened.
 */
export function toPdf(report: Report): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [...drawingFonts()] }] })
  const inputs = { d: JSON.stringify(pageData(report)) }
  const pdf = compiler.pdf({ mainFileContent: template, inputs })
  // What it keeps of this report's drawings would stay in memory.
  compiler.evictCache(0)
  return pdf
}

function pageData(report: Report) {
  const { language, business } = report
  const rightToLeft = language === 'ar'
  const identity = [
    [titles.sector[language], business.sector],
    [titles.wilaya[language], business.wilaya],
    [titles.nif[language], business.nif],
    [titles.rc[language], business.rc],
    [titles.address[language], business.address],
    [titles.phone[language], business.phone],
    [titles.madeOn[language], sayFullDay(report.generatedAt.slice(0, 10), language)],
  ].filter(([, value]) => value !== null)
  return {
    ...report,
    lang: language,
    rtl: rightToLeft,
    identity,
    madeBy: titles.by[language],
    pageWord: titles.page[language],
    contentsWord: titles.contents[language],
    sourcesTitle: titles.sources[language],
    figures: uprightFigures(report.sections.find(({ code }) => code === 'summary')?.figures ?? []),
    sections: report.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map(upright),
      figures: uprightFigures(section.figures),
      tables: section.tables.map(({ columns, rows }) => ({
        columns,
        rows: rows.map((cells) => cells.map(upright)),
        wide: widest(columns, rows),
        whole: rows.length <= UNBROKEN_ROWS,
      })),
      charts: section.charts.map((chart) => ({ title: chart.title, svg: drawn(chart, rightToLeft) })),
    })),
  }
}

/** In a line that runs from the right, a minus would land behind its number. */
function upright(text: string): string {
  return text.replace(/(?<!\S)-(?=\d)/g, '\u200e-')
}

function uprightFigures(figures: Report['sections'][number]['figures']) {
  return figures.map((figure) => ({ ...figure, said: upright(figure.said) }))
}

/** A table that is longer may go on overleaf, with its head again. */
const UNBROKEN_ROWS = 20

/** The column that takes what room is left: the one with the longest words. */
function widest(
  columns: Report['sections'][number]['tables'][number]['columns'],
  rows: readonly (readonly string[])[],
): number {
  const lengths = columns.map(({ number }, at) =>
    number ? 0 : Math.max(0, ...rows.map((cells) => cells[at]?.length ?? 0)),
  )
  return lengths.indexOf(Math.max(...lengths))
}

const WIDTH = 640

function drawn(chart: ReportChart, rightToLeft: boolean): string {
  const say = (value: number) => short(value, chart.unit)
  if (chart.kind === 'time') return drawChart({ ...chart, say, rightToLeft, width: WIDTH, height: 230 })
  const values = (chart.series[0]?.values ?? []).map((value) => value ?? 0)
  const height = 16 + values.length * 26
  return drawRanking({ labels: chart.labels, values, say, rightToLeft, width: WIDTH, height })
}

/** Dinars without centimes on a drawing; the tables hold the exact figure. */
function short(value: number, unit: Unit): string {
  return unit === 'centimes' ? sayNumber(Math.round(value / 100)) : sayNumber(value, 1)
}
