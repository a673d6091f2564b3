import type { Router } from 'express'
import type { Log } from '../core/log.ts'
import { showFarChannels, standingOf, watchNeighbour, type Neighbour } from '../core/messaging/presence.ts'
import type { House } from '../core/perform.ts'
import type { Settings } from '../core/settings.ts'
import type { Door } from '../bot/door.ts'
import { openTelegram } from '../bot/telegram/telegram.ts'
import { openWhatsAppCloud } from '../bot/whatsapp/cloud/cloud.ts'
import { openWhatsAppWeb } from '../bot/whatsapp/web/web.ts'

export type ChatDoors = {
  doors: Door[]
  webhooks: Router[]
  /** The bots by name, whether each is reached. */
  bots: () => Record<string, boolean>
  stop(): void
}

/** The chat doors that are configured. */
export function chatDoors(house: House, log: Log): ChatDoors {
  const telegram = openTelegram({ parts: house.parts, log })
  const cloud = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log })
  const whatsapp = openWhatsAppWeb({ house, log })
  return {
    doors: [telegram, cloud, whatsapp].filter((each) => each !== null),
    webhooks: [telegram?.webhook, cloud?.webhook].filter((each) => each != null),
    bots: () => ({
      ...(telegram ? { telegram: telegram.state().open } : {}),
      ...(whatsapp ? { whatsappWeb: whatsapp.isWell() } : {}),
      ...(cloud ? { whatsappCloud: cloud.state().open } : {}),
    }),
    stop() {},
  }
}

/** For a process that has no doors of its own: the ones that it works behind, and what their process tells of them. */
export function doorsElsewhere(house: House, log: Log): ChatDoors {
  const { settings } = house.parts
  const bot = watchNeighbour(house, 'bot', log)
  const stopShowing = showFarChannels(house, bot, log)
  return {
    doors: settings.role === 'worker' ? doorsToWorkBehind(house, bot, log) : [],
    webhooks: [],
    bots() {
      const { there, said } = bot.look()
      return there && said ? said.bots : noneReached(settings)
    },
    stop() {
      stopShowing()
      bot.stop()
    },
  }
}

/** Whether they are reached, the process that has them says. */
function doorsToWorkBehind(house: House, bot: Neighbour, log: Log): Door[] {
  const telegram = openTelegram({ parts: house.parts, log })
  const cloud = openWhatsAppCloud({ parts: house.parts, clock: house.clock, log })
  return [telegram, cloud]
    .filter((each) => each !== null)
    .map((door) => ({
      ...door,
      isReached() {
        const standing = standingOf(bot, door.channel)
        return standing === null || standing.open || standing.state === 'refused'
      },
    }))
}

function noneReached({ telegram, whatsapp, whatsappCloud }: Settings): Record<string, boolean> {
  return {
    ...(telegram.token ? { telegram: false } : {}),
    ...(whatsapp.enabled ? { whatsappWeb: false } : {}),
    ...(whatsappCloud.token ? { whatsappCloud: false } : {}),
  }
}
