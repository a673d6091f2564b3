import { readFact } from '../backups/store.ts'
import type { Tx } from '../storage/database.ts'
import { symptomList, type Symptom } from './contract.ts'

export const SYMPTOMS = 'health:symptoms'
/** The house is asleep when nobody felt its pulse for this long; what was wrong then says nothing about now. */
const STALE_MS = 10 * 60_000

/** What is wrong with the house, as its last pulse had it. */
export async function foundSymptoms(tx: Tx): Promise<Symptom[]> {
  const fact = await readFact(tx, SYMPTOMS)
  if (!fact || Date.now() - Date.parse(fact.at) > STALE_MS) return []
  const read = symptomList.safeParse(fact.value)
  return read.success ? read.data : []
}
