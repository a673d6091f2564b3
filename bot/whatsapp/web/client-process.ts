import { rmSync } from 'node:fs'
import { join } from 'node:path'
import whatsapp from 'whatsapp-web.js'
import { answerTheHouse } from './answer-the-house.ts'
import { launch } from './protocol.ts'

// A process of its own around the library and its browser: what hangs or breaks in there is ended from outside, and
// the house goes on.

const { dataPath, chromium, args, standIn } = launch.parse(JSON.parse(process.argv[2] ?? '{}'))

// Left behind by a browser that was killed: nobody else has this session, our supervisor sees to that.
for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
  rmSync(join(dataPath, 'session', lock), { force: true })
}

const client = new whatsapp.Client({
  authStrategy: new whatsapp.LocalAuth({ dataPath }),
  puppeteer: { executablePath: chromium, headless: true, args },
  // The library's own copy of the page it saw last; it is never needed, and must not lie in the working folder.
  webVersionCache: standIn ? { type: 'local', path: standIn.path, strict: true } : { type: 'none' },
  ...(standIn ? { webVersion: standIn.version } : {}),
})

answerTheHouse(client)
