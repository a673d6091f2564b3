import { sql, type RawBuilder } from 'kysely'

/** Whether a column holds a text anywhere. Unlike `like`, a `%` or `_` that a person typed is just itself. */
export function contains(column: string, text: string): RawBuilder<boolean> {
  return sql<boolean>`instr(${sql.ref(column)}, ${text}) > 0`
}
