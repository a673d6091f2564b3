import { defineCapability, everyDoor } from '../../capability.ts'
import type { Paper } from '../../shapes.ts'
import { newReport, reportAnswer, type NewReport, type Report } from './contract.ts'
import { gather } from './gather.ts'
import { toMarkdown } from './markdown.ts'
import { toPdf } from './pdf.ts'

export const makeReport = defineCapability({
  name: 'market_report',
  about:
    'A report on the business and its market over a period (twelve months unless said), as JSON, Markdown or a PDF for a bank, in French, Arabic or English.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  dear: 'each',
  input: newReport,
  output: reportAnswer,
  // Drawn and set before the run: neither holds a transaction.
  prepare: async (said, desk) => {
    const now = desk.clock.now()
    const { read } = desk
    return written(said, await read((tx) => gather(said, { ...desk, tx }, now)))
  },
  async run(_said, _shop, prepared) {
    return prepared
  },
})

/** A report in the format that was asked for. */
export function written(said: Pick<NewReport, 'format'>, report: Report): Report | Paper {
  if (said.format === 'json') return report
  const name = `sanad-${report.period.from}-${report.period.to}`
  return said.format === 'pdf'
    ? { name: `${name}.pdf`, mime: 'application/pdf', bytes: toPdf(report) }
    : {
        name: `${name}.md`,
        mime: 'text/markdown; charset=utf-8',
        bytes: Buffer.from(toMarkdown(report), 'utf8'),
      }
}
