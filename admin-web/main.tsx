import { StrictMode, startTransition } from 'react'
import i18next from 'i18next'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { isLeaving } from './api/session.ts'
import { openQueries, readAgain, reading, whoIsHere } from './api/queries.ts'
import { App } from './app.tsx'
import { askNothingMoreEarly } from './early/answers.ts'
import { seesFiguresHere, tellServer } from './early/device.ts'
import { everyPart, reactListens } from './early/picture.ts'
import { chosenLanguage, spokenHere } from './early/spoken.ts'
import { besideThePicture, isDrawnAsHere, takeUp } from './first-picture/taken.ts'
import { speakAs, startLanguage } from './frame/language.ts'
import { startTheme } from './frame/theme.ts'
import { forgetIfLongUnused } from './offline/shared.ts'
import { startWorker } from './offline/worker.ts'

// zod tries whether it may make code from text; the Content-Security-Policy forbids it and reports each try.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
startTheme()
tellServer()
askNothingMoreEarly()
await forgetIfLongUnused()
const queries = openQueries()
const beside = besideThePicture()
if (beside) takeUp(queries, beside)
// Signed out where the machine could not be told: the picture was drawn for who has left.
if (isLeaving()) void queries.invalidateQueries(whoIsHere)
// Asked for while the words load, so that neither waits for the other.
void queries.prefetchQuery(whoIsHere)
if (location.pathname === '/' && seesFiguresHere())
  void queries.prefetchQuery(reading('/api/dashboard/stats', {}))
const language = chosenLanguage() ?? beside?.language ?? spokenHere()
await startLanguage(language)
// Some answers are in words: names of categories, what an alert says.
i18next.on('languageChanged', () => void readAgain(queries))

// A device that was never told otherwise speaks the language of whoever signed in.
void queries.ensureQueryData(whoIsHere).then(
  (here) => here && speakAs(here.user.language),
  () => undefined,
)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const app = (
  <StrictMode>
    <App queries={queries} />
  </StrictMode>
)
if (beside && isDrawnAsHere(beside, language)) {
  await everyPart()
  reactListens()
  // In slices, so that a cheap phone answers to a thumb meanwhile.
  startTransition(() => void hydrateRoot(root, app))
} else createRoot(root).render(app)
startWorker()
