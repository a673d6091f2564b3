/** Every screen that has an address of its own, by name. */
export const screens: Record<string, string> = {
  dashboard: '/',
  market: '/market',
  marketing: '/marketing',
  tools: '/tools',
  sales: '/tools/sales',
  'new-sale': '/tools/sales/new',
  expenses: '/tools/expenses',
  'new-expense': '/tools/expenses/new',
  inventory: '/tools/inventory',
  'new-item': '/tools/inventory/new',
  customers: '/tools/customers',
  'new-customer': '/tools/customers/new',
  suppliers: '/tools/suppliers',
  settings: '/settings',
}
