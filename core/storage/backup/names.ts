import { random } from '../../ids.ts'

export const backupKinds = ['daily', 'manual', 'migration'] as const
export type BackupKind = (typeof backupKinds)[number]

/** What a backup's name says of it: no more than a stranger may read in a listing of the folder. */
export type BackupName = {
  id: string
  file: string
  kind: BackupKind
  createdAt: Date
  sealed: boolean
}

const SHAPE = /^sanad-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(daily|manual|migration)-([a-z0-9]{4})$/
const PLAIN = '.tar.zst'
const SEALED = '.tar.zst.sealed'

export function nameFor(kind: BackupKind, at: Date, sealed: boolean): BackupName {
  const time = `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
  const id = `sanad-${time}-${kind}-${random(4)}`
  return { id, kind, sealed, createdAt: at, file: `${id}${sealed ? SEALED : PLAIN}` }
}

/** Reads a file's name; null for what is no backup of ours, half-written ones included. */
export function readName(file: string): BackupName | null {
  const ending = [SEALED, PLAIN].find((each) => file.endsWith(each))
  if (!ending) return null
  const id = file.slice(0, -ending.length)
  const [whole, year, month, day, hour, minute, second, kind] = SHAPE.exec(id) ?? []
  const createdAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  if (!whole || Number.isNaN(createdAt.getTime())) return null
  return { id, file, createdAt, kind: kindOf(kind), sealed: ending === SEALED }
}

/** A migration touches no upload, so that the backup before it holds the books alone. */
export function holdsFiles(kind: BackupKind): boolean {
  return kind !== 'migration'
}

function kindOf(text: string | undefined): BackupKind {
  return backupKinds.find((kind) => kind === text) ?? 'manual'
}
