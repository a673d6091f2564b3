import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { callerAtMachine } from '#core/business/callers.ts'
import { perform } from '#core/perform.ts'
import { exportEverything } from '#core/privacy/export.ts'
import { move } from '#core/storage/move.ts'
import type { Command } from './command.ts'

/** Everything of a business as open files, into the folder where the command is given. */
export const exportAll: Command = {
  name: 'export',
  about: (words) => words.about.export,
  async run(args, { words, open, write }) {
    const options = { as: { type: 'string' } } as const
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const house = await open()
    try {
      const caller = await callerAtMachine(house, values.as)
      if (!caller) {
        write(`${words.nobody}\n`)
        return 1
      }
      const { output } = await perform(house, exportEverything, {}, caller)
      const { name, path } = exportEverything.output.parse(output)
      const target = resolve(positionals[0] ?? name)
      await move(path, target)
      write(`${words.exported(target)}\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}
