import type { Language } from '../../shapes.ts'
import type { NoticeKind } from './contract.ts'
import { words } from './words.ts'

type Choice = { id: string; label: string }

/** What we write by ourselves and what can be put off or switched off where it is read. */
export type WrittenKind = NoticeKind | 'alerts'

/** The name in the outbox of a message that we wrote by ourselves; `n` counts those of one writing, from 0. */
export function nameOfNotice(kind: WrittenKind, rest: string, n: number): string {
  return `${NOTICE}${kind}:${rest}:${n}`.slice(0, 500)
}
export const NOTICE = 'notice:'

/** A sentence under a button: pressing it is as if its reader had written that. */
export function sentence({ label, says }: { label: string; says: string }): Choice {
  return { id: `say:${says}`, label }
}

/** Put off: a notice by its kind, a reminder by its own name (`reminder:ID`). */
export function later(what: string, language: Language): Choice {
  return { id: `${NOTICE}later:${what}`, label: words[language].later }
}

/** Put off, or switched off. */
export function waysOut(kind: WrittenKind, language: Language): Choice[] {
  return [later(kind, language), { id: `${NOTICE}stop:${kind}`, label: words[language].stop }]
}
