import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import { LegacyGridContainLabel } from 'echarts/features'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { BOTH_SCRIPTS, FONT_FAMILIES } from './fonts.ts'

use([BarChart, LineChart, GridComponent, LegendComponent, LegacyGridContainLabel, SVGRenderer])

/** The colours of Sanad's figures, told apart in print and by those who see no red or green. */
export const palette = ['#0f766e', '#c2610c', '#4f46a5', '#8a8f98'] as const

export type Series = {
  name: string
  /** A value for each label; null is a gap. */
  values: readonly (number | null)[]
  shape: 'line' | 'bar'
}

export type Chart = {
  labels: readonly string[]
  series: readonly Series[]
  /** Says a value on the axis. */
  say: (value: number) => string
  rightToLeft: boolean
  width: number
  height: number
}

/** A drawing over time or by label, as SVG: for the PDF, the chat (`toPng`) and the web alike. */
export function drawChart(chart: Chart): string {
  const { labels, series, rightToLeft } = chart
  const font = fontFor(rightToLeft, [...labels, ...series.map(({ name }) => name)])
  return draw(chart, {
    color: [...palette],
    legend: {
      show: series.length > 1,
      top: 0,
      icon: 'roundRect',
      itemWidth: 12,
      itemHeight: 8,
      [rightToLeft ? 'right' : 'left']: 0,
      textStyle: letters(12, font),
    },
    grid: { top: series.length > 1 ? 34 : 12, bottom: 4, left: 4, right: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: [...labels],
      inverse: rightToLeft,
      axisLabel: { ...letters(11, font), hideOverlap: true },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: '#c9ccd1' } },
    },
    yAxis: {
      type: 'value',
      position: rightToLeft ? 'right' : 'left',
      splitNumber: 4,
      axisLabel: { ...letters(11, font), formatter: chart.say },
      splitLine: { lineStyle: { color: '#e6e8eb' } },
    },
    series: series.map(({ name, values, shape }) => ({
      name,
      type: shape,
      data: [...values],
      barMaxWidth: 22,
      smooth: false,
      symbol: values.length > 24 ? 'none' : 'circle',
      symbolSize: 5,
      lineStyle: { width: 2 },
      itemStyle: shape === 'bar' ? { borderRadius: 2 } : {},
    })),
  })
}

export type Ranking = Pick<Chart, 'labels' | 'say' | 'rightToLeft' | 'width' | 'height'> & {
  values: readonly number[]
}

/** The largest first, as bars with their values at their ends. */
export function drawRanking({ labels, values, say, rightToLeft, width, height }: Ranking): string {
  const font = fontFor(rightToLeft, labels)
  return draw(
    { width, height },
    {
      color: [palette[0]],
      grid: {
        top: 4,
        bottom: 4,
        left: rightToLeft ? 96 : 4,
        // The letters of both scripts run wider than they are reckoned to, where no screen measures them.
        right: rightToLeft ? 28 : 96,
        containLabel: true,
      },
      xAxis: { type: 'value', show: false, inverse: rightToLeft },
      yAxis: {
        type: 'category',
        data: [...labels],
        inverse: true,
        position: rightToLeft ? 'right' : 'left',
        axisLabel: { ...letters(12, font), width: 230, overflow: 'truncate' },
        axisTick: { show: false },
        axisLine: { show: false },
      },
      series: [
        {
          type: 'bar',
          data: [...values],
          barMaxWidth: 14,
          itemStyle: { borderRadius: 2 },
          label: {
            show: true,
            position: rightToLeft ? 'left' : 'right',
            formatter: ({ value }: { value: unknown }) => say(Number(value)),
            ...letters(11, font),
          },
        },
      ],
    },
  )
}

type Options = Parameters<ReturnType<typeof init>['setOption']>[0]

function draw({ width, height }: { width: number; height: number }, options: Options): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({ animation: false, ...options })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}

function letters(size: number, fontFamily: string) {
  return { fontFamily, fontSize: size, color: '#4a4f57' }
}

function fontFor(rightToLeft: boolean, texts: readonly string[]): string {
  const arabic = rightToLeft || texts.some((text) => /\p{Script=Arabic}/u.test(text))
  return arabic ? BOTH_SCRIPTS : FONT_FAMILIES[0]
}
