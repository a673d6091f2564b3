import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient, whoIsHere } from './api/queries.ts'
import { App } from './app.tsx'
import { startLanguage } from './frame/language.ts'
import { startTheme } from './frame/theme.ts'

startTheme()
// Asked for while the words load, so that neither waits for the other.
void queryClient.prefetchQuery(whoIsHere)
await startLanguage()

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
