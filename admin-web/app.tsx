import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { BrowserRouter, Route, Routes } from 'react-router'
import { queryClient, whoIsHere } from './api/queries.ts'
import { Frame } from './frame/frame.tsx'
import { NoticeBoard } from './frame/notice-board.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { Failed, Waiting } from './frame/states.tsx'
import * as rooms from './rooms.ts'

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <BrowserRouter>
        <Suspense fallback={null}>
          <House />
        </Suspense>
      </BrowserRouter>
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
      <Routes>
        <Route index element={<rooms.Dashboard />} />
        <Route path="/tools" element={<rooms.Tools />} />
        <Route path="/tools/sales" element={<rooms.Sales />} />
        <Route path="/tools/sales/new" element={<rooms.NewSale />} />
        <Route path="/tools/expenses" element={<rooms.Expenses />}>
          <Route path="new" element={<rooms.ExpenseByHand />} />
        </Route>
        <Route path="/tools/expenses/:id" element={<rooms.Desk />} />
        <Route path="/tools/inventory" element={<rooms.Inventory />}>
          <Route path="new" element={<rooms.NewItem />} />
          <Route path=":id" element={<rooms.OneItem />} />
        </Route>
        <Route path="/tools/customers" element={<rooms.Customers />}>
          <Route path="new" element={<rooms.NewCustomer />} />
        </Route>
        <Route path="/tools/customers/:id" element={<rooms.CustomerPage />} />
        <Route path="/tools/suppliers" element={<rooms.Suppliers />} />
        <Route path="/market" element={<rooms.Market />} />
        <Route path="/marketing" element={<rooms.Marketing />} />
        <Route path="/settings" element={<rooms.Settings />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </Frame>
  )
}
