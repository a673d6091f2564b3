import { lazy, Suspense } from 'react'
import { usePainted } from './painted.ts'

const Drawing = lazy(async () => ({ default: (await import('./echarts-drawing.tsx')).EchartsDrawing }))

export type Line = {
  name: string
  color: string
  values: readonly (number | null)[]
  look: 'area' | 'line' | 'dotted' | 'bars'
}
export type Lines = {
  /** Read out instead of the drawing. */
  about: string
  labels: readonly string[]
  lines: readonly Line[]
  axis: (value: number) => string
  whole: (value: number) => string
  rightToLeft: boolean
  /** The least step of the axis, where what is counted has no halves. */
  step?: number
  /** Which labels are written; without it those that fit. */
  named?: ((label: string) => boolean) | undefined
  /** The end of the axis, where there is no more than all. */
  most?: number | undefined
}

/** A curve over time; the axis itself turns with the reading, so that its frame must not turn it again. The library that draws it comes only after the figures stand. */
export function LineChart({
  height = 260,
  className = '',
  ...drawn
}: Lines & { height?: number; className?: string }) {
  const painted = usePainted()
  const outline = <div className="waiting" />
  return (
    <figure aria-label={drawn.about} style={{ minHeight: height }} dir="ltr" className={`grid ${className}`}>
      {painted ? (
        <Suspense fallback={outline}>
          <Drawing {...drawn} />
        </Suspense>
      ) : (
        outline
      )}
    </figure>
  )
}
