import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { BackupKeeper, DryRun } from '#core/storage/backup/keeper.ts'
import type { Command, Tools } from './command.ts'
import { backupWords, type BackupWords } from './backup-words.ts'

/** Shows what a backup would bring back, and brings it back when that is wanted. Needs no books that can be opened. */
export const restore: Command = {
  name: 'restore',
  about: (words) => words.about.restore,
  async run(args, tools) {
    const options = { yes: { type: 'boolean', short: 'y' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const { language, write } = tools
    const words = backupWords[language]
    const backups = tools.backups()
    const [wanted] = positionals
    if (!wanted) return list(backups, tools)

    const from = existsSync(resolve(wanted)) ? resolve(wanted) : wanted
    if (!values.yes) {
      write(`${shown(await backups.check(from), words)}\n${words.confirmRestore}`)
      if (!(await saysYes(tools))) {
        write(`${words.notRestored}\n`)
        return 1
      }
    }
    const coming = await backups.restore(from)
    if (values.yes) write(`${shown(coming, words)}\n`)
    write(`${(await backups.putIn()) ? words.restored : words.restoreWaits}\n`)
    return 0
  },
}

async function list(backups: BackupKeeper, { language, write }: Tools): Promise<number> {
  const words = backupWords[language]
  const kept = await backups.list()
  for (const { id, bytes, places } of kept)
    write(`${id}  ${(bytes / 1_048_576).toFixed(1)} MB  ${places.join(', ')}\n`)
  // What lies at an S3 address that can't be asked is missing above: why is said, rather than that there is none.
  await backups.listThere()
  write(`${kept.length === 0 ? words.noBackups : words.usageRestore}\n`)
  return 1
}

async function saysYes({ lines, language }: Tools): Promise<boolean> {
  for await (const line of lines) return backupWords[language].yes.includes(line.trim().toLowerCase())
  return false
}

function shown({ about, businesses }: DryRun, words: BackupWords): string {
  const day = about.createdAt.slice(0, 16).replace('T', ' ')
  const rows = businesses.flatMap(({ name, inBackup, here }) => [
    `  ${name}${inBackup ? '' : ` : ${words.absent}`}`,
    ...Object.entries(inBackup?.counts ?? {}).map(
      ([what, count]) =>
        `    ${words.counts[what] ?? what} : ${words.beside(String(count), String(here?.counts[what] ?? words.absent))}`,
    ),
  ])
  return [words.comesBack(day, about.files?.count ?? null), ...rows].join('\n')
}
