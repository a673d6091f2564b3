import { parseArgs } from 'node:util'
import qrcode from 'qrcode'
import { callerAtMachine } from '#core/business/callers.ts'
import { createLink } from '#core/business/linking/capabilities.ts'
import { perform } from '#core/perform.ts'
import type { Sanad } from '#core/sanad.ts'
import { askBotName } from '../telegram/bot-name.ts'
import type { Command } from './command.ts'

export const link: Command = {
  name: 'link',
  about: (words) => words.about.link,
  async run(args, { words, open, write }) {
    const { values } = parseArgs({ args, options: { staff: { type: 'string' }, as: { type: 'string' } } })
    const house = await open()
    try {
      const caller = await callerAtMachine(house, values.as)
      if (!caller) {
        write(`${words.nobody}\n`)
        return 1
      }
      await learnAddresses(house)
      const input = values.staff === undefined ? {} : { role: 'staff', name: values.staff }
      const { output } = await perform(house, createLink, input, caller)
      const { code, expiresAt, telegramUrl } = createLink.output.parse(output)
      const minutes = Math.round((Date.parse(expiresAt) - Date.now()) / 60_000)
      write(`${words.code(code, minutes)}\n${words.howToSend}\n`)
      if (telegramUrl)
        write(`\n${telegramUrl}\n${await qrcode.toString(telegramUrl, { type: 'terminal', small: true })}\n`)
      return 0
    } finally {
      await house.close()
    }
  },
}

/** The running house knows its bot's name; this process asks for itself. */
async function learnAddresses({ parts }: Sanad): Promise<void> {
  const name = await askBotName(parts.settings)
  if (name) parts.chatAddresses.telegram = name
}
