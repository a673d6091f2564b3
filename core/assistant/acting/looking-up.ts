import type { z } from 'zod'
import type { Capability, Caller } from '../../capability.ts'
import { openChange } from '../../change.ts'
import { listExpenses } from '../../expenses/capabilities.ts'
import { newId } from '../../ids.ts'
import { listCampaigns } from '../../marketing/campaigns.ts'
import { ready, runReady, type House } from '../../perform.ts'
import { listSales } from '../../sales/capabilities.ts'
import type { Newest } from '../answering/answering.ts'
import type { Question } from '../understanding/questions.ts'

/** Reads what a course has to know before it is decided, through the same gate as any other call. */
export async function lookUp<In extends z.ZodType, Out extends z.ZodType, Prepared>(
  { house, caller }: { house: House; caller: Caller },
  capability: Capability<In, Out, Prepared>,
  input: z.input<In>,
): Promise<z.output<Out>> {
  const asked = await ready(house, capability, input, caller)
  const output = await house.books.read((tx) => runReady(house, asked, tx, openChange(newId())))
  return capability.output.parse(output)
}

const MOST_SEARCHED = 100

export async function newestFor(at: { house: House; caller: Caller }, ask: Question['ask']): Promise<Newest> {
  const sale = ask === 'sale_detail' ? await newestSale(at) : null
  const expense = ask === 'expense_detail' ? await newestExpense(at) : null
  const receipt = ask === 'receipt_photo' || ask === 'receipt_goods' ? await newestReceipt(at) : null
  return { sale, expense, receipt }
}

/** Of the campaigns that a question names, those without a text. */
export async function textlessOf(
  at: { house: House; caller: Caller },
  { ask, slots }: Question,
): Promise<string[]> {
  if ((ask !== 'recipients' && ask !== 'paste') || slots.campaign.length === 0) return []
  const { items } = await lookUp(at, listCampaigns, { pageSize: MOST_SEARCHED })
  return items.filter(({ contentId }) => contentId === null).map(({ id }) => id)
}

async function newestSale(at: { house: House; caller: Caller }): Promise<string | null> {
  const { items } = await lookUp(at, listSales, { pageSize: 1 })
  return items[0]?.id ?? null
}

async function newestExpense(at: { house: House; caller: Caller }): Promise<string | null> {
  const { items } = await lookUp(at, listExpenses, { pageSize: 1 })
  return items[0]?.id ?? null
}

export async function newestReceipt(at: { house: House; caller: Caller }): Promise<string | null> {
  const { items } = await lookUp(at, listExpenses, { pageSize: MOST_SEARCHED })
  const photographed = items.filter(({ receiptId }) => receiptId !== null)
  return photographed.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0]?.id ?? null
}
