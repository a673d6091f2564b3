import { useTranslation } from 'react-i18next'
import type { HealthPoint } from '#core/health/contract.ts'
import { ApiProblem } from '../api/problem.ts'
import { useRead } from '../api/queries.ts'
import { LineChart, type Line } from '../frame/line-chart.tsx'
import { LineSign } from '../frame/line-sign.tsx'
import { useSpeech } from '../frame/speech.ts'
import { Shown } from '../frame/states.tsx'
import { hoursNamed, stretches, type Stretch } from './pulse.ts'

/** How the shop's machine did in the last day, and what is wrong with it now. */
export function Health() {
  const { t } = useTranslation('settings')
  const { moment } = useSpeech()
  const day = useRead('/api/health/day', {})
  // One machine may carry several businesses: its pulse is for who keeps it.
  if (day.error instanceof ApiProblem && [403, 404].includes(day.error.status))
    return <p className="text-sm text-quiet">{t('healthElsewhere')}</p>
  return (
    <Shown query={day}>
      {({ points, symptoms, lastBackup }) => (
        <div className="flex flex-col gap-6 text-sm">
          {symptoms.length === 0 ? (
            <p className="text-base font-medium text-green">{t('healthy')}</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {symptoms.map(({ kind, name, title, detail }) => (
                <li key={`${kind} ${name}`} className="rounded-md bg-danger-soft p-3">
                  <p className="font-medium text-danger">{title}</p>
                  <p>{detail}</p>
                </li>
              ))}
            </ul>
          )}
          <p className="text-quiet">
            {lastBackup ? t('lastBackup', { at: moment(lastBackup) }) : t('noBackups')}
          </p>
          {points.length > 1 && <Charts points={points} />}
        </div>
      )}
    </Shown>
  )
}

const percent = (share: number) => Math.round(share * 1000) / 10

function Charts({ points }: { points: readonly HealthPoint[] }) {
  const { t } = useTranslation('settings')
  const { number } = useSpeech()
  const shown = stretches(points)
  const line = (
    name: string,
    color: string,
    value: (figures: NonNullable<Stretch['figures']>) => number,
    look: Line['look'] = 'line',
  ): Line => ({
    name,
    color: `var(--color-${color})`,
    look,
    values: shown.map(({ figures }) => figures && value(figures)),
  })
  return (
    <>
      <Chart
        title={t('pulse.calls')}
        shown={shown}
        said={(value) => number(value, 1)}
        lines={[
          line(t('pulse.requests'), 'green', ({ requests }) => requests, 'area'),
          line(t('pulse.errors'), 'danger', ({ errors }) => errors),
        ]}
      />
      <Chart
        title={t('pulse.p95')}
        shown={shown}
        said={(value) => (value < 1_000 ? `${number(value, 0)} ms` : `${number(value / 1_000, 1)} s`)}
        lines={[line(t('pulse.p95'), 'green', ({ p95 }) => Math.round(p95), 'area')]}
      />
      <Chart
        title={t('pulse.machine')}
        shown={shown}
        said={(value) => `${number(value, 1)} %`}
        most={100}
        lines={[
          line(t('pulse.cpu'), 'green', ({ cpu }) => percent(cpu)),
          line(t('pulse.memory'), 'expense', ({ memory }) => percent(memory)),
          line(t('pulse.diskFree'), 'quiet', ({ diskFree }) => percent(diskFree), 'dotted'),
        ]}
      />
      <Chart
        title={t('pulse.queue')}
        shown={shown}
        said={(value) => number(value, 0)}
        lines={[line(t('pulse.queue'), 'green', ({ queueWaiting }) => queueWaiting, 'area')]}
      />
    </>
  )
}

function Chart({
  title,
  shown,
  said,
  most,
  lines,
}: {
  title: string
  shown: readonly Stretch[]
  said: (value: number) => string
  most?: number
  lines: readonly Line[]
}) {
  const { language } = useSpeech()
  return (
    <section>
      <h3 className="mb-1 font-medium">{title}</h3>
      <p className="mb-1 flex flex-wrap gap-x-4 text-xs text-quiet">
        {lines.map(({ name, color, look, values }) => (
          <span key={name} className="inline-flex items-center gap-1.5">
            <LineSign color={color} look={look} />
            {name} <span className="figure text-ink">{said(values.at(-1) ?? 0)}</span>
          </span>
        ))}
      </p>
      <LineChart
        about={title}
        height={150}
        labels={shown.map(({ at }) => at.toTimeString().slice(0, 5))}
        named={hoursNamed(shown)}
        lines={lines}
        axis={said}
        whole={said}
        rightToLeft={language === 'ar'}
        step={1}
        most={most}
      />
    </section>
  )
}
