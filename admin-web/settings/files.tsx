import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, buttonLook } from '../frame/button.tsx'
import { Sheet } from '../frame/sheet.tsx'
import { TableIntake } from '../intake/table-intake.tsx'
import { Line, Rows } from './rows.tsx'

const rooms = ['sales', 'expenses', 'inventory', 'customers'] as const
const takesIn = { sales: '/api/sales/import', inventory: '/api/inventory/import' } as const
type TakesIn = keyof typeof takesIn

/** The books as tables: out at any time, and in from another book. */
export function Files() {
  const { t } = useTranslation(['settings', 'frame', 'inventory'])
  const [open, setOpen] = useState<TakesIn | null>(null)
  return (
    <>
      <Rows>
        {rooms.map((room) => (
          <Line key={room} name={t(`frame:tools.${room}`)}>
            {(room === 'sales' || room === 'inventory') && (
              <Button onClick={() => setOpen(room)}>{t('inventory:import')}</Button>
            )}
            {(['xlsx', 'csv'] as const).map((format) => (
              <a
                key={format}
                download
                href={`/api/${room}/export?format=${format}`}
                className={buttonLook('quiet', 'px-3')}
              >
                {format === 'xlsx' ? 'Excel' : 'CSV'}
              </a>
            ))}
          </Line>
        ))}
      </Rows>
      {open && (
        <Sheet title={t('inventory:importTitle')} close={() => setOpen(null)}>
          <TableIntake
            path={takesIn[open]}
            columns={t(open === 'sales' ? 'salesColumns' : 'inventory:importColumns')}
            done={() => setOpen(null)}
          />
        </Sheet>
      )}
    </>
  )
}
