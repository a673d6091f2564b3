import { getCustomer } from '../../customers/capabilities.ts'
import { undoChange, undoLast } from '../../business/capabilities.ts'
import type { Caller } from '../../capability.ts'
import { detectLanguage } from '../../language/detect.ts'
import type { Language } from '../../shapes.ts'
import { ready, runReady, type House } from '../../perform.ts'
import { openChange } from '../../change.ts'
import { newId } from '../../ids.ts'
import { centimes } from '../../money.ts'
import { dayIn } from '../../time.ts'
import { answerTo } from '../answering/answers.ts'
import { echo } from '../answering/echoes.ts'
import type { Tongue } from '../answering/voice.ts'
import { asking as askWords, booked as bookedWords, talk } from '../answering/words.ts'
import type { Said } from '../contract.ts'
import type { State } from '../conversation/state.ts'
import { hear, says, type Heard } from '../hearing/hear.ts'
import type { Memory } from '../hearing/memory.ts'
import type { NameIndex } from '../hearing/names.ts'
import { firstBookedDay, usualExpense } from '../store.ts'
import type { Bench } from '../understanding/actions.ts'
import { holeIn, type Draft } from '../understanding/drafts.ts'
import type { Question } from '../understanding/questions.ts'
import { understand, type Meaning } from '../understanding/understand.ts'
import { call, callsOf, type Call } from './calls.ts'
import { askAbout, askToConfirm } from './ask.ts'
import { answerPending } from './pending.ts'
import { writeContent } from './content.ts'
import { readPhotos } from './photos.ts'

/** What is going to be done about a message: calls to run in one change, and words made of what they answer. */
export type Course = {
  calls: Call[]
  /** The calls take back a change, so that there is nothing of theirs to undo. */
  undoes?: boolean
  compose: (outputs: readonly unknown[], tongue: Tongue, changeId: string | undefined) => Composed
}
export type Composed = { answer: string; state: State; capability: string | null }

export type Matter = {
  house: House
  memory: Memory
  caller: Caller
  said: Said
  state: State
  voice: Language
}
/** The matter with all that understanding needs at hand. */
export type Case = Matter & { names: NameIndex; heard: Heard; bench: Bench; today: string; now: Date }

const MOST_CHARACTERS = 2_000

export async function deliberate(matter: Matter): Promise<Course> {
  const { house, memory, caller, said, state } = matter
  if (said.attachments && said.attachments.length > 0) return readPhotos(matter)
  if (said.text.length > MOST_CHARACTERS) return speak(talk.tooLong, state)
  const now = house.clock.now()
  const zone = caller.business.timeZone
  const names = await memory.namesFor(caller.business.id)
  const future = /rappel|remind|ذكر|فكر|fek|fak/i.test(said.text) ? 'future' : 'past'
  const heard = hear(said.text, { names, now, zone, purpose: future })
  if (!said.choice && !heard.tokens.some(({ kind }) => kind === 'word' || kind === 'number')) {
    const thumb = state.pending && /👍|✅|👌/u.test(said.text)
    if (!thumb) return speak(talk.empty, state)
  }
  const { oldMoney } = caller.business.settings
  const setting = oldMoney === 'dinars' || oldMoney === 'centimes' ? oldMoney : 'ask'
  const today = dayIn(zone, now)
  const bench: Bench = { purse: { setting, spoken: detectLanguage(heard.tokens).spoken }, today }
  const matterAtHand: Case = { ...matter, names, heard, bench, today, now }

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
    return withRemark(next, askWords.droppedFor)
  }
  return act(matterAtHand, understand(heard, state, bench))
}

async function act(matter: Case, meaning: Meaning): Promise<Course> {
  const { state } = matter
  switch (meaning.is) {
    case 'talk':
      return speak(talk[meaning.talk], { ...state, pending: null })
    case 'undo':
      return undoIt(state)
    case 'content':
      return writeContent(matter, meaning.content)
    case 'question':
      return answer(matter, meaning.question)
    case 'drafts':
      return book(matter, meaning.drafts)
    case 'correction':
      return book(matter, meaning.drafts, state.booked?.changeId)
  }
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
  })
  return {
    calls: answering.calls,
    compose: (outputs, tongue) => ({
      answer: answering.say(outputs, tongue) || tongue.of(talk.unknown),
      state: { ...state, pending: null, asked: question },
      capability: answering.calls[0]?.capability.name ?? null,
    }),
  }
}

function amountSaid(heard: Heard) {
  const number = heard.numbers.find(({ money, value }) => money !== null || value >= 100)
  return number ? centimes(Math.round(number.value * 100)) : null
}

/** Books what has no hole, or asks about the first hole; what erases is asked first. `instead` is a change to take back. */
export async function book(matter: Case, drafts: readonly Draft[], instead?: string): Promise<Course> {
  const settled = await Promise.all(drafts.map((draft) => withUsual(matter, draft)))
  const open = settled.findIndex((draft) => holeIn(draft) !== null)
  const hole = open < 0 ? null : holeIn(settled[open] ?? settled[0]!)
  if (hole) return askAbout(matter, settled, open, hole)
  if (
    settled.some(
      (draft) =>
        draft.do === 'erase' ||
        (draft.do === 'sale' && draft.lines.some(({ item }) => item.is === 'unknown' && item.said === '=')),
    )
  )
    return askToConfirm(matter, settled)
  return bookNow(matter, settled, instead)
}

export async function bookNow(
  { house, caller, state, today }: Case,
  drafts: readonly Draft[],
  instead?: string,
): Promise<Course> {
  const balances = await balancesFor(house, caller, drafts)
  const each = drafts.map((draft) => callsOf(draft, caller, (id) => balances.get(id) ?? 0))
  const undo = instead ? [call(undoChange, { id: instead })] : []
  return {
    calls: [...undo, ...each.flat()],
    compose: (outputs, tongue, changeId) => {
      let at = undo.length
      const echoes = drafts.map((draft, which) => {
        const many = each[which]?.length ?? 0
        const own = outputs.slice(at, at + many)
        at += many
        return echo(draft, own, tongue, today, caller.business.timeZone)
      })
      const head = instead ? `${tongue.of(bookedWords.correction)}\n` : ''
      return {
        answer: `${head}${echoes.join('\n')}\n${tongue.of(bookedWords.undo)}`,
        state: {
          ...state,
          pending: null,
          booked: changeId ? { changeId, drafts: [...drafts] } : state.booked,
        },
        capability: each[0]?.[0]?.capability.name ?? null,
      }
    },
  }
}

function undoIt(state: State): Course {
  return {
    calls: [call(undoLast, {})],
    undoes: true,
    compose: (outputs, tongue) => {
      const { steps } = undoLast.output.parse(outputs[0])
      const what = steps
        .map(({ output }) => summary(output, tongue))
        .filter(Boolean)
        .join(' + ')
      return {
        answer: `${tongue.of(bookedWords.undone)} ✅${what ? ` : ${what}.` : ''}`,
        state: { ...state, pending: null, booked: null },
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
  return 'name' in output && typeof output.name === 'string' ? output.name : ''
}

export function speak(words: Record<Language, string>, state: State): Course {
  return { calls: [], compose: (_outputs, tongue) => ({ answer: tongue.of(words), state, capability: null }) }
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

function askAgain({ state }: Case): Course {
  return {
    calls: [],
    compose: (_outputs, tongue) => {
      const choices = state.pending?.choices.map(({ label }, at) => `${at + 1}. ${label}`).join('\n') ?? ''
      return { answer: `${tongue.of(askWords.again)}\n${choices}`.trim(), state, capability: null }
    },
  }
}

/** Rule 4 of domain/algeria.md: old money is read by what this owner usually pays for it. */
async function withUsual({ house, caller }: Case, draft: Draft): Promise<Draft> {
  if (
    draft.do !== 'expense' ||
    !draft.amount ||
    draft.amount.certain ||
    draft.amount.asked ||
    !draft.category
  )
    return draft
  const { category, amount } = draft
  const usual = await house.books.read((tx) => usualExpense(tx, caller.business.id, category))
  if (usual === null) return draft
  const near = amount.readings.filter((centimes) => centimes <= usual * 5 && usual <= centimes * 5)
  const [only] = near
  return only !== undefined && near.length === 1
    ? { ...draft, amount: { readings: [only], certain: true } }
    : draft
}

async function balancesFor(
  house: House,
  caller: Caller,
  drafts: readonly Draft[],
): Promise<Map<string, number>> {
  const found = new Map<string, number>()
  for (const draft of drafts) {
    if (draft.do !== 'entry' || draft.amount !== 'all' || draft.customer?.is !== 'known') continue
    const { id } = draft.customer
    const asked = await ready(house, call(getCustomer, { id }).capability, { id }, caller)
    const output = await house.books.read((tx) => runReady(house, asked, tx, openChange(newId())))
    found.set(id, getCustomer.output.parse(output).balance)
  }
  return found
}
