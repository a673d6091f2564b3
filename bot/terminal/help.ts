import type { Command } from './command.ts'

export const help: Command = {
  name: 'help',
  about: (words) => words.about.help,
  run(_args, { words, commands, write }) {
    const widest = Math.max(...commands.map(({ name }) => name.length))
    const rows = commands.map((command) => `  ${command.name.padEnd(widest)}  ${command.about(words)}`)
    write([words.usage, '', ...rows, ''].join('\n'))
    return Promise.resolve(0)
  },
}
