import { createInterface } from 'node:readline'
import { openAssistant } from '#core/assistant/assistant.ts'
import { SanadError } from '#core/errors.ts'
import { sayProblem } from '#core/problems/say.ts'
import { openBackups, openSanad } from '#core/sanad.ts'
import { languageOfMachine, readSettings, StartRefused } from '#core/settings.ts'
import { backup } from './bot/terminal/backup.ts'
import type { Command } from './bot/terminal/command.ts'
import { chatWith } from './bot/terminal/chat.ts'
import { demoWith } from './bot/terminal/demo.ts'
import { doctor } from './bot/terminal/doctor.ts'
import { exportAll } from './bot/terminal/export.ts'
import { help } from './bot/terminal/help.ts'
import { key } from './bot/terminal/key.ts'
import { link } from './bot/terminal/link.ts'
import { restore } from './bot/terminal/restore.ts'
import { secret } from './bot/terminal/secret.ts'
import { unlink } from './bot/terminal/unlink.ts'
import { user } from './bot/terminal/user.ts'
import { words } from './bot/terminal/words.ts'
import { loadSample, SAMPLE_SIGN_IN } from './prisma/sample/sample.ts'

// The command line: npm run sanad -- COMMAND. A command is a file in bot/terminal/ and a line in this table.
const commands: readonly Command[] = [
  help,
  chatWith(openAssistant),
  link,
  unlink,
  demoWith(loadSample, SAMPLE_SIGN_IN),
  user,
  key,
  secret,
  backup,
  restore,
  exportAll,
  doctor,
]

// What is written into the data folder is its owner's alone.
process.umask(0o077)

// `sanad restore | head`: whoever reads has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const [name = 'help', ...args] = process.argv.slice(2)
process.exitCode = await run(name, args)

async function run(name: string, args: string[]): Promise<number> {
  const language = languageOfMachine(process.env)
  const mine = words[language]
  const command = commands.find((each) => each.name === name)
  const write = (text: string) => void process.stdout.write(text)
  const tools = {
    words: mine,
    language,
    commands,
    write,
    open: () => openSanad(readSettings(process.env)),
    settings: () => readSettings(process.env),
    backups: () => openBackups(readSettings(process.env)),
    lines: typed(),
  }
  try {
    if (command) return await command.run(args, tools)
    write(`${mine.unknown(name)}\n\n`)
    await help.run([], tools)
    return 1
  } catch (error) {
    if (error instanceof SanadError) console.error(sayProblem(error.problem, language))
    else if (error instanceof StartRefused) console.error(error.sentence[language])
    else if (isUnknownOption(error)) console.error(error.message)
    else throw error
    return 1
  }
}

/** Lines as they are typed. The input is opened only by who reads it, so that other commands end by themselves. */
async function* typed(): AsyncIterable<string> {
  yield* createInterface({ input: process.stdin })
}

function isUnknownOption(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
