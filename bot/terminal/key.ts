import { parseArgs } from 'node:util'
import { callerAtMachine } from '#core/business/callers.ts'
import { createKey } from '#core/business/keys.ts'
import { perform } from '#core/perform.ts'
import type { Command } from './command.ts'

/** Whoever sits at the machine may make a key: it is their screen. */
export const key: Command = {
  name: 'key',
  about: (words) => words.about.key,
  async run(args, { words, open, write }) {
    const options = { read: { type: 'boolean' }, as: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const [name] = positionals
    if (!name) {
      write(`${words.usageKey}\n`)
      return 1
    }
    const house = await open()
    try {
      const caller = await callerAtMachine(house, values.as)
      if (!caller) {
        write(`${words.nobody}\n`)
        return 1
      }
      const scopes = values.read ? ['read'] : ['read', 'write']
      const { output } = await perform(house, createKey, { name, scopes }, { ...caller, door: 'web' })
      write(`${words.keyOnce(name)}\n${createKey.output.parse(output).key}\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}
