import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import type { Line, Lines } from './line-chart.tsx'

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer])

/** ECharts in the browser; everything that knows of it is in this file. */
export function EchartsDrawing(drawn: Lines) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!place.current) return undefined
    const chart = init(place.current, null, { renderer: 'svg' })
    chart.setOption(optionOf(drawn))
    const watch = new ResizeObserver(() => chart.resize())
    watch.observe(place.current)
    return () => {
      watch.disconnect()
      chart.dispose()
    }
  }, [drawn])
  return <div ref={place} className="min-h-0 min-w-0" />
}

function optionOf({ labels, lines, axis, whole, rightToLeft, step = 0, most, named }: Lines) {
  const [start, end] = rightToLeft ? ['right', 'left'] : ['left', 'right']
  const text = { fontFamily: 'inherit', fontSize: 12, color: 'var(--color-quiet)' }
  return {
    animation: false,
    textStyle: { fontFamily: 'inherit' },
    grid: { top: 12, bottom: 28, [start]: 52, [end]: 20, outerBoundsMode: 'none' },
    tooltip: {
      trigger: 'axis',
      backgroundColor: 'var(--color-raised)',
      borderColor: 'var(--color-line)',
      textStyle: { color: 'var(--color-ink)', fontFamily: 'inherit', fontSize: 13 },
      extraCssText: 'box-shadow: none; border-radius: 10px',
      valueFormatter: (value: unknown) => (typeof value === 'number' ? whole(value) : '–'),
    },
    xAxis: {
      type: 'category',
      data: labels,
      inverse: rightToLeft,
      boundaryGap: lines.some(({ look }) => look === 'bars'),
      axisLine: { lineStyle: { color: 'var(--color-line)' } },
      axisTick: { show: false },
      axisLabel: {
        ...text,
        hideOverlap: true,
        ...(named ? { interval: (_index: number, label: string) => named(label) } : {}),
      },
    },
    yAxis: {
      type: 'value',
      position: rightToLeft ? 'right' : 'left',
      splitNumber: 3,
      minInterval: step,
      ...(most === undefined ? {} : { max: most, interval: most / 4 }),
      splitLine: { lineStyle: { color: 'var(--color-line)' } },
      axisLabel: { ...text, formatter: axis },
    },
    series: lines.map(seriesOf),
  }
}

function seriesOf({ name, color, values, look }: Line) {
  if (look === 'bars') {
    const itemStyle = { opacity: 0.55, borderRadius: [3, 3, 0, 0] }
    return { type: 'bar', name, data: values, color, barMaxWidth: 16, barCategoryGap: '45%', itemStyle, z: 1 }
  }
  return {
    type: 'line',
    name,
    data: values,
    color,
    symbol: 'none',
    lineStyle: { width: look === 'dotted' ? 1.5 : 2, type: look === 'dotted' ? 'dashed' : 'solid' },
    ...(look === 'area' ? { areaStyle: { opacity: 0.1 } } : {}),
    z: look === 'dotted' ? 2 : 3,
  }
}
