import { useTranslation } from 'react-i18next'
import type { ReceiptReading } from '#core/expenses/receipts/contract.ts'

/** Why the paper may be no purchase at all, before its fields: what was refused or only offered is not money spent. */
export function Caution({ reading }: { reading: ReceiptReading | null }) {
  const { t } = useTranslation('expenses')
  if (!reading?.caution) return null
  return (
    <p className="mb-4 rounded-md bg-warning-soft p-3 text-sm font-semibold text-warning">
      {t(`caution.${reading.caution}`)}
    </p>
  )
}
