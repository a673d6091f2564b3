import { callerAtMachine } from '#core/business/callers.ts'
import { listMyChats, unlinkChat } from '#core/business/linking/unlinking.ts'
import { perform } from '#core/perform.ts'
import type { Command } from './command.ts'

/** Lists the linked chats by number; with a number, shuts that one. */
export const unlink: Command = {
  name: 'unlink',
  about: (words) => words.about.unlink,
  async run([number], { words, open, write }) {
    const house = await open()
    try {
      const caller = await callerAtMachine(house)
      if (!caller) {
        write(`${words.nobody}\n`)
        return 1
      }
      const { items } = listMyChats.output.parse((await perform(house, listMyChats, {}, caller)).output)
      const named = ({ channel, person, name }: (typeof items)[number]) =>
        `${channel} · ${person}${name && name !== person ? ` (${name})` : ''}`
      const chosen = items[Number(number) - 1]
      if (chosen) {
        await perform(house, unlinkChat, { id: chosen.id }, caller)
        write(`${words.unlinked(named(chosen))}\n`)
        return 0
      }
      for (const [n, chat] of items.entries()) write(`${n + 1}. ${named(chat)}\n`)
      write(`${items.length === 0 ? words.noChats : words.usageUnlink}\n`)
      return number === undefined ? 0 : 1
    } finally {
      await house.close()
    }
  },
}
