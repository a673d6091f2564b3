import { createServer } from 'node:http'
import { pino } from 'pino'
import { openAssistant } from '#core/assistant/assistant.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { createApi } from '../../api/server.ts'

// The real API on the data folder of the environment, on a free port that it prints; the bench plays against it.
const settings = readSettings(process.env)
const house = await openSanad(settings)
const api = createApi({
  house,
  assistant: openAssistant(house),
  log: pino({ level: 'error' }, pino.destination(2)),
  version: 'bench',
  setupCode: 'bench',
  ready: () => Promise.resolve({ database: true }),
  webDirectory: null,
})
const server = createServer(api).listen(settings.port, '127.0.0.1', () => {
  const address = server.address()
  console.log(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : settings.port}`)
})
