// `npm start`: installs and builds what is missing, then opens the house. Plain JavaScript, because on a
// fresh clone there is nothing yet but the machine's own Node.
import './require-node.mjs'
import { buildWeb } from './build.mjs'
import { installMissing } from './install.mjs'
import { openHouse, orExplain } from './run.mjs'

await orExplain(async () => {
  await installMissing({ forTests: false })
  await buildWeb()
  await openHouse('main.ts', process.argv.slice(2))
})
