import type { z } from 'zod'
import { SanadError } from '../../errors.ts'
import { importItems } from '../../inventory/item-files.ts'
import { importPrices } from '../../market/price-files.ts'
import { importSales } from '../../sales/sale-files.ts'
import { importReport, type ImportReport } from '../../tables/contract.ts'
import { asking } from '../answering/asking-words.ts'
import { booked as bookedWords } from '../answering/booked-words.ts'
import { rowNouns, tableWords as words } from '../answering/table-words.ts'
import { countedNouns } from '../../language/counted-nouns.ts'
import type { Tongue } from '../answering/voice.ts'
import type { Attachment } from '../contract.ts'
import type { Choice, Pending, WaitingTable } from '../conversation/state.ts'
import { hear, mentionOf, says } from '../hearing/hear.ts'
import { call, type Call } from './calls.ts'
import { speak, type Case, type Composed, type Course, type Matter } from './course.ts'

type Kind = WaitingTable['kind']
const MOST_ROWS_SHOWN = 5

/** The file of rows among what was sent, or null where all of it is to be looked at. */
export function tableAmong(sent: readonly Attachment[]): Attachment | null {
  return (
    sent.find(({ mime, name }) => /\.(?:csv|xlsx)$/i.test(name ?? '') || /csv|spreadsheet/.test(mime)) ?? null
  )
}

/**
 * A file of rows is tried without being taken in: what it would bring is shown, and one press brings it. Until then it
 * lies in the cabinet, where what no row speaks of is taken away after some days.
 */
export async function readTableFile(matter: Matter, { bytes: file }: Attachment): Promise<Course> {
  const { house, caller, names, said, state } = matter
  const sha256 = await house.parts.files.keep(caller.business.id, file)
  const now = house.clock.now()
  const heard = hear(said.text, { names, now, zone: caller.business.timeZone })
  const [competitor] = mentionOf(heard, 'competitor')?.things ?? []
  const kinds: Kind[] = competitor
    ? ['prices']
    : says(heard, 'sales', 'sell')
      ? ['sales']
      : says(heard, 'product', 'stock')
        ? ['items']
        : ['items', 'sales']
  const tables = kinds.map((kind): WaitingTable => ({ kind, sha256, competitor: competitor?.id ?? null }))
  return {
    calls: tables.map((table) => importing(table, file, true)),
    compose: (outputs, tongue) => {
      const reports = outputs.map((output) => importReport.parse(output))
      const [at] = reports
        .map((_, place) => place)
        .sort((a, b) => faultsOf(reports[a]) - faultsOf(reports[b]))
      const [table, report] = [tables[at ?? 0], reports[at ?? 0]]
      return table && report
        ? shown(table, report, tongue, { ...state, pending: null }, now)
        : { answer: tongue.of(words.nothing), state, capability: null }
    },
  }
}

/** The press under a file that was shown. */
export async function followTable(matter: Case, table: WaitingTable, choice: Choice): Promise<Course> {
  if (choice.is !== 'yes') return speak(asking.dropped, matter.state)
  const file = await fileOf(matter, table.sha256)
  return {
    calls: [importing(table, file, false)],
    compose: ([output], tongue) => {
      const { imported } = importReport.parse(output)
      const what = tongue.of(words.taken)(tongue.count(imported, rowNouns[table.kind]))
      return {
        answer: `${what}\n${tongue.of(bookedWords.undo)}`,
        state: { ...matter.state, booked: null },
        capability: capabilities[table.kind].name,
      }
    },
  }
}

const capabilities = { items: importItems, sales: importSales, prices: importPrices } as const

function importing({ kind, competitor }: WaitingTable, file: Uint8Array, dryRun: boolean): Call {
  const input = { file, ...(dryRun ? { dryRun: 'true' as const } : {}) }
  return kind === 'prices' && competitor
    ? call(importPrices, { ...input, id: competitor })
    : call(kind === 'sales' ? importSales : importItems, input)
}

async function fileOf({ house, caller }: Matter, sha256: string): Promise<Uint8Array> {
  const file = await house.parts.files.fetch(caller.business.id, sha256)
  if (!file) throw new SanadError('file_missing', { field: 'file' })
  return file
}

/** What a reading leaves unread: a book of sales taken for a catalogue leaves its dates. */
function faultsOf(report: ImportReport | undefined): number {
  return report ? report.errors.length + report.ignoredColumns.length : Infinity
}

function shown(
  table: WaitingTable,
  { valid, duplicates, errors, ignoredColumns }: z.output<typeof importReport>,
  t: Tongue,
  state: Case['state'],
  now: Date,
): Composed {
  const capability = capabilities[table.kind].name
  if (errors.length > 0) {
    const rows = errors
      .slice(0, MOST_ROWS_SHOWN)
      .map(({ row, path, message }) => `• ${t.of(words.row)(t.number(row), `${path}, ${message}`)}`)
    const head = t.of(words.faults)(t.count(errors.length, countedNouns.error))
    return { answer: [head, ...rows, t.of(words.again)].join('\n'), state, capability }
  }
  const fresh = valid - duplicates
  if (fresh <= 0) return { answer: t.of(words.nothing), state, capability }
  const choices: Pending['choices'] = [
    { id: 'yes', label: t.of(asking.yes), value: { is: 'yes' } },
    { id: 'no', label: t.of(asking.no), value: { is: 'no' } },
  ]
  const pending: Pending = { at: now.toISOString(), kind: 'confirm', drafts: [], hole: null, choices, table }
  const left = ignoredColumns.length > 0 ? [t.of(words.ignored)(ignoredColumns.join(', '))] : []
  const take = t.of(words.wouldTake)(t.count(fresh, rowNouns[table.kind]), duplicates)
  return {
    answer: [take, ...left, t.of(words.confirm)].join('\n'),
    state: { ...state, pending },
    capability,
  }
}
