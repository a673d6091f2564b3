import { examine, type Finding } from '#core/health/doctor.ts'
import { knownMigrations } from '#core/sanad.ts'
import type { Command } from './command.ts'
import { doctorWords } from './doctor-words.ts'

const marks = { well: '✓', warning: '!', ill: '✗' } as const

/** Looks over the house, also one that no longer opens, and says what is wrong and what to do. */
export const doctor: Command = {
  name: 'doctor',
  about: (words) => words.about.doctor,
  async run(_args, { language, settings, backups, write }) {
    const findings = await examine(settings(), backups(), knownMigrations())
    const words = doctorWords[language]
    for (const finding of findings) write(`${marks[finding.state]} ${words[finding.what](finding)}\n`)
    return findings.some(({ state }: Finding) => state === 'ill') ? 1 : 0
  },
}
