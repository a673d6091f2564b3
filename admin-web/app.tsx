import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { whoIsHere } from './api/queries.ts'
import { Frame } from './frame/frame.tsx'
import { NoticeBoard } from './frame/notice-board.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { Failed, Waiting } from './frame/states.tsx'
import * as rooms from './rooms.ts'

export function App({ queries }: { queries: QueryClient }) {
  return (
    <QueryClientProvider client={queries}>
      <Suspense fallback={null}>
        <House />
      </Suspense>
      <NoticeBoard />
    </QueryClientProvider>
  )
}

/** Nobody signed in sees the door; whoever is in sees the rooms. */
function House() {
  const here = useQuery(whoIsHere)
  if (here.isPending) return <Waiting />
  if (here.isError) return <Failed problem={here.error} retry={() => void here.refetch()} />
  if (!here.data) return <rooms.Door />
  return (
    <Frame me={here.data}>
      <Switch>
        <Route path="/" component={rooms.Dashboard} />
        <Route path="/tools" component={rooms.Tools} />
        <Route path="/tools/sales/new" component={rooms.NewSale} />
        <Route path="/tools/sales/:id?" component={SalesAndSheet} />
        <Route path={/^\/tools\/expenses(?:\/new)?\/?$/} component={ExpensesAndSheet} />
        <Route path="/tools/expenses/:id" component={rooms.Desk} />
        <Route path="/tools/inventory/:id?" component={InventoryAndSheet} />
        <Route path={/^\/tools\/customers(?:\/new)?\/?$/} component={CustomersAndSheet} />
        <Route path="/tools/reorder" component={rooms.Reorder} />
        <Route path="/tools/customers/:id" component={rooms.CustomerPage} />
        <Route path="/tools/suppliers" component={rooms.Suppliers} />
        <Route path="/market/:view?" component={rooms.Market} />
        <Route path="/marketing/:view?" component={rooms.Marketing} />
        <Route path="/settings/:page?" component={rooms.Settings} />
        <Route component={NoSuchPage} />
      </Switch>
    </Frame>
  )
}

// A list stays where it is while a sheet lies over it.

function SalesAndSheet() {
  return (
    <rooms.Sales>
      <Suspense fallback={null}>
        <Route path="/tools/sales/:id" component={rooms.OneSale} />
      </Suspense>
    </rooms.Sales>
  )
}

function ExpensesAndSheet() {
  return (
    <rooms.Expenses>
      <Suspense fallback={null}>
        <Route path="/tools/expenses/new" component={rooms.ExpenseByHand} />
      </Suspense>
    </rooms.Expenses>
  )
}

function InventoryAndSheet() {
  return (
    <rooms.Inventory>
      <Suspense fallback={null}>
        <Switch>
          <Route path="/tools/inventory/new" component={rooms.NewItem} />
          <Route path="/tools/inventory/import" component={rooms.ImportItems} />
          <Route path="/tools/inventory/photo" component={rooms.ItemFromPhoto} />
          <Route path="/tools/inventory/:id" component={rooms.OneItem} />
        </Switch>
      </Suspense>
    </rooms.Inventory>
  )
}

function CustomersAndSheet() {
  return (
    <rooms.Customers>
      <Suspense fallback={null}>
        <Route path="/tools/customers/new" component={rooms.NewCustomer} />
      </Suspense>
    </rooms.Customers>
  )
}
