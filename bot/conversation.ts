import type { Assistant, Attachment, Reply, Said } from '#core/assistant/contract.ts'
import { redeemCode, setStopped, speakerIn, tellHowToLink } from '#core/business/linking.ts'
import { codeIn } from '#core/business/linking/rules.ts'
import type { Caller } from '#core/capability.ts'
import { SanadError } from '#core/errors.ts'
import type { Outgoing } from '#core/messaging/contract.ts'
import type { Answer, Finish, Message } from '#core/messaging/inbox.ts'
import type { House } from '#core/perform.ts'
import { sayProblem } from '#core/problems/say.ts'
import type { Language } from '#core/shapes.ts'
import type { Tx } from '#core/storage/database.ts'
import { carryOutOrRefuse } from './answer.ts'
import type { Door } from './door.ts'
import { saysStart, saysStop, spelledOut, words } from './words.ts'

export type ConversationParts = {
  house: House
  assistant: Assistant
  doors: ReadonlyMap<string, Door>
}

/** What happens with a message, whichever door it came through. */
export type Conversation = {
  handle(message: Message, finish: Finish): Promise<void>
  /** What a person is told about a message that was given up. */
  sorry(message: Message, tx: Tx): Promise<Answer[]>
}

/** Somebody is shown to be at work when an answer takes longer than this, and again while it does. */
const SHOW_WORK_AFTER_MS = 300
const SHOW_WORK_EVERY_MS = 4_500

export function openConversation({ house, assistant, doors }: ConversationParts): Conversation {
  async function handle(message: Message, finish: Finish): Promise<void> {
    const { body } = message
    const chat = chatOf(message)
    const speaker = await house.books.read((tx) => speakerIn(tx, chat))
    const opens = body.opens || saysStart(body.text)
    const typedCode = body.code ?? (speaker.known ? null : codeIn(body.text))

    if (saysStop(body.text)) return finish((tx) => obeyStop(message, tx))
    if (typedCode) return finish((tx) => link(message, typedCode, tx))
    if (opens && speaker.stopped) return finish((tx) => reopen(message, tx))
    if (speaker.stopped) return finish(() => Promise.resolve([]))
    if (!speaker.known) return finish((tx) => tellStranger(message, tx))
    if (opens) return finish(() => Promise.resolve(welcome(speaker.caller)))
    await whileShowingWork(message, () => answer(message, speaker.caller, finish))
  }

  async function answer(message: Message, caller: Caller, finish: Finish): Promise<void> {
    const { body } = message
    const say = (text: string) => Promise.resolve([plain(caller.business.id, caller.language, text)])
    const mine = words[caller.language]
    const { unusable } = body
    if (unusable && body.text === '') return finish(() => say(mine.unusable[unusable]))

    const { attachments, problem } = await fetchMedia(message, caller)
    if (problem) return finish(() => say(problem))
    const said: Said = {
      text: spelledOut(body.text, caller.language),
      attachments,
      choice: body.choice,
      edited: body.edited,
    }
    const commit = (run: (tx: Tx) => Promise<Reply>) =>
      finish(async (tx) => composed(message, caller, await run(tx)))
    try {
      await carryOutOrRefuse(assistant, said, caller, commit)
    } catch (problem) {
      // Refused before there was a plan, such as a picture that can't be read.
      if (!(problem instanceof SanadError)) throw problem
      await finish(() => say(sayProblem(problem.problem, caller.language)))
    }
  }

  /** Fetched before the plan, and kept by what they hold: the same photo, fetched again after a crash, is one file. */
  async function fetchMedia(
    message: Message,
    caller: Caller,
  ): Promise<{ attachments: Attachment[]; problem?: string }> {
    const attachments: Attachment[] = []
    for (const media of message.body.media) {
      const fetched = await doorOf(message).fetchMedia(media)
      if (fetched.outcome === 'gone') return { attachments, problem: words[caller.language].gone }
      if (fetched.outcome === 'too_large') {
        return { attachments, problem: words[caller.language].tooLarge(fetched.mostMegabytes) }
      }
      const sha256 = await house.parts.files.keep(caller.business.id, fetched.bytes)
      attachments.push({ sha256, mime: fetched.mime, name: media.name })
    }
    return { attachments }
  }

  async function link(message: Message, typed: string, tx: Tx): Promise<Answer[]> {
    const { from } = message.body
    const redeemed = await redeemCode(
      tx,
      { ...chatOf(message), name: from.name, typed },
      { secrets: house.parts.secrets, now: new Date() },
    )
    const theirs = words[from.language]
    switch (redeemed.outcome) {
      case 'linked': {
        const { caller } = redeemed
        const text = words[caller.language].linked(caller.person.name, caller.business.name)
        return [plain(caller.business.id, caller.language, text)]
      }
      case 'wrong':
        return [plain(null, from.language, theirs.wrongCode)]
      case 'too_many_tries':
        // Said once; whoever goes on trying hears nothing.
        return redeemed.first ? [plain(null, from.language, theirs.tooManyTries)] : []
    }
  }

  async function obeyStop(message: Message, tx: Tx): Promise<Answer[]> {
    const changed = await setStopped(tx, chatOf(message), true, new Date())
    return changed ? [await inTheirLanguage(message, tx, (theirs) => theirs.stopped)] : []
  }

  async function reopen(message: Message, tx: Tx): Promise<Answer[]> {
    await setStopped(tx, chatOf(message), false, new Date())
    const speaker = await speakerIn(tx, chatOf(message))
    return speaker.known ? welcome(speaker.caller) : tellStranger(message, tx)
  }

  function welcome({ business, person, language }: Caller): Answer[] {
    return [plain(business.id, language, words[language].opened(person.name))]
  }

  async function tellStranger(message: Message, tx: Tx): Promise<Answer[]> {
    const { language } = message.body.from
    const tell = await tellHowToLink(tx, chatOf(message), new Date())
    return tell ? [plain(null, language, words[language].howToLink)] : []
  }

  async function sorry(message: Message, tx: Tx): Promise<Answer[]> {
    const speaker = await speakerIn(tx, chatOf(message))
    if (!speaker.known || speaker.stopped) return []
    const { business, language } = speaker.caller
    return [plain(business.id, language, words[language].sorry)]
  }

  async function inTheirLanguage(
    message: Message,
    tx: Tx,
    say: (theirs: (typeof words)[Language]) => string,
  ): Promise<Answer> {
    const speaker = await speakerIn(tx, chatOf(message))
    const language = speaker.known ? speaker.caller.language : message.body.from.language
    return plain(speaker.known ? speaker.caller.business.id : null, language, say(words[language]))
  }

  function composed(message: Message, caller: Caller, reply: Reply): Answer[] {
    return doorOf(message)
      .compose(reply)
      .map((each) => ({ businessId: caller.business.id, message: each }))
  }

  async function whileShowingWork(message: Message, work: () => Promise<void>): Promise<void> {
    const show = () => void doorOf(message).showWork(message.chat)
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

function chatOf({ channel, chat }: Message): { channel: string; address: string } {
  return { channel, address: chat }
}

function plain(businessId: string | null, language: Language, text: string): Answer {
  const message: Outgoing = { text, language, choices: [] }
  return { businessId, message }
}
