import { setTimeout as wait } from 'node:timers/promises'
import { silentLog } from '#core/log.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { openDoors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

// A house with its bot in a process of its own, to be killed. It says when it is open, and when it reads a photo.
const house = await openSanad(readSettings(process.env))
const assistant = openTinyAssistant(house, {
  async planned(said) {
    if (!said.attachments?.length) return
    process.stdout.write('reading\n')
    await wait(300)
  },
})
const door = openTelegram({ parts: house.parts, log: silentLog })
await openDoors({ house, assistant, doors: door ? [door] : [], log: silentLog })
process.stdout.write('open\n')
