import { join } from 'node:path'
import { backupWords } from './backup-words.ts'
import type { Command } from './command.ts'

/** Works beside a running house: SQLite's own backup sees a whole state of the books. */
export const backup: Command = {
  name: 'backup',
  about: (words) => words.about.backup,
  async run(_args, { language, open, write }) {
    const words = backupWords[language]
    const house = await open()
    try {
      const { settings, backups } = house.parts
      const made = await backups.make('manual')
      const megabytes = (made.bytes / 1_048_576).toFixed(1)
      write(`${words.backupMade(join(settings.backupDir, made.file), megabytes)}\n`)
      if (settings.bucket && !made.places.includes('bucket')) write(`${words.notSent}\n`)
      if (!made.sealed) write(`${words.keyLeftOut}\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}
