/** What one item sold, by its number in the shop: millionths of its unit, centimes. */
export type ItemSum = { number: number; quantity: number; revenue: number }

// Three doubles an item, in the order of their numbers. Every figure of a shop is a whole number under 2^53, which a
// double holds exactly.
const WIDTH = 3

export function pack(sums: Iterable<ItemSum>): Uint8Array {
  const sorted = [...sums]
    .filter(({ quantity, revenue }) => quantity !== 0 || revenue !== 0)
    .sort((one, other) => one.number - other.number)
  const values = new Float64Array(sorted.length * WIDTH)
  for (const [at, { number, quantity, revenue }] of sorted.entries())
    values.set([number, quantity, revenue], at * WIDTH)
  return new Uint8Array(values.buffer)
}

export function unpack(packed: Uint8Array): ItemSum[] {
  const values = doublesOf(packed)
  return Array.from({ length: values.length / WIDTH }, (_, at) => ({
    number: values[at * WIDTH] ?? 0,
    quantity: values[at * WIDTH + 1] ?? 0,
    revenue: values[at * WIDTH + 2] ?? 0,
  }))
}

/** Packed sums with these added. */
export function packedPlus(packed: Uint8Array, more: readonly ItemSum[]): Uint8Array {
  const sums = new Map(unpack(packed).map((sum) => [sum.number, sum]))
  for (const { number, quantity, revenue } of more) {
    const before = sums.get(number) ?? { quantity: 0, revenue: 0 }
    sums.set(number, {
      number,
      quantity: before.quantity + quantity,
      revenue: before.revenue + revenue,
    })
  }
  return pack(sums.values())
}

/** All of them together; those that come to nothing are left out. */
export function sumOfPacked(all: readonly Uint8Array[]): ItemSum[] {
  const spans = all.map(doublesOf)
  // The last number of each is its largest.
  const most = spans.reduce((largest, span) => Math.max(largest, span.at(-WIDTH) ?? 0), 0)
  const [quantities, revenues] = [new Float64Array(most + 1), new Float64Array(most + 1)]
  for (const span of spans) addUp(span, quantities, revenues)
  const sums: ItemSum[] = []
  for (let number = 0; number <= most; number += 1) {
    const [quantity = 0, revenue = 0] = [quantities[number], revenues[number]]
    if (quantity !== 0 || revenue !== 0) sums.push({ number, quantity, revenue })
  }
  return sums
}

/** Three plain arrays and one loop: a year of a large shop passes here at each look at the dashboard. */
function addUp(span: Float64Array, quantities: Float64Array, revenues: Float64Array): void {
  for (let at = 0; at < span.length; at += WIDTH) {
    const number = span[at] ?? 0
    quantities[number] = (quantities[number] ?? 0) + (span[at + 1] ?? 0)
    revenues[number] = (revenues[number] ?? 0) + (span[at + 2] ?? 0)
  }
}

/** A buffer of the database may begin anywhere in memory; doubles begin at a multiple of eight. */
function doublesOf(packed: Uint8Array): Float64Array {
  const { buffer, byteOffset, byteLength } = packed
  return byteOffset % 8 === 0
    ? new Float64Array(buffer, byteOffset, byteLength / 8)
    : new Float64Array(buffer.slice(byteOffset, byteOffset + byteLength))
}
