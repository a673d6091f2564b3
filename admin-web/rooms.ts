import { lazy } from 'react'

// Each room is fetched when it is first opened.

export const Door = lazy(async () => ({ default: (await import('./signing-in/door.tsx')).Door }))
export const Dashboard = lazy(async () => ({
  default: (await import('./dashboard/dashboard.tsx')).Dashboard,
}))
export const Tools = lazy(async () => ({ default: (await import('./frame/tools.tsx')).Tools }))
export const Sales = lazy(async () => ({ default: (await import('./sales/sales.tsx')).Sales }))
export const NewSale = lazy(async () => ({ default: (await import('./sales/new-sale.tsx')).NewSale }))
export const Expenses = lazy(async () => ({ default: (await import('./expenses/expenses.tsx')).Expenses }))
export const ExpenseByHand = lazy(async () => ({
  default: (await import('./expenses/by-hand.tsx')).ExpenseByHand,
}))
export const Desk = lazy(async () => ({ default: (await import('./expenses/desk.tsx')).Desk }))
export const Inventory = lazy(async () => ({
  default: (await import('./inventory/inventory.tsx')).Inventory,
}))
export const NewItem = lazy(async () => ({ default: (await import('./inventory/new-item.tsx')).NewItem }))
export const OneItem = lazy(async () => ({ default: (await import('./inventory/one-item.tsx')).OneItem }))
export const Customers = lazy(async () => ({
  default: (await import('./customers/customers.tsx')).Customers,
}))
export const NewCustomer = lazy(async () => ({
  default: (await import('./customers/new-customer.tsx')).NewCustomer,
}))
export const CustomerPage = lazy(async () => ({
  default: (await import('./customers/customer.tsx')).CustomerPage,
}))
export const Market = lazy(async () => ({ default: (await import('./market/market.tsx')).Market }))
export const Marketing = lazy(async () => ({
  default: (await import('./marketing/marketing.tsx')).Marketing,
}))
export const Settings = lazy(async () => ({ default: (await import('./settings/settings.tsx')).Settings }))
export const Suppliers = lazy(async () => ({
  default: (await import('./suppliers/suppliers.tsx')).Suppliers,
}))
