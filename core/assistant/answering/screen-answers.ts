import { plain, type About, type Answering } from './answering.ts'
import { screens, type Screen, type ScreenName } from './screens.ts'
import { sentences as say } from './sentences.ts'

/** What is not done in a chat is told with the screen on which it is. */
export const screenAnswers = {
  at_password: at('password'),
  at_second_factor: at('second_factor'),
  at_sessions: at('sessions'),
  at_keys: at('keys'),
  at_people: at('people'),
  at_links: at('links'),
  at_backups: at('backups'),
  at_restore: at('restore'),
  at_everything: at('everything'),
  at_closing: at('closing'),
  at_personal: at('personal'),
  at_retention: at('retention'),
  at_log: at('log'),
  at_channels: at('channels'),
  at_machine: at('machine'),
  at_consent: at('consent'),
  at_import_items: at('import_items'),
  at_import_sales: at('import_sales'),
  at_import_prices: at('import_prices'),
  at_item_photo: at('item_photo'),
  at_price_photo: at('price_photo'),
  at_receipt: () => plain((t) => t.of(say.sendReceipt)),
  at_report: at('report'),
}

function at(name: ScreenName) {
  const { path, place, what, why }: Screen = screens[name]
  return ({ asking }: About): Answering =>
    plain((t) => {
      const address = asking.address === null ? path : new URL(path, asking.address).href
      return `${t.of(what)} : ${t.of(place)} (${address}).\n${t.of(why)}`
    })
}
