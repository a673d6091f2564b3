import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sealedFactors } from '../core/business/access/store.ts'
import { othersAtWork } from '../core/messaging/presence.ts'
import { startWords } from '../core/problems/start-words.ts'
import type { Sanad } from '../core/sanad.ts'
import type { Settings } from '../core/settings.ts'
import type { Language } from '../core/shapes.ts'

/** Whether books are there and their key is not: to be asked before the house makes a new one. */
export function keyIsGone({ secretKey, dataDir, databaseFile }: Settings): boolean {
  return secretKey === undefined && existsSync(databaseFile) && !existsSync(join(dataDir, 'secret.key'))
}

/** What whoever starts the house should know although it starts. */
export async function startWarnings(
  { books, parts }: Sanad,
  { keyGone, language }: { keyGone: boolean; language: Language },
): Promise<string[]> {
  const sealed = await books.read(sealedFactors)
  const opens = sealed.some(({ sealed: text }) => {
    try {
      return parts.secrets.open(text) !== ''
    } catch {
      // Which is what was asked.
      return false
    }
  })
  const shut = sealed.length > 0 && !opens
  const others = await othersAtWork(books, parts.settings.role)
  return [
    ...(shut && keyGone ? [startWords.keyMissing(join(parts.settings.dataDir, 'secret.key'))] : []),
    ...(shut && !keyGone ? [startWords.keyOther()] : []),
    ...others.map((pid) => startWords.secondProcess(pid)),
  ].map((sentence) => sentence[language])
}
