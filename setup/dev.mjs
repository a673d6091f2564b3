// `npm run dev`: the house and the web, both taking up each change as it is saved.
import './require-node.mjs'
import { webExists } from './build.mjs'
import { installMissing } from './install.mjs'
import { openHouse, orExplain, startTool } from './run.mjs'

await orExplain(async () => {
  await installMissing({ forTests: true })
  const web = webExists() ? startTool('vite', ['admin-web']) : null
  process.env.NODE_ENV ??= 'development'
  await openHouse('main.ts', process.argv.slice(2), ['--watch'])
  web?.kill()
})
