import { z } from 'zod'
import { SanadError } from '../errors.ts'
import { foldName } from '../language/fold-name.ts'
import data from './wilayas.json' with { type: 'json' }

export type Wilaya = { code: string; fr: string; ar: string; parent: string | null }

/** The 69 wilayas of law 26-06 (4 April 2026). Sources and how sure each column is stand in `wilayas.json`. */
export const wilayas: readonly Wilaya[] = data.wilayas.map((each) => ({
  code: each.code,
  fr: each.name_fr,
  ar: each.name_ar,
  parent: each.parent_code,
}))

const byName = new Map(
  data.wilayas.flatMap((each) =>
    [each.code, String(Number(each.code)), each.name_fr, each.name_ar, ...each.aliases].map((name) => [
      foldName(name).replace(/[\s-]/g, ''),
      each.code,
    ]),
  ),
)

/** The code of a wilaya from its code ("31", "1") or any known name in either script, or null. */
export function wilayaCode(said: string): string | null {
  return byName.get(foldName(said).replace(/[\s-]/g, '')) ?? null
}

export function wilayaName(code: string, script: 'latin' | 'arabic'): string {
  const found = wilayas.find((each) => each.code === code)
  return (script === 'arabic' ? found?.ar : found?.fr) ?? code
}

/** A wilaya as it comes in from a form: a code or a name. Use `codeOf` once it is parsed. */
export const wilaya = z.string().trim().min(1).max(60)

/** Throws `no_such` where no wilaya is called so. */
export function codeOf(said: string, path = 'wilaya'): string {
  const code = wilayaCode(said)
  if (!code) throw new SanadError('no_such', { what: 'wilaya', path })
  return code
}
