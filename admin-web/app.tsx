import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { BrowserRouter, Navigate, Route, Routes } from 'react-router'
import { queryClient, whoIsHere } from './api/queries.ts'
import { Frame } from './frame/frame.tsx'
import { NoticeBoard } from './frame/notice-board.tsx'
import { NoSuchPage } from './frame/no-such-page.tsx'
import { Failed, Waiting } from './frame/states.tsx'

const Door = lazy(async () => ({ default: (await import('./signing-in/door.tsx')).Door }))
const Expenses = lazy(async () => ({ default: (await import('./expenses/expenses.tsx')).Expenses }))
const Tools = lazy(async () => ({ default: (await import('./frame/tools.tsx')).Tools }))

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
  if (!here.data) return <Door />
  return (
    <Frame me={here.data}>
      <Routes>
        <Route index element={<Navigate to="/tools/expenses" replace />} />
        <Route path="/tools" element={<Tools />} />
        <Route path="/tools/expenses" element={<Expenses />} />
        <Route path="*" element={<NoSuchPage />} />
      </Routes>
    </Frame>
  )
}
