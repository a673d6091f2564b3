import { useMemo } from 'react'
import type { Report, ReportChart, Section } from '#core/market/report/contract.ts'
import { LineChart } from '../frame/line-chart.tsx'
import { useSpeech } from '../frame/speech.ts'

/** A report as it can be read and printed here; it keeps the language that it was asked for in. */
export function ReportOnScreen({ report }: { report: Report }) {
  return (
    <article
      ref={intoSight}
      lang={report.language}
      dir={report.language === 'ar' ? 'rtl' : 'ltr'}
      className="arriving min-w-0 rounded-md border border-line bg-raised p-5 md:p-8 print:border-0 print:p-0"
    >
      <header className="border-b border-line pb-5">
        <p className="text-sm text-quiet">{report.business.name}</p>
        <h2 className="mt-1 text-xl font-semibold tracking-tight text-balance">{report.title}</h2>
        <p className="mt-1 text-sm text-quiet">{report.subtitle}</p>
      </header>
      {report.sections.map((section) => (
        <Part key={section.code} section={section} />
      ))}
    </article>
  )
}

/** On a phone it stands below the form that asked for it. */
function intoSight(report: HTMLElement | null) {
  if (report && report.getBoundingClientRect().top > innerHeight / 2) report.scrollIntoView()
}

function Part({ section: { title, paragraphs, figures, tables, charts } }: { section: Section }) {
  return (
    <section className="mt-7 break-inside-avoid">
      <h3 className="text-base font-semibold">{title}</h3>
      {figures.length > 0 && (
        <dl className="mt-3 grid grid-cols-2 overflow-hidden rounded-md border border-line @2xl:grid-cols-4">
          {figures.map(({ code, label, said }) => (
            <div key={code} className="-me-px -mb-px border-e border-b border-line p-3">
              <dt className="text-xs text-quiet">{label}</dt>
              <dd className="figure mt-0.5 font-semibold">{said}</dd>
            </div>
          ))}
        </dl>
      )}
      {paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-3 max-w-prose text-sm">
          {paragraph}
        </p>
      ))}
      {charts.map((chart) => (
        <Chart key={chart.title} chart={chart} />
      ))}
      {tables.map(({ columns, rows }) => (
        <section
          key={columns.map(({ title: name }) => name).join()}
          aria-label={title}
          // On a phone it is wider than the page, and what scrolls has to be reached by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          className="mt-4 overflow-x-auto"
        >
          <table className="w-full text-sm">
            <thead>
              <tr className="border-b border-line text-xs text-quiet">
                {columns.map(({ title: name, number }) => (
                  <th key={name} className={`py-2 pe-3 font-normal ${number ? 'text-end' : 'text-start'}`}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {rows.map((row) => (
                <tr key={row.join()}>
                  {row.map((cell, at) => (
                    <td
                      key={`${columns[at]?.title}${cell}`}
                      className={`py-2 pe-3 ${columns[at]?.number ? 'figure text-end' : ''}`}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  )
}

const colors = [
  'var(--color-green)',
  'var(--color-expense)',
  'light-dark(#2f5da8, #8fb1ea)',
  'var(--color-quiet)',
]

/** Rankings stand in their tables already; what moves over time is drawn. */
function Chart({ chart }: { chart: ReportChart }) {
  const { language, money, shortMoney, number, shortDay } = useSpeech()
  const drawn = useMemo(() => {
    const isMoney = chart.unit === 'centimes'
    return {
      about: chart.title,
      labels: chart.labels.map((label) => (/^\d{4}-\d\d-\d\d$/.test(label) ? shortDay(label) : label)),
      lines: chart.series.map(({ name, values }, at) => ({
        name,
        color: colors[at % colors.length] ?? '',
        look: at === 0 ? ('area' as const) : ('line' as const),
        values,
      })),
      axis: isMoney ? shortMoney : (value: number) => number(value, 1),
      whole: isMoney ? money : (value: number) => number(value, 2),
      rightToLeft: language === 'ar',
    }
  }, [chart, language, money, shortMoney, number, shortDay])
  if (chart.kind !== 'time') return null
  return (
    <div className="mt-4">
      <h4 className="mb-1 text-xs text-quiet">{chart.title}</h4>
      <LineChart {...drawn} height={220} />
    </div>
  )
}
