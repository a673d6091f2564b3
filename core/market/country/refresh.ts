import { z } from 'zod'
import { forgetJobs, addJob, type DoJob } from '../../jobs/jobs.ts'
import type { Log } from '../../log.ts'
import type { House } from '../../perform.ts'
import { day } from '../../shapes.ts'
import type { Tx } from '../../storage/database.ts'
import { keepPoints, lastFetch } from './refresh-store.ts'
import { shippedSeries, type RefreshedPoint } from './series.ts'

export const COUNTRY_JOB = 'market_country'
const EVERY_MS = 24 * 3_600_000
const WAIT_MS = 20_000

/** Where the country's series are asked for. */
export type CountrySources = { worldBank: string; rates: string }
export const publicSources: CountrySources = {
  worldBank: 'https://api.worldbank.org/v2',
  rates: 'https://api.frankfurter.dev/v2',
}

/** Yearly series change a few times a year; the day's rates once a day. */
const WORLD_BANK_DAYS = 7
const worldBankCodes = shippedSeries
  .map(({ code }) => code)
  .filter((code) => /^[A-Z]{2}\.[A-Z]{3}\./.test(code))
const rateCodes = { USD: 'USD.DZD.DAY', EUR: 'EUR.DZD.DAY' } as const

/** Asks for what is new once a day; never in a request's path. Without a network nothing is lost: the shipped series stay. */
export function countryJob(house: House, log: Log, sources: CountrySources = publicSources): DoJob {
  return async () => {
    await house.books.write((tx) => plan(tx, house, new Date(house.clock.now().getTime() + EVERY_MS)))
    await refreshCountry(house, log, sources)
  }
}

export async function startCountry(house: House): Promise<void> {
  await house.books.write((tx) => plan(tx, house, house.clock.now()))
}

async function plan(tx: Tx, house: House, at: Date): Promise<void> {
  await forgetJobs(tx, COUNTRY_JOB)
  const notBefore = at.toISOString()
  await addJob(
    tx,
    { kind: COUNTRY_JOB, payload: null, notBefore, dedupe: `${COUNTRY_JOB}:${notBefore}` },
    house.clock,
  )
}

/** Fetches each series that is due, one after the other; one that fails is left as it was. Answers how many points came. */
export async function refreshCountry(house: House, log: Log, sources: CountrySources): Promise<number> {
  const fetchedAt = house.clock.now().toISOString()
  let kept = 0
  const keep = async (points: readonly RefreshedPoint[]) => {
    await house.books.write((tx) => keepPoints(tx, points, fetchedAt))
    kept += points.length
  }
  const work = [
    ...worldBankCodes.map((code) => ({
      code,
      fetch: async () => keep(await worldBank(house, sources.worldBank, code)),
    })),
    ...Object.entries(rateCodes).map(([currency, code]) => ({
      code,
      fetch: async () => keep([await rateOfDay(sources.rates, currency, code)]),
    })),
  ]
  for (const { code, fetch } of work) {
    try {
      await fetch()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      log.info({ code, reason }, 'a series was not refreshed')
      // No network at all, which is a day like any other for a shop: the others would fail in the same way.
      if (error instanceof TypeError) break
    }
  }
  return kept
}

const about = z.object({ lastupdated: day })
const row = z.object({ date: z.string().regex(/^\d{4}$/), value: z.number().nullable() })
const answer = z.tuple([about, z.array(row).nullable()])

/** The points of a series; none where it was asked for this week, or the bank has not updated it since. */
async function worldBank(house: House, base: string, code: string): Promise<RefreshedPoint[]> {
  const last = await house.books.read((tx) => lastFetch(tx, code))
  const now = house.clock.now().getTime()
  if (last && now - Date.parse(last.fetchedAt) < WORLD_BANK_DAYS * 86_400_000) return []
  const address = `${base}/country/DZA/indicator/${code}?format=json&per_page=100&date=2010:${new Date(now).getUTCFullYear()}`
  const [{ lastupdated }, rows] = answer.parse(await json(address))
  if (last?.vintage === lastupdated) return []
  return (rows ?? []).flatMap(({ date, value }) =>
    value === null ? [] : { code, date: `${date}-12-31`, value, source: address, vintage: lastupdated },
  )
}

const rate = z.object({ date: day, rate: z.number().positive() })

async function rateOfDay(base: string, currency: string, code: string): Promise<RefreshedPoint> {
  const address = `${base}/rate/${currency}/DZD?providers=BOA`
  const { date, rate: value } = rate.parse(await json(address))
  return { code, date, value, source: `Banque d’Algérie, ${address}`, vintage: date }
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(WAIT_MS),
  })
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return response.json()
}
