import type { Caller } from '../../capability.ts'
import { drawChart } from '../../drawing/charts.ts'
import { toPng } from '../../drawing/picture.ts'
import { isRightToLeft } from '../../language/language.ts'
import { sayNumber } from '../../language/money.ts'
import { perform, type House } from '../../perform.ts'
import type { Day } from '../../time.ts'
import { getStats } from '../capabilities.ts'
import { words } from './words.ts'

const PICTURE = { width: 720, height: 320 }

/** Sales and expenses of each day, as a picture (PNG) in the caller's language. */
export async function salesCurve(house: House, caller: Caller, from: Day, to: Day): Promise<Uint8Array> {
  const { output } = await perform(house, getStats, { from, to }, caller)
  const { series } = getStats.output.parse(output)
  const { sales, expenses } = words[caller.language]
  const dinars = (amount: number) => amount / 100
  const svg = drawChart({
    labels: series.map(({ date }) => `${date.slice(8)}/${date.slice(5, 7)}`),
    series: [
      { name: sales, values: series.map(({ revenue }) => dinars(revenue)), shape: 'bar' },
      { name: expenses, values: series.map((day) => dinars(day.expenses)), shape: 'line' },
    ],
    say: (value) => sayNumber(value),
    rightToLeft: isRightToLeft(caller.language),
    ...PICTURE,
  })
  return toPng(svg, PICTURE.width)
}
