import { z } from 'zod'
import { toldBy } from '../../ai/prose.ts'
import { defineCapability, everyDoor, type Desk } from '../../capability.ts'
import { counted } from '../../language/counted.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import { withMarks } from '../../language/marks.ts'
import { sayMoney, sayNumber } from '../../language/money.ts'
import { sayDay } from '../../language/say.ts'
import { period, text } from '../../shapes.ts'
import { getStats } from '../capabilities.ts'
import { stats, type Stats } from '../contract.ts'
import { listInsights } from '../insights/capabilities.ts'
import { insightList } from '../insights/contract.ts'
import { briefingWords } from './words.ts'

const MOST_TOLD = 4

const briefingAsked = period.extend({ question: text.optional() }).strict()
const briefing = z.object({
  text: z.string(),
  /** What the text rests on: no figure is in it that is not here. */
  data: z.object({ stats: stats.omit({ series: true }), insights: insightList.shape.items }),
  source: z.enum(['rules', 'model']),
})

export const briefBusiness = defineCapability({
  name: 'dashboard_brief',
  about:
    'The business in a few sentences: the figures of a period against the one before, and what matters most in them with the next step.',
  effect: 'reads',
  may: 'figures',
  doors: everyDoor,
  input: briefingAsked,
  output: briefing,
  async prepare({ from, to, question }, desk) {
    const figures = await desk.ask(getStats, { from, to })
    const { items } = await desk.ask(listInsights, {})
    const { series: _, ...withoutDays } = figures
    const data = { stats: withoutDays, insights: items }
    const text = sentencesOn(figures, items, desk)
    return { data, ...(await toldBy(desk, { text, data, shape: briefing.shape.data, question })) }
  },
  run: (_asked, _shop, prepared) => Promise.resolve(prepared),
})

function sentencesOn(
  figures: Stats,
  insights: z.output<typeof insightList>['items'],
  { language, today }: Pick<Desk, 'language' | 'today'>,
): string {
  const told = insights.slice(0, MOST_TOLD)
  const text = [
    figuresSaid(figures, language, today),
    ...(told.length === 0
      ? [briefingWords[language].nothing]
      : told.map(({ title, detail }) => `• ${title}\n  ${detail}`)),
  ].join('\n')
  return withMarks(text, language)
}

function figuresSaid(figures: Stats, language: keyof typeof briefingWords, today: string): string {
  const words = briefingWords[language]
  const { period, revenue, expenses, profit, salesCount, previous } = figures
  const said = words.figures({
    from: sayDay(period.from, language, today),
    to: sayDay(period.to, language, today),
    revenue: sayMoney(revenue, language),
    expenses: sayMoney(expenses, language),
    profit: sayMoney(profit, language),
    sales: counted(salesCount, countedNouns.sale, language),
  })
  if (previous.revenue === 0) return said
  const change = Math.round(((revenue - previous.revenue) / previous.revenue) * 1000) / 10
  return `${said} ${words.change(`${change > 0 ? '+' : ''}${sayNumber(change, 1)}`, sayMoney(previous.revenue, language))}`
}
