type Seen = { competitor: string; date: string; price: number }

/** A price holds until the next one is seen: every line has a value on each day on which anyone was seen, once it began. */
export function stepsOver(seen: readonly Seen[]): {
  days: string[]
  series: { competitor: string; values: (number | null)[] }[]
} {
  const days = [...new Set(seen.map(({ date }) => date))].toSorted()
  const competitors = [...new Set(seen.map(({ competitor }) => competitor))].toSorted()
  return {
    days,
    series: competitors.map((competitor) => {
      const own = new Map(
        seen.filter((each) => each.competitor === competitor).map(({ date, price }) => [date, price]),
      )
      let held: number | null = null
      return { competitor, values: days.map((date) => (held = own.get(date) ?? held)) }
    }),
  }
}
