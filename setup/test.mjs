// `npm test`: installs what is missing, then checks everything.
import './require-node.mjs'
import { installMissing } from './install.mjs'
import { orExplain } from './run.mjs'

await orExplain(async () => {
  await installMissing({ forTests: true })
  const { checkEverything } = await import('./check.mjs')
  process.exitCode = await checkEverything()
})
