import { readReceiptPhoto } from '../../expenses/receipt-photos.ts'
import { SanadError } from '../../errors.ts'
import type { Tongue } from '../answering/voice.ts'
import { asking, booked } from '../answering/words.ts'
import { categoryName } from '../answering/names.ts'
import type { Pending } from '../conversation/state.ts'
import { call } from './calls.ts'
import type { Course, Matter } from './course.ts'

/** A photo becomes a draft expense: its fields are shown, what is in doubt is asked, and one press confirms it. */
export async function readPhotos({ house, caller, said, state }: Matter): Promise<Course> {
  const [first] = said.attachments ?? []
  const image = first && (await house.parts.files.fetch(caller.business.id, first.sha256))
  if (!image) throw new SanadError('file_missing', { field: 'image' })
  return {
    calls: [call(readReceiptPhoto, { image })],
    compose: (outputs, tongue) => {
      const read = readReceiptPhoto.output.parse(outputs[0])
      const choices: Pending['choices'] = [
        { id: 'yes', label: tongue.of(asking.yes), value: { is: 'yes' } },
        { id: 'correct', label: tongue.of(booked.correctIt), value: { is: 'correct' } },
        { id: 'discard', label: tongue.of(booked.throwAway), value: { is: 'discard' } },
      ]
      const pending: Pending = {
        at: house.clock.now().toISOString(),
        kind: 'confirm',
        drafts: [],
        hole: null,
        choices,
        expenseId: read.expense.id,
      }
      return { answer: shown(read, tongue), state: { ...state, pending }, capability: readReceiptPhoto.name }
    },
  }
}

function shown(
  { expense, receipt, duplicates }: ReturnType<typeof readReceiptPhoto.output.parse>,
  t: Tongue,
): string {
  const unread = t.of(booked.unread)
  return [
    `${expense.amount === null ? `${t.of(booked.total)} ${unread}` : t.money(expense.amount)} · ${t.of(booked.draft)}`,
    `• ${t.of(booked.merchant)} : ${expense.merchant ?? unread}`,
    `• ${t.of(booked.date)} : ${expense.date ? t.day(expense.date) : unread}`,
    `• ${t.of(booked.category)} : ${categoryName(expense.category, t)}`,
    ...(receipt.needsReview ? [`${t.of(booked.check)} ⚠️ ${t.of(booked.howToCorrect)}`] : []),
    ...(duplicates.length > 0 ? [t.of(booked.duplicate)] : []),
    t.of(booked.draftAsk),
  ].join('\n')
}
