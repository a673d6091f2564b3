import type { z } from 'zod'
import { findBusiness } from '../business/store.ts'
import { endpointFrom } from '../ai/endpoint.ts'
import { defineCapability, screenOnly, type Shop } from '../capability.ts'
import { listQuery } from '../business/contract.ts'
import { isNear } from '../private-address.ts'
import { nothing } from '../shapes.ts'
import { dayIn, timeIn } from '../time.ts'
import { wholeUntil } from '../health/logs.ts'
import { findBrokenAudit } from '../storage/audit.ts'
import { auditList, breachFacts, breachReport, consentList, register } from './contract.ts'
import { countEverything } from './everything-store.ts'
import { paperLanguage, registerWords } from './register-words.ts'
import * as store from './store.ts'

/** Law 25-11 of 2025: a breach is told to the authority within five days. */
const BREACH_DAYS = 5
const HOUR_MS = 3_600_000

export const getRegister = defineCapability({
  name: 'privacy_register',
  about: 'The processing register (law 18-07), filled in as far as the software knows.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: nothing.strict(),
  output: register,
  async run(_input, shop) {
    const words = registerWords[paperLanguage(shop.language)]
    const { name, nif, rc } = await findBusiness(shop.tx, shop.business.id)
    return {
      business: { name, nif, rc },
      madeAt: shop.clock.now().toISOString(),
      processings: await processings(shop),
      safeguards: words.safeguards,
      toFillIn: words.toFillIn,
    }
  },
})

async function processings(shop: Shop): Promise<z.input<typeof register>['processings']> {
  const words = registerWords[paperLanguage(shop.language)]
  const counts = await countEverything(shop.tx, shop.business.id)
  const channels = await store.linkedChannels(shop)
  const { ai, bucket } = shop.parts.settings
  // A model or a store in the shop's own network leaves nothing to a foreign country.
  const endpoint = endpointFrom(ai)
  const model = endpoint?.foreign ? [words.model(endpoint.host)] : []
  const copies =
    bucket && !isNear(new URL(bucket.endpoint).hostname) ? [words.copies(new URL(bucket.endpoint).host)] : []
  const said = (places: readonly string[]) => places.map((where) => words.abroad(where)).join(' ; ') || null
  const abroad = said([...channels, ...model])
  const rows = [
    { entry: words.sales, count: counts.Sale, goes: null },
    { entry: words.customers, count: counts.Customer, goes: null },
    { entry: words.suppliers, count: counts.Supplier, goes: null },
    { entry: words.staff, count: counts.Person, goes: null },
    { entry: words.receipts, count: counts.Receipt, goes: abroad },
    { entry: words.campaigns, count: counts.CampaignMessage, goes: abroad },
    { entry: words.chats, count: counts.Message, goes: abroad },
    { entry: words.backups, count: (await shop.parts.backups.listHere()).length, goes: said(copies) },
  ]
  return rows.map(({ entry, count = 0, goes }) => ({
    ...entry,
    recipients: words.recipients,
    abroad: goes,
    count,
  }))
}

export const reportBreach = defineCapability({
  name: 'privacy_breach_report',
  about:
    'A breach report for the authority, filled in as far as the software knows, with its five-day clock.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: breachFacts,
  output: breachReport,
  async run({ discoveredAt, what }, shop) {
    const words = registerWords[paperLanguage(shop.language)]
    const counts = await countEverything(shop.tx, shop.business.id)
    const affected = {
      customers: counts.Customer ?? 0,
      suppliers: counts.Supplier ?? 0,
      people: counts.Person ?? 0,
    }
    const before = new Date(Date.parse(discoveredAt) + BREACH_DAYS * 24 * HOUR_MS)
    const hours = (before.getTime() - shop.clock.now().getTime()) / HOUR_MS
    // On paper, by the clock on the wall of whoever reads it.
    const { timeZone } = shop.business
    const moment = (at: Date) => `${dayIn(timeZone, at)} ${timeIn(timeZone, at)} (${timeZone})`
    const text = words.breach({
      name: shop.business.name,
      discovered: moment(new Date(discoveredAt)),
      before: moment(before),
      what,
      affected: words.affected(affected.customers, affected.suppliers, affected.people),
    })
    return { tellBefore: before.toISOString(), hoursLeft: Math.round(hours * 10) / 10, affected, text }
  },
})

export const listConsents = defineCapability({
  name: 'privacy_list_consents',
  about: 'Who agreed to what, with the text and the day.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: listQuery,
  output: consentList,
  async run({ page, pageSize }, shop) {
    // A machine has few models, and a shop may have thousands of customers: the models come first.
    const models = (await store.aiConsents(shop)).map(({ name, host, given, text, at }) => ({
      subject: 'ai' as const,
      who: name,
      channel: host,
      given: given === 1,
      text,
      at,
    }))
    const offset = (page - 1) * pageSize
    const shown = models.slice(offset, offset + pageSize)
    const { rows, total } = await store.customerConsents(shop, {
      offset: Math.max(0, offset - models.length),
      limit: pageSize - shown.length,
    })
    const customers = rows.map(({ name, consent }) => {
      const { channel, text, at } = JSON.parse(consent ?? '{}') as {
        channel: string
        text: string
        at: string
      }
      return { subject: 'customer' as const, who: name, channel, given: true, text, at }
    })
    return { items: [...shown, ...customers], total: models.length + total, page, pageSize }
  },
})

export const listAudit = defineCapability({
  name: 'audit_list',
  about: 'Who did what and what was refused, the newest first, and whether the log is whole.',
  effect: 'reads',
  may: 'owner',
  doors: screenOnly,
  input: listQuery,
  output: auditList,
  async run(query, shop) {
    const { rows, total } = await store.auditPage(shop, query)
    const { mark, checkedAt } = await wholeUntil(shop.tx, shop.business.id)
    const whole = (await findBrokenAudit(shop.tx, shop.business.id, mark)) === null
    return { items: rows, total, page: query.page, pageSize: query.pageSize, whole, checkedAt }
  },
})
