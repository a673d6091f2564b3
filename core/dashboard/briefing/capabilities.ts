import { z } from 'zod'
import { defineCapability, everyDoor } from '../../capability.ts'
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
  async run({ from, to }, shop) {
    const figures = stats.parse(await getStats.run({ from, to }, shop, undefined))
    const { items } = insightList.parse(await listInsights.run({}, shop, undefined))
    const told = items.slice(0, MOST_TOLD)
    const words = briefingWords[shop.language]
    const sentences = [
      figuresSaid(figures, shop.language, shop.today),
      ...(told.length === 0 ? [words.nothing] : told.map(({ title, detail }) => `• ${title}\n  ${detail}`)),
    ]
    const { series: _, ...data } = figures
    return { text: sentences.join('\n'), data: { stats: data, insights: items }, source: 'rules' as const }
  },
})

function figuresSaid(figures: Stats, language: keyof typeof briefingWords, today: string): string {
  const words = briefingWords[language]
  const { period, revenue, expenses, profit, salesCount, previous } = figures
  const said = words.figures({
    from: sayDay(period.from, language, today),
    to: sayDay(period.to, language, today),
    revenue: sayMoney(revenue, language),
    expenses: sayMoney(expenses, language),
    profit: sayMoney(profit, language),
    sales: sayNumber(salesCount),
  })
  if (previous.revenue === 0) return said
  const change = Math.round(((revenue - previous.revenue) / previous.revenue) * 1000) / 10
  return `${said} ${words.change(`${change > 0 ? '+' : ''}${sayNumber(change, 1)}`, sayMoney(previous.revenue, language))}`
}
