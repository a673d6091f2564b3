import { parseArgs } from 'node:util'
import { examine } from '#core/health/doctor.ts'
import { mendIndexes } from '#core/health/mending-store.ts'
import { examineOutside } from '#core/health/outside.ts'
import { knownMigrations } from '#core/sanad.ts'
import { lookAtTelegram } from '../telegram/look.ts'
import { lookAtCloud } from '../whatsapp/cloud/look.ts'
import { lookAtWhatsAppWeb } from '../whatsapp/web/look.ts'
import { mended, notMended } from './doctor-books-words.ts'
import { sayFinding } from './say-finding.ts'
import type { Command } from './command.ts'

const marks = { well: '✓', warning: '!', ill: '✗' } as const

/**
 * Looks over the house, also one that no longer opens, and all that its settings name outside of it, and says what is
 * wrong and what to do. With `--mend` it does what loses nothing: an index is made anew.
 */
export const doctor: Command = {
  name: 'doctor',
  about: (words) => words.about.doctor,
  async run(args, { language, settings, backups, write }) {
    const { values } = parseArgs({ args, options: { mend: { type: 'boolean' } } })
    const house = settings()
    const [inside, ...outside] = await Promise.all([
      examine(house, backups(), knownMigrations()),
      lookAtTelegram(house),
      lookAtCloud(house),
      lookAtWhatsAppWeb(house),
      examineOutside(house),
    ])
    const findings = [...inside, ...outside.flat()]
    for (const finding of findings) write(`${marks[finding.state]} ${sayFinding(finding, language)}\n`)
    const ill = findings.filter(({ state }) => state === 'ill')
    if (!values.mend || !ill.some(({ what }) => what === 'books_index')) return ill.length > 0 ? 1 : 0

    const [fault] = await mendIndexes(house.databaseFile)
    write(`${fault ? `${marks.ill} ${notMended(fault)[language]}` : `${marks.well} ${mended[language]}`}\n`)
    return fault || ill.length > 1 ? 1 : 0
  },
}
