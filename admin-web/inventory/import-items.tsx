import { useTranslation } from 'react-i18next'
import { Sheet } from '../frame/sheet.tsx'
import { TableIntake } from '../intake/table-intake.tsx'
import { useClose } from './new-item.tsx'

/** Takes in a list of items from a spreadsheet. */
export function ImportItems() {
  const { t } = useTranslation('inventory')
  const close = useClose()
  return (
    <Sheet title={t('importTitle')} close={close}>
      <TableIntake path="/api/inventory/import" columns={t('importColumns')} done={close} />
      <p className="mt-6 text-sm text-quiet">
        {t('exportNote')}{' '}
        <a
          href="/api/inventory/export?format=xlsx"
          download
          className="text-green underline underline-offset-4"
        >
          Excel
        </a>{' '}
        ·{' '}
        <a
          href="/api/inventory/export?format=csv"
          download
          className="text-green underline underline-offset-4"
        >
          CSV
        </a>
      </p>
    </Sheet>
  )
}
