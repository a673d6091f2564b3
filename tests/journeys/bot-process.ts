import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import express from 'express'
import { silentLog } from '#core/log.ts'
import { openSanad } from '#core/sanad.ts'
import { readSettings } from '#core/settings.ts'
import { openDoors } from '../../bot/doors.ts'
import { openTelegram } from '../../bot/telegram/telegram.ts'
import { openWhatsAppWeb } from '../../bot/whatsapp/web/web.ts'
import { openWhatsAppCloud } from '../../bot/whatsapp/cloud/cloud.ts'
import { openTinyAssistant } from './tiny-assistant.ts'

// A house with its bots in a process of its own, to be killed. It says when it is open, and when it reads a photo.
const house = await openSanad(readSettings(process.env))
const assistant = openTinyAssistant(house, {
  async planned(said) {
    if (!said.attachments?.length) return
    process.stdout.write('reading\n')
    await wait(300)
  },
})
const telegram = openTelegram({ parts: house.parts, log: silentLog })
const cloud = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log: silentLog })
const web = openWhatsAppWeb({
  house,
  log: silentLog,
  standIn: {
    path: process.env.FAKE_WHATSAPP ?? '',
    version: 'fake',
    program: join(import.meta.dirname, 'whatsapp-process.ts'),
  },
  // As fast as it can: what is looked for here is the order, and nobody is banned.
  paceMs: { least: 1, more: 5 },
})
// The fake reports every tenth of a second; whoever waits as long as for Meta would wait most of the test.
const doors = [telegram, cloud && { ...cloud, reportsWithinMs: 3_000 }, web].filter((door) => door !== null)
const patience = { firstMs: 50, longestMs: 1_000, tries: 5 }
await openDoors({ house, assistant, doors, log: silentLog, patience })
if (cloud) {
  const server = express().use(cloud.webhook).listen(house.parts.settings.port, '127.0.0.1')
  await once(server, 'listening')
}
process.stdout.write('open\n')
