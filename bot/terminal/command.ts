import type { Settings } from '#core/settings.ts'
import type { Language } from '#core/shapes.ts'
import type { BackupKeeper } from '#core/storage/backup/keeper.ts'
import type { Sanad } from '#core/sanad.ts'
import type { TerminalWords } from './words.ts'

/** One command of the command line: a file of its own, and a line in the table of `sanad.ts`. */
export type Command = {
  name: string
  /** One line for the list. */
  about(words: TerminalWords): string
  /** Answers the exit code. */
  run(args: string[], tools: Tools): Promise<number>
}

export type Tools = {
  words: TerminalWords
  language: Language
  commands: readonly Command[]
  /** Opens the house on its data folder; whoever opens it closes it. */
  open: () => Promise<Sanad>
  settings: () => Settings
  /** The backups alone: the books may be past opening. */
  backups: () => BackupKeeper
  write: (text: string) => void
  /** What is typed, line by line, until the end of it. */
  lines: AsyncIterable<string>
}
