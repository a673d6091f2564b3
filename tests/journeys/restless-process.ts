import { randomBytes } from 'node:crypto'
import { silentLog } from '#core/log.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'

// A house that does one thing over and over until it is killed in the middle of it.
const [what = '', businessId = ''] = process.argv.slice(2)
const house = await openSanad(readSettings(process.env), silentLog)
const work = () =>
  what === 'backups'
    ? house.parts.backups.make('manual')
    : house.parts.files.keep(businessId, randomBytes(400_000))

// What is done once stands, whenever the end comes.
await work()
process.stdout.write('at work\n')
for (;;) await work()
