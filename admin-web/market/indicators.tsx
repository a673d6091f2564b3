import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Indicator } from '#core/market/contract.ts'
import { Card } from '../frame/card.tsx'
import { LineChart } from '../frame/line-chart.tsx'
import { useSpeech } from '../frame/speech.ts'

/** The country's series: each with its last value, its year and its source; one is drawn. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  const { t } = useTranslation('market')
  const [chosen, choose] = useState(indicators[0]?.code)
  const shown = indicators.find(({ code }) => code === chosen) ?? indicators[0]
  if (!shown) return null
  return (
    <Card title={t('indicators')}>
      <div className="grid gap-6 @3xl:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <ul className="flex flex-col">
          {indicators.map((each) => (
            <li key={each.code}>
              <button
                type="button"
                aria-pressed={each.code === shown.code}
                onClick={() => choose(each.code)}
                className="flex min-h-11 w-full items-center justify-between gap-3 rounded-md px-3 py-1.5 text-start text-sm hover:bg-sunken aria-pressed:bg-green-soft aria-pressed:text-green"
              >
                <span>{each.name}</span>
                <Last indicator={each} />
              </button>
            </li>
          ))}
        </ul>
        <Drawn indicator={shown} />
      </div>
    </Card>
  )
}

function Last({ indicator: { points, unit } }: { indicator: Indicator }) {
  const said = useValue()
  const last = points.at(-1)
  if (!last) return null
  return (
    <span className="text-end whitespace-nowrap">
      <bdi className="figure font-semibold">{said(last.value, unit)}</bdi>{' '}
      <span className="figure text-xs text-quiet">{last.date.slice(0, 4)}</span>
    </span>
  )
}

function Drawn({ indicator: { name, points, unit, source } }: { indicator: Indicator }) {
  const { t } = useTranslation('market')
  const { language, number } = useSpeech()
  const said = useValue()
  const drawn = useMemo(
    () => ({
      about: name,
      labels: points.map(({ date }) => date.slice(0, 4)),
      lines: [
        {
          name,
          color: 'var(--color-green)',
          look: 'area' as const,
          values: points.map(({ value }) => value),
        },
      ],
      axis: (value: number) => (Math.abs(value) >= 1e6 ? said(value, '') : number(value, 1)),
      whole: (value: number) => said(value, unit),
      rightToLeft: language === 'ar',
    }),
    [name, points, unit, language, number, said],
  )
  return (
    <div className="flex min-w-0 flex-col">
      {points.length > 1 ? (
        <LineChart {...drawn} className="grow" />
      ) : (
        <p className="grow py-10 text-center text-sm text-quiet">{t('oneValue')}</p>
      )}
      <Source said={source} />
    </div>
  )
}

/** Where a figure comes from: the host of the address that its source names; the whole note on pointing at it. */
function Source({ said }: { said: string }) {
  const { t } = useTranslation('market')
  const address = /https?:\/\/[^\s)]+/.exec(said)?.[0]
  return (
    <p className="mt-2 truncate text-xs text-quiet" title={said}>
      {t('source')} :{' '}
      <bdi>
        {address ? (
          <a href={address} target="_blank" rel="noreferrer" className="underline underline-offset-2">
            {new URL(address).hostname.replace(/^www\./, '')}
          </a>
        ) : (
          said
        )}
      </bdi>
    </p>
  )
}

/** A value of the country in short: milliards rather than twelve digits. */
function useValue(): (value: number, unit: string) => string {
  const { t } = useTranslation('market')
  const { number } = useSpeech()
  return useMemo(
    () => (value, unit) => {
      const known = knownUnits.find((each) => each === unit)
      const after = known ? t(`units.${known}`) : unit
      const [size, name] =
        Math.abs(value) >= 1e9
          ? [value / 1e9, t('billion')]
          : Math.abs(value) >= 1e6
            ? [value / 1e6, t('million')]
            : [value, '']
      return [number(size, 2), name, after].filter(Boolean).join('\u00a0')
    },
    [t, number],
  )
}

const knownUnits = ['persons', 'DZD', 'DZD per USD', 'DZD per EUR'] as const
