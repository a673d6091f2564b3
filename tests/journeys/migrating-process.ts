import { silentLog } from '#core/log.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'

// A house that is brought to the shape of another folder of migrations, to be killed in the middle of it.
process.stdout.write('begins\n')
await openSanad(readSettings(process.env), silentLog, process.argv[2])
process.exit()
