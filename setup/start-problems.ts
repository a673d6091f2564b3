import { sayProblem } from '../core/problems/say.ts'
import { startWords } from '../core/problems/start-words.ts'
import { SanadError } from '../core/errors.ts'
import { StartRefused, type Settings } from '../core/settings.ts'
import type { Language } from '../core/shapes.ts'

const HELD = ['EACCES', 'EROFS', 'EPERM', 'ENOSPC', 'SQLITE_READONLY', 'SQLITE_FULL', 'SQLITE_CANTOPEN']

/** What the person at the machine can do something about, in a sentence; null for a fault of ours. */
export function sayWhyNot(
  error: unknown,
  language: Language,
  settings: Pick<Settings, 'port' | 'dataDir'> | undefined,
): string | null {
  if (error instanceof SanadError) return sayProblem(error.problem, language)
  if (error instanceof StartRefused) return error.sentence[language]
  if (!settings) return null
  const { code, path } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return startWords.portTaken(settings.port)[language]
  if (code === 'EACCES' && (error as NodeJS.ErrnoException).syscall === 'listen')
    return startWords.portForbidden(settings.port)[language]
  if (!code || !HELD.some((each) => code.startsWith(each))) return null
  return startWords.folderHeld(code, path ?? settings.dataDir)[language]
}
