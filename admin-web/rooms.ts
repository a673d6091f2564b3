import { lazy, type FunctionComponent } from 'react'
import { everyWord } from './frame/language.ts'

// Each room is fetched when it is first opened.

export const Dashboard = lazy(async () => ({
  default: (await import('./dashboard/dashboard.tsx')).Dashboard,
}))
export const Door = room(async () => (await import('./signing-in/door.tsx')).Door)
export const Prove = room(async () => (await import('./signing-in/prove.tsx')).Prove)
export const NetworkStrip = room(async () => (await import('./offline/network-strip.tsx')).NetworkStrip)
export const Tools = room(async () => (await import('./frame/tools.tsx')).Tools)
export const Sales = room(async () => (await import('./sales/sales.tsx')).Sales)
export const NewSale = room(async () => (await import('./sales/new-sale.tsx')).NewSale)
export const OneSale = room(async () => (await import('./sales/one-sale.tsx')).OneSale)
export const Expenses = room(async () => (await import('./expenses/expenses.tsx')).Expenses)
export const ExpenseByHand = room(async () => (await import('./expenses/by-hand.tsx')).ExpenseByHand)
export const Desk = room(async () => (await import('./expenses/desk.tsx')).Desk)
export const Inventory = room(async () => (await import('./inventory/inventory.tsx')).Inventory)
export const NewItem = room(async () => (await import('./inventory/new-item.tsx')).NewItem)
export const ImportItems = room(async () => (await import('./inventory/import-items.tsx')).ImportItems)
export const ItemFromPhoto = room(async () => (await import('./inventory/item-from-photo.tsx')).ItemFromPhoto)
export const Reorder = room(async () => (await import('./inventory/reorder.tsx')).Reorder)
export const OneItem = room(async () => (await import('./inventory/one-item.tsx')).OneItem)
export const Customers = room(async () => (await import('./customers/customers.tsx')).Customers)
export const NewCustomer = room(async () => (await import('./customers/new-customer.tsx')).NewCustomer)
export const CustomerPage = room(async () => (await import('./customers/customer.tsx')).CustomerPage)
export const Market = room(async () => (await import('./market/market.tsx')).Market)
export const Marketing = room(async () => (await import('./marketing/marketing.tsx')).Marketing)
export const Settings = room(async () => (await import('./settings/settings.tsx')).Settings)
export const Suppliers = room(async () => (await import('./suppliers/suppliers.tsx')).Suppliers)

/** A room other than the first screen, drawn once its words have come too. */
function room<Props extends object>(load: () => Promise<FunctionComponent<Props>>) {
  return lazy(async () => {
    const [drawn] = await Promise.all([load(), everyWord()])
    return { default: drawn }
  })
}
