import type { Assistant, Reply, Said } from '#core/assistant/contract.ts'
import { speakerIn } from '#core/business/linking/linking.ts'
import { codeIn } from '#core/business/linking/rules.ts'
import type { Caller } from '#core/capability.ts'
import type { Log } from '#core/log.ts'
import { SanadError } from '#core/errors.ts'
import type { Answer, Finish, Message, PutOff } from '#core/messaging/inbox.ts'
import { textsWaiting } from '#core/messaging/inbox-store.ts'
import type { House } from '#core/perform.ts'
import { sayProblem } from '#core/problems/say.ts'
import type { Tx } from '#core/storage/database.ts'
import { carryOutOrRefuse } from './answer.ts'
import type { Door } from './door.ts'
import { fetchMedia } from './media.ts'
import { answerNotice, choiceUnderNotice } from './notices.ts'
import { openLinking } from './linking.ts'
import type { Pace } from './pace.ts'
import { askAboutContact, chatOf, plain, sentenceOf } from './saying.ts'
import { tellPlaceInLine } from './place-in-line.ts'
import { words } from './words.ts'
import { saysStart, saysStop, spelledOut } from './orders.ts'

export type ConversationParts = {
  house: House
  assistant: Assistant
  doors: ReadonlyMap<string, Door>
  log: Log
  /** How much one person and one shop may ask at once; null without limit. */
  pace: Pace | null
}

/** What happens with a message, whichever door it came through. */
export type Conversation = {
  handle(message: Message, finish: Finish, putOff: PutOff): Promise<void>
  /** What a person is told about a message that was given up. */
  sorry(message: Message, tx: Tx): Promise<Answer[]>
}

/** Somebody is shown to be at work when an answer takes longer than this, and again while it does. */
const SHOW_WORK_AFTER_MS = 300
const SHOW_WORK_EVERY_MS = 4_500

export function openConversation({ house, assistant, doors, log, pace }: ConversationParts): Conversation {
  const linking = openLinking(house.parts, (channel) => Boolean(doors.get(channel)?.ownersAccount))

  async function handle(message: Message, finish: Finish, putOff: PutOff): Promise<void> {
    const { body } = message
    const chat = chatOf(message)
    const speaker = await house.books.read((tx) => speakerIn(tx, chat))
    const opens = body.opens || saysStart(body.text)
    const typedCode = body.code ?? (speaker.known ? null : codeIn(body.text))

    if (saysStop(body.text)) return finish((tx) => linking.obeyStop(message, tx))
    if (typedCode) return finish((tx) => linking.link(message, typedCode, tx))
    if (opens && speaker.stopped) return finish((tx) => linking.reopen(message, tx))
    if (speaker.stopped) return finish(() => Promise.resolve([]))
    if (!speaker.known) return finish((tx) => linking.tellStranger(message, tx))
    if (opens) return finish(() => Promise.resolve(linking.welcome(speaker.caller)))
    const turn = pace?.turn(speaker.caller.person.id, speaker.caller.business.id, Date.now())
    if (turn && turn.waitMs > 0 && !(await stopIsWaiting(message))) {
      return putOff(turn.waitMs, turn.tell ? [tooFast(speaker.caller)] : [])
    }
    await whileShowingWork(message, () => answer(message, speaker.caller, finish, putOff))
  }

  /** Behind what is spread over time a STOP must not wait: what came before it is worked on at once. */
  async function stopIsWaiting(message: Message): Promise<boolean> {
    const waiting = await house.books.read((tx) => textsWaiting(tx, message))
    return waiting.some(saysStop)
  }

  function tooFast({ business, language }: Caller): Answer {
    return plain(business.id, language, words[language].tooFast)
  }

  async function answer(message: Message, caller: Caller, finish: Finish, putOff: PutOff): Promise<void> {
    const { body } = message
    const say = (text: string) => Promise.resolve([plain(caller.business.id, caller.language, text)])
    const mine = words[caller.language]
    const underNotice = await house.books.read((tx) => choiceUnderNotice(tx, message))
    const noticed = underNotice && (await answerNotice(house, caller, underNotice))
    if (noticed) return finish(noticed)
    const { unusable, contact } = body
    if (unusable && body.text === '') return finish(() => say(mine.unusable[unusable]))
    if (contact) return finish(() => Promise.resolve([askAboutContact(contact, caller)]))
    if (body.location) return finish(() => say(mine.location))

    const { attachments, problems, waitMs } = await fetchMedia(house, doorOf(message), message, caller)
    if (waitMs !== null) return putOff(waitMs, [])
    const missing = problems.map((each) => plain(caller.business.id, caller.language, each))
    if (missing.length > 0 && attachments.length === 0) return finish(() => Promise.resolve(missing))
    const sentence = sentenceOf(underNotice ?? body.choice)
    const said: Said = {
      text: sentence ?? spelledOut(body.text, caller.language),
      attachments,
      choice: sentence === null ? body.choice : undefined,
      edited: body.edited,
    }
    const commit = (run: (tx: Tx) => Promise<Reply>) =>
      finish(async (tx) => [...missing, ...composed(message, caller, await run(tx))])
    const told = tellPlaceInLine(house.parts.receipts, message.id, (before) =>
      sayPlace(message, caller, before),
    )
    try {
      await carryOutOrRefuse(assistant, said, { ...caller, requestId: message.id }, commit)
    } catch (problem) {
      // Refused before there was a plan, such as a picture that can't be read.
      if (!(problem instanceof SanadError)) throw problem
      await finish(() => say(sayProblem(problem.problem, caller.language)))
    } finally {
      told()
    }
  }

  /** A word on the way and no answer: where it does not arrive, nothing is lost, so it is not kept in the outbox. */
  function sayPlace(message: Message, { language }: Caller, before: number): void {
    const how = {
      mayRepeat: false,
      key: `${message.id}:place`,
      lastHeardAt: () => Promise.resolve(new Date()),
      isSentAs: () => Promise.resolve(false),
    }
    const word = { text: words[language].placeInLine(before), language, choices: [] }
    doorOf(message)
      .send(message.chat, word, how)
      .catch((error: unknown) => log.warn({ err: error }, 'a place in line was not told'))
  }

  async function sorry(message: Message, tx: Tx): Promise<Answer[]> {
    const speaker = await speakerIn(tx, chatOf(message))
    if (!speaker.known || speaker.stopped) return []
    const { business, language } = speaker.caller
    return [plain(business.id, language, words[language].sorry)]
  }

  function composed(message: Message, caller: Caller, reply: Reply): Answer[] {
    return doorOf(message)
      .compose(reply)
      .map((each) => ({ businessId: caller.business.id, message: each }))
  }

  async function whileShowingWork(message: Message, work: () => Promise<void>): Promise<void> {
    const show = () => void doorOf(message).showWork(message)
    let every: NodeJS.Timeout | undefined
    const first = setTimeout(() => {
      show()
      every = setInterval(show, SHOW_WORK_EVERY_MS)
    }, SHOW_WORK_AFTER_MS)
    try {
      await work()
    } finally {
      clearTimeout(first)
      clearInterval(every)
    }
  }

  function doorOf(message: Message): Door {
    const door = doors.get(message.channel)
    if (!door) throw new Error(`the door of ${message.channel} is closed`)
    return door
  }

  return { handle, sorry }
}
