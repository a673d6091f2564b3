import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Language } from '#core/shapes.ts'
import { commands, commandWords } from '../../bot/orders.ts'
import { OWNER, openChatHouse, type ChatHouse } from '../chat-house.ts'
import { talkWith } from '../talk.ts'

let shop: ChatHouse
let menus: Record<string, unknown>[]

beforeAll(async () => {
  shop = await openChatHouse()
  await shop.telegram.until(() => menusSet().length === 3, 'the menus')
  menus = menusSet()
  await shop.link(OWNER)
})
afterAll(() => shop.close())

function menusSet(): Record<string, unknown>[] {
  return shop.telegram.calls.flatMap(({ method, body }) => (method === 'setMyCommands' ? [body] : []))
}

test('each phone gets the menu in its own language, and French where it is another', () => {
  const menu = (language: Language) =>
    commands.map((command) => ({ command, description: commandWords[language][command].about }))
  expect(menus.map(({ language_code: code, commands: shown }) => [code, shown])).toEqual([
    [undefined, menu('fr')],
    ['ar', menu('ar')],
    ['en', menu('en')],
  ])
})

test.each(['fr', 'ar', 'en', 'dz-Arab', 'dz-Latn'] as const)(
  'in %s, every entry of the menu is understood and answered in that language',
  async (language) => {
    await shop.house.books.write((tx) => tx.updateTable('Person').set({ language }).execute())
    await shop.ask('inventory_create_item', {
      name: 'Lait',
      unit: 'pièce',
      price: 14_000,
      quantity: 2,
      threshold: 5,
    })
    const dialect = { fr: 'fr', ar: 'ar', en: 'en', 'dz-Arab': 'dz', 'dz-Latn': 'dz' }[language]
    for (const command of commands.filter((each) => each !== 'stop')) {
      const [answer, reply] = [await shop.say(OWNER, `/${command}`), commandWords[language][command].says]
      expect(answer).not.toMatch(/compris|لم أفهم|understand|ما فهمتش|fhemt/)
      const { language: heard, source } = await talkWith(shop.house, shop.owner).say(reply)
      expect([command, heard, source]).toEqual([command, dialect, 'rules'])
    }
  },
)
