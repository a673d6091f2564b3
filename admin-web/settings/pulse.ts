import type { HealthPoint } from '#core/health/contract.ts'

/** A stretch of the day as a chart shows it; null where the house was not there to count. */
export type Stretch = { at: Date; figures: Figures | null }
type Figures = Pick<
  HealthPoint,
  'requests' | 'errors' | 'p95' | 'cpu' | 'memory' | 'diskFree' | 'queueWaiting'
>

const STEPS = [1, 2, 5, 10]
/** More than this no screen tells apart. */
const MOST = 150
const MINUTE_MS = 60_000

/** Minutes by the clock, and no wider than needed: a night in which the machine was off stays as wide as it was. */
export function stretches(points: readonly HealthPoint[]): Stretch[] {
  const minutes = points.map(({ at }) => Math.floor(Date.parse(at) / MINUTE_MS))
  const [first = 0, last = 0] = [minutes[0], minutes.at(-1)]
  const step = STEPS.find((each) => (last - first) / each <= MOST) ?? 10
  const slot = (minute: number) => Math.floor(minute / step)
  const found = Map.groupBy(points, ({ at }) => slot(Math.floor(Date.parse(at) / MINUTE_MS)))
  return Array.from({ length: slot(last) - slot(first) + 1 }, (_, index) => {
    const here = slot(first) + index
    return { at: new Date(here * step * MINUTE_MS), figures: summed(found.get(here) ?? []) }
  })
}

/** What came, in the middle; what hurts, at its worst. */
function summed(points: readonly HealthPoint[]): Figures | null {
  const latest = points.at(-1)
  if (!latest) return null
  const all = (figure: keyof Figures) => points.map((point) => point[figure])
  const mean = (figure: keyof Figures) =>
    all(figure).reduce((total, value) => total + value, 0) / points.length
  const worst = (figure: keyof Figures) => Math.max(...all(figure))
  return {
    requests: mean('requests'),
    errors: worst('errors'),
    p95: worst('p95'),
    cpu: mean('cpu'),
    memory: mean('memory'),
    diskFree: latest.diskFree,
    queueWaiting: worst('queueWaiting'),
  }
}

/** Where a day is long, its round hours are named; a short while names what fits. */
export function hoursNamed(shown: readonly Stretch[]): ((label: string) => boolean) | undefined {
  const hours = ((shown.at(-1)?.at.getTime() ?? 0) - (shown[0]?.at.getTime() ?? 0)) / 3_600_000
  if (hours < 6) return undefined
  const every = hours < 13 ? 2 : 4
  return (label) => label.endsWith(':00') && Number(label.slice(0, 2)) % every === 0
}
