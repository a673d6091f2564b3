import './styles.css'
import { StrictMode } from 'react'
import i18next from 'i18next'
import { createRoot } from 'react-dom/client'
import { queryClient, readAgain, reading, whoIsHere } from './api/queries.ts'
import { App } from './app.tsx'
import { askNothingMoreEarly } from './early/answers.ts'
import { speakAs, startLanguage } from './frame/language.ts'
import { startTheme } from './frame/theme.ts'
import { startWorker } from './offline/worker.ts'

// zod tries whether it may make code from text; the Content-Security-Policy forbids it and reports each try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
startTheme()
askNothingMoreEarly()
// Asked for while the words load, so that neither waits for the other.
void queryClient.prefetchQuery(whoIsHere)
if (location.pathname === '/') void queryClient.prefetchQuery(reading('/api/dashboard/stats', {}))
await startLanguage()
// Some answers are in words: names of categories, what an alert says.
i18next.on('languageChanged', () => void readAgain(queryClient))

// A device that was never told otherwise speaks the language of whoever signed in.
void queryClient.ensureQueryData(whoIsHere).then(
  (here) => here && speakAs(here.user.language),
  () => undefined,
)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
startWorker()
