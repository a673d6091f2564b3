import { useTranslation } from 'react-i18next'
import { useSpeech } from '../frame/speech.ts'
import { useUnit } from '../frame/units.ts'
import type { Column, Table } from './figures.ts'

/** Several things with more than one figure each. */
export function SmallTable({ table: { columns, rows, more } }: { table: Table }) {
  const { t } = useTranslation('assistant')
  const said = useCell()
  return (
    <>
      <table className="w-full text-xs">
        <caption className="sr-only">{t('table')}</caption>
        <thead className="text-quiet">
          <tr className="border-b border-line align-bottom [&>*]:pb-1.5 [&>*]:font-medium">
            <th scope="col" className="text-start">
              {t('columns.name')}
            </th>
            {columns.map(({ field }) => (
              <th key={field} scope="col" className="ps-2 text-end">
                {t(`columns.${field}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, unit, cells }, at) => (
            <tr key={`${name}${at}`} className="border-b border-line align-top last:border-0 [&>*]:py-1.5">
              <th scope="row" className="text-start font-normal">
                <bdi>{name}</bdi>
              </th>
              {columns.map((column, number) => (
                <td key={column.field} className="figure ps-2 text-end font-medium whitespace-nowrap">
                  {said(column, cells[number] ?? null, unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="pt-1 text-xs text-quiet">{t('andMore', { count: more })}</p>}
    </>
  )
}

function useCell(): (column: Column, value: number | string | null, unit: string | null) => string {
  const { day, money, number } = useSpeech()
  const unitName = useUnit()
  return ({ of }, value, unit) => {
    if (value === null) return '–'
    if (typeof value === 'string') return of === 'day' ? day(value) : value
    if (of === 'money') return money(value)
    return unit ? `${number(value)}\u00a0${unitName(unit, value)}` : number(value)
  }
}
