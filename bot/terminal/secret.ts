import { sealAnew } from '#core/business/accounts.ts'
import { nobodyHolds } from '#core/storage/backup/restore.ts'
import { forgetKeyLaidAside, layKeyAside } from '#core/storage/secrets.ts'
import type { Command } from './command.ts'

/**
 * Draws a new key of the house and seals with it what the old one sealed. A crash between any two steps is finished by
 * the same command: until then both keys open. Not beside a running house, which has the old key in its memory.
 */
export const secret: Command = {
  name: 'secret',
  about: (words) => words.about.secret,
  async run(args, { words, settings: readSettings, open, write }) {
    const settings = readSettings()
    if (args[0] !== 'renew') {
      write(`${words.usageSecret}\n`)
      return 1
    }
    const kept = settings.secretKey === undefined
    if (!kept && settings.secretKeyBefore === undefined) {
      write(`${words.keyIsGiven}\n`)
      return 1
    }
    if (!nobodyHolds(settings.databaseFile)) {
      write(`${words.stopFirst}\n`)
      return 1
    }
    if (kept) layKeyAside(settings.dataDir)
    const house = await open()
    try {
      const factors = await sealAnew(house)
      if (kept) forgetKeyLaidAside(settings.dataDir)
      write(`${words.keyRenewed(factors)}\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}
