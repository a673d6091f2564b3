type Call = (method: string, path: string, body?: unknown) => Promise<{ body: unknown }>

/** One item, one sale of it, and its price somewhere else. */
export async function fill(call: Call): Promise<void> {
  await call('POST', '/api/inventory', { name: 'Lait Candia', unit: 'pièce', price: 12_000, quantity: 40 })
  await call('POST', '/api/sales', { lines: [{ name: 'Lait Candia', quantity: 3, unitPrice: 12_000 }] })
  await call('POST', '/api/customers', { name: 'Amine' })
  await call('POST', '/api/suppliers', { name: 'Cevital' })
  const { body } = await call('POST', '/api/market/competitors', { name: 'Ardis' })
  const { id } = body as { id: string }
  await call('POST', `/api/market/competitors/${id}/prices`, { product: 'Lait Candia', price: 11_000 })
}
