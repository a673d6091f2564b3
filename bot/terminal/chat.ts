import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Assistant, Attachment, Reply, Said } from '#core/assistant/contract.ts'
import { callerAtMachine } from '#core/business/callers.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import { sayProblem } from '#core/problems/say.ts'
import type { Sanad } from '#core/sanad.ts'
import { carryOutOrRefuse } from '../answer.ts'
import type { Command, Tools } from './command.ts'
import { words } from './words.ts'

const MOST_MEGABYTES = 20
const mimes: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.heic': 'image/heic',
  '.pdf': 'application/pdf',
}

/**
 * The assistant in a terminal. It asks directly, without inbox and outbox: whoever types sees whether it was answered,
 * and the books are still one transaction a message.
 */
export function chatWith(openAssistant: (house: Sanad) => Assistant): Command {
  return {
    name: 'chat',
    about: (mine) => mine.about.chat,
    async run(args, tools) {
      const { values } = parseArgs({ args, options: { as: { type: 'string' } } })
      const house = await tools.open()
      try {
        const caller = await callerAtMachine(house, values.as)
        if (caller) await talk({ house, assistant: openAssistant(house), caller, tools })
        else tools.write(`${tools.words.nobody}\n`)
        return caller ? 0 : 1
      } finally {
        await house.close()
      }
    },
  }
}

type Talk = { house: Sanad; assistant: Assistant; caller: Caller; tools: Tools }

async function talk({ house, assistant, caller, tools }: Talk): Promise<void> {
  const mine = words[caller.language]
  const { write, lines } = tools
  let conversationId: string | undefined
  write(`${mine.greeting(caller.person.name, caller.business.name)}\n> `)
  for await (const line of lines) {
    const typed = line.trim()
    if (typed === '/quit') break
    if (typed !== '') write(`${await answerTo(typed)}\n`)
    write('> ')
  }
  write('\n')

  async function answerTo(typed: string): Promise<string> {
    try {
      const said = await read(typed)
      if (typeof said === 'string') return said
      const commit = house.books.write
      const reply = await carryOutOrRefuse(assistant, { ...said, conversationId }, caller, commit)
      conversationId = reply.conversationId
      return shown(reply)
    } catch (problem) {
      return problem instanceof SanadError ? sayProblem(problem.problem, caller.language) : failed(problem)
    }
  }

  /** What was typed as a message, or what to say to it at once. */
  async function read(typed: string): Promise<Said | string> {
    const [, rest] = /^\/photo(?:\s+(.*))?$/.exec(typed) ?? []
    if (!typed.startsWith('/photo')) return { text: typed }
    if (!rest) return mine.photoNeedsPath
    const attachment = await readAttached(rest.replaceAll(/^["']|["']$/g, ''))
    return typeof attachment === 'string' ? attachment : { text: '', attachments: [attachment] }
  }

  async function readAttached(typedPath: string): Promise<Attachment | string> {
    const path = resolve(typedPath)
    const found = await stat(path).catch(() => null)
    if (!found?.isFile()) return mine.noSuchFile(path)
    if (found.size > MOST_MEGABYTES * 1_048_576) return mine.fileTooLarge(MOST_MEGABYTES)
    return {
      bytes: await readFile(path),
      mime: mimes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    }
  }

  function failed(problem: unknown): string {
    // Whoever sits at the machine can read what went wrong, and mend it.
    return `${mine.failed}\n${problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)}`
  }
}

/** The answer, with its choices numbered: a terminal has no buttons. */
function shown({ answer, pending }: Reply): string {
  const choices = pending?.choices.map(({ label }, n) => `  ${n + 1}. ${label}`) ?? []
  return [answer, ...choices].join('\n')
}
