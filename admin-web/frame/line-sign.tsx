import type { Line } from './line-chart.tsx'

/** What stands before the name of a line, drawn as the line is, so that it is known without its colour. */
export function LineSign({ color, look }: Pick<Line, 'color' | 'look'>) {
  return (
    <svg width="18" height="10" aria-hidden>
      {look === 'bars' && <rect x="5" width="8" height="10" rx="2" fill={color} opacity="0.55" />}
      {look === 'area' && <rect y="4" width="18" height="6" fill={color} opacity="0.2" />}
      {look !== 'bars' && (
        <line
          x2="18"
          y1={look === 'area' ? 3 : 5}
          y2={look === 'area' ? 3 : 5}
          stroke={color}
          strokeWidth="2"
          strokeDasharray={look === 'dotted' ? '4 3' : undefined}
        />
      )}
    </svg>
  )
}
