import type { Report, Section } from './contract.ts'
import { sayFullDay } from './saying.ts'
import { titles } from './words.ts'

/** The report as Markdown. What people named their items can't become a table's bars or a link. */
export function toMarkdown(report: Report): string {
  const { language, business } = report
  return [
    `# ${plain(report.title)}`,
    `**${plain(business.name)}** · ${plain(business.sector)} · ${plain(business.wilaya)}`,
    `${titles.period[language]} : ${report.subtitle}  `,
    `${titles.madeOn[language]} ${sayFullDay(report.generatedAt.slice(0, 10), language)}`,
    ...report.sections.flatMap(sectionLines),
    ...(report.sources.length === 0 ? [] : [`## ${titles.sources[language]}`, list(report.sources)]),
    '',
  ].join('\n\n')
}

function sectionLines(section: Section): string[] {
  return [
    `## ${section.title}`,
    ...section.paragraphs.map(plain),
    ...(section.figures.length === 0
      ? []
      : [section.figures.map(({ label, said }) => `- ${label} : **${said}**`).join('\n')]),
    ...section.tables.map(({ columns, rows }) =>
      [
        row(columns.map(({ title }) => title)),
        row(columns.map(({ number }) => (number ? '---:' : '---'))),
        ...rows.map((cells) => row(cells.map(plain))),
      ].join('\n'),
    ),
  ]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n')
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
    .replace(/[\\|<>[\]*_`#]/g, '\\$&')
}
