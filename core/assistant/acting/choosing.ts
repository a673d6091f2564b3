import { fold } from '../../language/normalise.ts'
import type { Choice, Pending } from '../conversation/state.ts'
import { mentionOf, says, type Heard } from '../hearing/hear.ts'

/** A button, a number from 1, yes to a confirmation, or a label as it stands. */
export function chosenFrom(pending: Pending, heard: Heard, pressed: string | undefined): Choice | null {
  const { choices } = pending
  if (pressed) return choices.find(({ id }) => id === pressed)?.value ?? null
  const [number] = heard.numbers
  const onlyNumber =
    heard.numbers.length === 1 && heard.tokens.filter(({ kind }) => kind !== 'punctuation').length === 1
  const counted =
    onlyNumber && number && number.money === null && Number.isInteger(number.value)
      ? choices[number.value - 1]
      : undefined
  if (counted) return counted.value
  if (heard.numbers.length === 0 && says(heard, 'yes') && !says(heard, 'no')) {
    const yes =
      choices.find(({ value }) => value.is === 'yes' || value.is === 'create') ??
      (pending.kind === 'confirm' ? choices[0] : onlyOffer(choices))
    if (yes) return yes.value
  }
  if (/👍|✅|👌/u.test(heard.text) && pending.kind === 'confirm') return { is: 'yes' }
  return choices.find(({ label }) => lettersOf(label) === lettersOf(heard.text))?.value ?? null
}

/** A yes to the one thing that is offered. */
function onlyOffer(choices: Pending['choices']): Pending['choices'][number] | undefined {
  const [only, ...others] = choices.filter(({ value }) => value.is !== 'no' && value.is !== 'discard')
  return others.length === 0 ? only : undefined
}

function lettersOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .trim()
}

/** The choice that the words of the message point to, where they point to one only. */
export function byLabel({ choices }: Pending, heard: Heard): Choice | null {
  const text = lettersOf(heard.text)
  if (text.length < 2) return null
  const holding = choices.filter(({ label }) => lettersOf(label).includes(text))
  if (holding.length === 1) return holding[0]?.value ?? null
  const mentioned = ['item', 'customer', 'supplier', 'campaign', 'competitor'].flatMap(
    (kind) => mentionOf(heard, kind as 'item')?.things ?? [],
  )
  const named = choices.filter(
    ({ value }) => value.is === 'thing' && mentioned.some(({ id }) => id === value.id),
  )
  if (named.length === 1) return named[0]?.value ?? null
  const amounts = heard.numbers.map(({ value }) => value * 100)
  return choices.find(({ value }) => value.is === 'money' && amounts.includes(value.centimes))?.value ?? null
}
