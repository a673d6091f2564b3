import { lazy, Suspense } from 'react'

const Drawing = lazy(async () => {
  await nextPaint()
  return { default: (await import('./echarts-drawing.tsx')).EchartsDrawing }
})

/** The figures above a curve are painted before the library that draws it is so much as asked for. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
}

export type Line = {
  name: string
  color: string
  values: readonly number[]
  look: 'area' | 'line' | 'dotted'
}
export type Lines = {
  /** Read out instead of the drawing. */
  about: string
  labels: readonly string[]
  lines: readonly Line[]
  axis: (value: number) => string
  whole: (value: number) => string
  rightToLeft: boolean
}

/** A curve over time; the axis itself turns with the reading, so that its frame must not turn it again. The library that draws it comes only after the figures stand. */
export function LineChart({ height = 260, ...drawn }: Lines & { height?: number }) {
  return (
    <figure aria-label={drawn.about} style={{ height }} dir="ltr">
      <Suspense fallback={<div className="waiting h-full" />}>
        <Drawing {...drawn} />
      </Suspense>
    </figure>
  )
}
