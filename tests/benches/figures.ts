export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN
}

export function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(1)
}
