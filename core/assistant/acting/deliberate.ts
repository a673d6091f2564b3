import { undoLast } from '../../business/undo.ts'
import { sectorOf, type Sector } from '../../almanac/sectors.ts'
import { isPaper, type Language } from '../../shapes.ts'
import { centimes } from '../../money.ts'
import { dayIn } from '../../time.ts'
import { answerTo } from '../answering/answers.ts'
import type { Tongue } from '../answering/voice.ts'
import { asking as askWords } from '../answering/asking-words.ts'
import { booked as bookedWords } from '../answering/booked-words.ts'
import { talk } from '../answering/talk-words.ts'
import { receiptWords } from '../answering/receipt-words.ts'
import type { State } from '../conversation/state.ts'
import { hear, says, type Heard } from '../hearing/hear.ts'
import { firstBookedDay } from '../store.ts'
import type { Bench } from '../understanding/details.ts'
import type { Question } from '../understanding/questions.ts'
import { askWhatWasMeant, whatWasMeant } from '../second-look/did-you-mean.ts'
import { isAboutOtherThings, isDoubtful, mayHaveMeant, secondLook } from '../second-look/second-look.ts'
import { pictureOf } from './curve.ts'
import { newestFor, textlessOf } from './looking-up.ts'
import { strangerAsked } from '../understanding/strange-goods.ts'
import { isReminder } from '../understanding/reminders.ts'
import { understand, type Meaning } from '../understanding/understand.ts'
import { think } from '../model/think.ts'
import { aboutSpoken, afterSpoken } from '../model/voice-notes.ts'
import { aloneWithRules, unthought } from '../model/words.ts'
import { sendOn } from '../errands/send-on.ts'
import { askAgain, askWhichDeed, askWhichLine, standing } from './ask.ts'
import { book } from './booking.ts'
import { call } from './calls.ts'
import { speak, type Case, type Composed, type Course, type Matter } from './course.ts'
import { chosenFrom } from './choosing.ts'
import { answerPending } from './pending.ts'
import { readTableFile, tableAmong } from './tables.ts'
import { writeContent } from './content.ts'
import { readPhotos } from './photos.ts'

const MOST_CHARACTERS = 2_000
const MENDERS = new Set<Sector>(['phones', 'garage', 'building'])

export async function deliberate(matter: Matter): Promise<Course> {
  const { house, names, caller, said, state } = matter
  if (said.spoken) return aboutSpoken(matter, deliberate)
  const table = tableAmong(said.attachments ?? [])
  if (table) return readTableFile(matter, table)
  if (said.attachments && said.attachments.length > 0) return readPhotos(matter)
  if (said.text.length > MOST_CHARACTERS) return speak(talk.tooLong, state)
  const now = house.clock.now()
  const zone = caller.business.timeZone
  const told = hear(said.text, { names, now, zone, purpose: 'past' })
  // The next Thursday for what is to be done, the last one for what was.
  const heard = isReminder(told) ? hear(said.text, { names, now, zone, purpose: 'future' }) : told
  if (!said.choice && !heard.tokens.some(({ kind }) => kind === 'word' || kind === 'number')) {
    const thumb = state.pending && /👍|✅|👌/u.test(said.text)
    if (!thumb) return speak(talk.empty, state)
  }
  const { oldMoney } = caller.business.settings
  const setting = oldMoney === 'dinars' || oldMoney === 'centimes' ? oldMoney : 'ask'
  const today = dayIn(zone, now)
  const mends = MENDERS.has(sectorOf(caller.business.sector))
  const bench: Bench = { purse: { setting, spoken: heard.spoken }, today, mends }
  const matterAtHand: Case = { ...matter, heard, bench, today, now }

  if (state.pending?.spoken) {
    const chosen = chosenFrom(state.pending, heard, said.choice)
    return afterSpoken(matter, state.pending.spoken, chosen, deliberate)
  }
  if (state.pending?.meant) {
    const meant = whatWasMeant(matterAtHand, state.pending, state.pending.meant)
    const settled = { ...state, pending: null }
    if (meant)
      return 'course' in meant ? meant.course : answer({ ...matterAtHand, state: settled }, meant.question)
    // `et hier ?` goes on with what was most likely meant.
    const likely = { ...settled, asked: state.pending.meant[0] ?? settled.asked }
    return act({ ...matterAtHand, state: settled }, understand(heard, likely, bench))
  }
  if (state.pending) {
    const answered = await answerPending(matterAtHand, state.pending)
    if (answered) return answered
    const meaning = understand(heard, { ...state, pending: null }, bench)
    if (
      meaning.is === 'talk' &&
      meaning.talk !== 'greet' &&
      meaning.talk !== 'help' &&
      meaning.talk !== 'secret'
    )
      return askAgain(matterAtHand)
    const next = await act({ ...matterAtHand, state: { ...state, pending: null } }, meaning)
    // A question changes nothing: what we asked can still be answered after it.
    if (meaning.is === 'question' && isOfDrafts(state.pending)) return standing(next, state.pending, matter)
    return withRemark(next, state.pending.receipt ? receiptWords.staysDraft : askWords.droppedFor)
  }
  const { lapsed, ...current } = state
  const meaning = understand(heard, current, bench)
  // What would have answered it means nothing by itself: that it came too late is said.
  if (lapsed && meaning.is === 'talk' && (meaning.talk === 'unknown' || meaning.talk === 'outside'))
    return speak(askWords.lapsed, current)
  return act({ ...matterAtHand, state: current }, meaning)
}

async function act(matter: Case, meaning: Meaning): Promise<Course> {
  const { state } = matter
  switch (meaning.is) {
    case 'talk':
      return isUnsure(meaning, matter.heard) ? thinkAbout(matter, meaning) : talkOf(matter, meaning)
    case 'undo':
      return undoIt(state, meaning.back)
    case 'errand':
      return sendOn(matter, meaning.errand)
    case 'content':
      return writeContent(matter, meaning.content)
    case 'question':
      if (isAboutOtherThings(matter.heard)) return thinkAbout(matter, OUTSIDE)
      return isDoubtful(matter.heard, meaning.question)
        ? doubt(matter, meaning.question)
        : answer(matter, meaning.question)
    case 'drafts':
      return book(matter, meaning.drafts, { unsure: meaning.unsure })
    case 'ways': {
      // A model may know the verb that the rules do not.
      const thought = await think(matter)
      return 'course' in thought ? thought.course : askWhichDeed(matter, meaning.ways)
    }
    case 'corrections':
      return askWhichLine(matter, meaning.among)
    case 'pointing':
      return speak(talk.pointing, { ...state, pending: null })
    case 'correction':
      return book(matter, meaning.drafts, { instead: state.booked?.changeId })
  }
}

function isOfDrafts({ receipt, goods, table, errand, spoken }: NonNullable<State['pending']>): boolean {
  return !receipt && !goods && !table && !errand && !spoken
}

const OUTSIDE = { is: 'talk', talk: 'outside' } as const

/** A question that is ours only by some of its words: a model may tell, else it is asked back. */
async function doubt(matter: Case, question: Question): Promise<Course> {
  const questions = mayHaveMeant(matter.heard, question)
  if (questions.length === 0) return thinkAbout(matter, OUTSIDE)
  const thought = await think(matter)
  return 'course' in thought ? thought.course : askWhatWasMeant(matter, questions)
}

type Talk = Extract<Meaning, { is: 'talk' }>

/** What the rules know nothing of, and not what they know to be none of the shop's business. */
function isUnsure({ talk: kind }: Talk, heard: Heard): boolean {
  return kind === 'unknown' || (kind === 'outside' && !says(heard, 'outside'))
}

/** A model may know more; where it does not answer, the rules say what they can, and that it did not. */
async function thinkAbout(matter: Case, meaning: Talk): Promise<Course> {
  const thought = await think(matter)
  if ('course' in thought) return thought.course
  const look = secondLook(matter.heard)
  const [likeliest] = look?.questions ?? []
  const { without } = thought
  if (!look || !likeliest) {
    const stranger = notListed(matter)
    if (stranger) return stranger
    if (without === 'off') return talkOf(matter, meaning)
    return speak(aloneWithRules[without], { ...matter.state, pending: null })
  }
  const course = await (look.sure ? answer(matter, likeliest) : askWhatWasMeant(matter, look.questions))
  return without === 'off' ? course : withRemark(course, unthought[without])
}

/** Asked about goods that the shop does not keep: that is said, and not that they are none of its business. */
function notListed({ state, heard }: Case): Course | null {
  const name = strangerAsked(heard)
  return name === null
    ? null
    : {
        calls: [],
        compose: (_outputs, tongue) => ({ answer: tongue.of(talk.notListed)(name), state, capability: null }),
      }
}

function talkOf({ state }: Case, { talk: kind }: Talk): Course {
  return speak(talk[kind], { ...state, pending: null })
}

async function answer(matter: Case, question: Question): Promise<Course> {
  const { house, caller, heard, state, today } = matter
  const firstDay = await house.books.read((tx) => firstBookedDay(tx, caller.business.id))
  const answering = answerTo(question, {
    today,
    zone: caller.business.timeZone,
    firstDay,
    heard: (concept) => says(heard, concept),
    amount: amountSaid(heard),
    says: heard.text,
    voice: matter.voice,
    seesFigures: caller.person.role === 'owner' || caller.person.seesFigures,
    competitors: matter.names.things.filter(({ kind }) => kind === 'competitor'),
    newest: await newestFor(matter, question.ask),
    textless: await textlessOf(matter, question),
    address: house.parts.settings.publicUrl ?? null,
  })
  const pictures = await pictureOf(matter, question)
  return {
    calls: answering.calls,
    compose: (outputs, tongue) => ({
      answer: answering.say(outputs, tongue) || tongue.of(talk.unknown),
      state: { ...state, pending: null, asked: question },
      ...(pictures ? { pictures } : {}),
      ...papersIn(outputs),
      capability: answering.calls[0]?.capability.name ?? null,
    }),
  }
}

/** A file goes out beside the words; one that is a picture is shown. */
function papersIn(outputs: readonly unknown[]): Pick<Composed, 'pictures' | 'papers'> {
  const papers = outputs.filter(isPaper)
  if (papers.length === 0) return {}
  const [pictures, others] = [true, false].map((shown) =>
    papers.filter(({ mime }) => mime.startsWith('image/') === shown),
  )
  return {
    ...(pictures?.length ? { pictures: pictures.map((each) => ({ ...each, caption: '' })) } : {}),
    ...(others?.length ? { papers: others } : {}),
  }
}

function amountSaid(heard: Heard) {
  const number = heard.numbers.find(({ money, value }) => money !== null || value >= 100)
  return number ? centimes(Math.round(number.value * 100)) : null
}

function undoIt(state: State, back: number): Course {
  return {
    calls: [call(undoLast, { back })],
    undoes: true,
    compose: (outputs, tongue) => {
      const { steps } = undoLast.output.parse(outputs[0])
      const what = steps
        .map(({ output }) => summary(output, tongue))
        .filter(Boolean)
        .join(' + ')
      return {
        answer: `✅ ${tongue.of(bookedWords.undone)}${what ? ` : ${what}` : ''}.`,
        state: { ...state, pending: null, booked: back > 0 ? state.booked : null },
        capability: undoLast.name,
      }
    },
  }
}

/** The figure or the name by which a person knows again what was undone. */
function summary(output: unknown, tongue: Tongue): string {
  if (typeof output !== 'object' || output === null) return ''
  if ('total' in output && typeof output.total === 'number') return tongue.money(output.total)
  if ('amount' in output && typeof output.amount === 'number') return tongue.money(Math.abs(output.amount))
  if ('expense' in output) return summary(output.expense, tongue)
  const name = 'item' in output ? summary(output.item, tongue) : ''
  if (name !== '' && 'quantity' in output && typeof output.quantity === 'number')
    return `${tongue.number(Math.abs(output.quantity))} ${name}`
  if ('text' in output && typeof output.text === 'string') return output.text
  return 'name' in output && typeof output.name === 'string' ? output.name : ''
}

function withRemark(course: Course, remark: Record<Language, string>): Course {
  return {
    ...course,
    compose: (outputs, tongue, changeId) => {
      const composed = course.compose(outputs, tongue, changeId)
      return { ...composed, answer: `${composed.answer}\n${tongue.of(remark)}` }
    },
  }
}
