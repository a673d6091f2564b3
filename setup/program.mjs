// Runs one program of the house on the house's own Node, whatever Node and npm the machine has:
// node setup/program.mjs PROGRAM …
import './require-node.mjs'
import { installMissing } from './install.mjs'
import { openHouse, orExplain } from './run.mjs'

await orExplain(async () => {
  const [program = '', ...args] = process.argv.slice(2)
  await installMissing({ forTests: program.startsWith('tests/') })
  await openHouse(program, args)
})
