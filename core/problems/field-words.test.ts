import { expect, test } from 'vitest'
import { z } from 'zod'
import { day, languages, money, quantity } from '../shapes.ts'
import { parse } from '../perform.ts'
import { refusalOf } from '../../tests/house.ts'

const shape = z.strictObject({
  amount: money,
  quantity: quantity.optional(),
  date: day.optional(),
  name: z.string().min(1).max(5).optional(),
  kind: z.enum(['a', 'b']).optional(),
  lines: z.array(z.string()).min(1).optional(),
})

async function faultOf(value: unknown, language: (typeof languages)[number] = 'fr') {
  const problem = await refusalOf((async () => parse(shape, value, language))())
  if (problem.code !== 'bad_shape') throw new Error(problem.code)
  return problem.facts.errors
}

test.each([
  [{}, 'amount', 'Il manque cette valeur.'],
  [{ amount: '12' }, 'amount', 'Mettez un nombre.'],
  [{ amount: 1.5 }, 'amount', 'Mettez un nombre entier (les montants sont en centimes).'],
  [{ amount: -1 }, 'amount', 'Au moins 0.'],
  [{ amount: 1, quantity: 0 }, 'quantity', 'Mettez plus de 0.'],
  [{ amount: 1, quantity: 1.12345678 }, 'quantity', 'Six chiffres après la virgule au plus.'],
  [{ amount: 1, quantity: Infinity }, 'quantity', 'Mettez un nombre.'],
  [{ amount: 1, date: '20226-01-01' }, 'date', 'Écrivez une vraie date, comme 2026-11-18.'],
  [{ amount: 1, name: '' }, 'name', 'Ne laissez pas ce champ vide.'],
  [{ amount: 1, name: 'abcdef' }, 'name', '5 caractères au plus.'],
  [{ amount: 1, kind: 'c' }, 'kind', 'Choisissez parmi\u202f: a, b.'],
  [{ amount: 1, lines: [] }, 'lines', 'Mettez au moins une ligne.'],
  [{ amount: 1, other: 2 }, '', 'Champ inconnu\u202f: other.'],
])('says what to put instead: %j', async (value, path, message) => {
  expect(await faultOf(value)).toContainEqual({ path, message })
})

test('says it in every language, each in its own letters', async () => {
  for (const language of languages) {
    const [first] = await faultOf({ amount: 1, date: 'demain' }, language)
    const arabic = language === 'ar' || language === 'dz-Arab'
    expect(/[\u0600-\u06ff]/.test(first?.message ?? '')).toBe(arabic)
  }
})
