/** Where what an insight or an alert speaks of can be seen, by the ids in its evidence. */
export function placeOf(evidence: Readonly<Record<string, unknown>>): string | null {
  const id = (name: string) => {
    const value = evidence[name]
    return typeof value === 'string' && value !== '' ? value : null
  }
  if (id('customerId')) return `/tools/customers/${id('customerId')}`
  if (id('campaignId')) return '/marketing/campaigns'
  if (id('competitorId')) return '/market'
  if (id('itemId')) return `/tools/inventory/${id('itemId')}`
  if (id('expenseId')) return `/tools/expenses/${id('expenseId')}`
  if (id('category'))
    return `/tools/expenses?${new URLSearchParams(stringsOf(evidence, ['category', 'from', 'to'])).toString()}`
  return null
}

function stringsOf(
  values: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values[name]
      return typeof value === 'string' ? [[name, value]] : []
    }),
  )
}
